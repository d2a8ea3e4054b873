import { isRecord } from '@ci-actions/sarif';

/** Whether JSON is meant to be a SARIF log, whole or not. */
export function looksLikeSarif(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { $schema, runs, version } = value;
  if (typeof $schema === 'string' && /sarif/i.test($schema)) return true;
  return Array.isArray(runs) && (typeof version === 'string' || runs.some(hasTool));
}

const hasTool = (run: unknown) => isRecord(run) && 'tool' in run;
