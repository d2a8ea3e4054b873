import { shorten } from '@ci-actions/markdown';
import type { Log, Run } from '../model/log.ts';
import { normalizeRun } from '../schema/normalize-run.ts';
import { isRecord } from '../schema/values.ts';
import type { OnRepair } from '../schema/values.ts';
import { inlinedRuns } from './inline-properties.ts';

/** The refusal is a sentence without a subject. The caller puts the file's name before it. */
export type ReadLog =
  | {
      readonly log: Log;
      /** For each run the results that the log keeps in `inlineExternalProperties`. */
      readonly inlined: readonly (readonly unknown[])[];
      /** Whether an aggregator of ours wrote it: its paths are relative to the root. */
      readonly rooted: boolean;
    }
  | { readonly refused: string };

/** A parsed value as a SARIF 2.1.0 log that matches the schema, without its results. */
export function logOf(value: unknown, onRepair: OnRepair): ReadLog {
  const refused = refusalOf(value);
  if (refused !== undefined) return { refused };
  const { runs, inlineExternalProperties: inline } = value as Sarif;
  const given = isEmpty(inline) ? { runs, results: [] } : inlinedRuns(runs.map(asObject), inline);
  if ('refused' in given) return given;
  const reasons = given.runs.map(refusalOfRun);
  const broken = reasons.findIndex((reason) => reason !== undefined);
  if (broken >= 0) return { refused: `is no SARIF log: run ${broken + 1} ${reasons[broken]}` };
  const normalized = given.runs.map((run): Run => normalizeRun(run, onRepair));
  const log: Log = { version: '2.1.0', runs: normalized };
  return { log, inlined: given.results, rooted: isMergedLog(value as Sarif) };
}

/** Whether the log has the mark of `headOfMerged`. */
function isMergedLog({ properties }: Sarif): boolean {
  const ours = isRecord(properties) ? properties['ci-actions'] : undefined;
  return isRecord(ours) && ours['merged'] === true;
}

interface Sarif {
  readonly properties?: unknown;
  readonly runs: readonly Readonly<Record<string, unknown>>[];
  readonly inlineExternalProperties?: unknown;
}

/** An object of no run is refused below. */
function asObject(run: unknown): Readonly<Record<string, unknown>> {
  return isRecord(run) ? run : {};
}

function isEmpty(inline: unknown): boolean {
  return inline === undefined || inline === null || (Array.isArray(inline) && inline.length === 0);
}

function refusalOf(value: unknown): string | undefined {
  if (!isRecord(value)) return 'is no SARIF log: it is not a JSON object';
  const { version, runs } = value;
  if (!Array.isArray(runs)) return 'is no SARIF log: it has no "runs"';
  return version === '2.1.0' ? undefined : wrongVersion(version);
}

function wrongVersion(version: unknown): string {
  const named =
    typeof version === 'string' ? `SARIF ${shorten(version, 40)}` : 'SARIF of no version';
  return `is ${named}; only 2.1.0 is read, which "${upgrade}" makes of it`;
}

const upgrade =
  'npx @microsoft/sarif-multitool transform FILE --sarif-output-version Current --output NEW';

/** `results: null` is valid: SARIF uses it for a tool that did not get that far. */
function refusalOfRun(run: unknown): string | undefined {
  if (!isRecord(run) || !isRecord(run['tool'])) return 'has no "tool"';
  const driver = run['tool']['driver'];
  if (!isRecord(driver) || typeof driver['name'] !== 'string') return 'has no "tool.driver.name"';
  const { results } = run;
  if (results === undefined || results === null || Array.isArray(results)) return undefined;
  return 'has "results" that are no list';
}
