import { shorten } from '@ci-actions/markdown';
import type { Log, Run } from '../model/log.ts';
import { normalizeRun } from '../schema/normalize-run.ts';
import { isRecord } from '../schema/values.ts';
import type { OnRepair } from '../schema/values.ts';

/** The refusal is a sentence without a subject. The caller puts the file's name before it. */
export type ReadLog = { readonly log: Log } | { readonly refused: string };

/** A parsed value as a SARIF 2.1.0 log that matches the schema, without its results. */
export function logOf(value: unknown, onRepair: OnRepair): ReadLog {
  const refused = refusalOf(value);
  if (refused !== undefined) return { refused };
  const { runs } = value as { runs: Readonly<Record<string, unknown>>[] };
  return { log: { version: '2.1.0', runs: runs.map((run): Run => normalizeRun(run, onRepair)) } };
}

function refusalOf(value: unknown): string | undefined {
  if (!isRecord(value)) return 'is no SARIF log: it is not a JSON object';
  const { version, runs, inlineExternalProperties: inline } = value;
  if (!Array.isArray(runs)) return 'is no SARIF log: it has no "runs"';
  if (version !== '2.1.0') return wrongVersion(version);
  if (Array.isArray(inline) && inline.length > 0) return external;
  const reasons = runs.map(refusalOfRun);
  const broken = reasons.findIndex((reason) => reason !== undefined);
  return broken < 0 ? undefined : `is no SARIF log: run ${broken + 1} ${reasons[broken]}`;
}

function wrongVersion(version: unknown): string {
  const named =
    typeof version === 'string' ? `SARIF ${shorten(version, 40)}` : 'SARIF of no version';
  return `is ${named}; only 2.1.0 is read, which "${upgrade}" makes of it`;
}

const upgrade =
  'npx @microsoft/sarif-multitool transform FILE --sarif-output-version Current --output NEW';

const external =
  'keeps parts of its runs in "inlineExternalProperties", which are not read and may hold results';

/** `results: null` is valid: SARIF uses it for a tool that did not get that far. */
function refusalOfRun(run: unknown): string | undefined {
  if (!isRecord(run) || !isRecord(run['tool'])) return 'has no "tool"';
  const driver = run['tool']['driver'];
  if (!isRecord(driver) || typeof driver['name'] !== 'string') return 'has no "tool.driver.name"';
  const { results } = run;
  if (results === undefined || results === null || Array.isArray(results)) return undefined;
  return 'has "results" that are no list';
}
