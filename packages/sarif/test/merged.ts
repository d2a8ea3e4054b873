import { readReport } from '@ci-actions/analyzers';
import { withLineHashes } from '../src/merge/line-fingerprints.ts';
import type { Sources } from '../src/merge/line-fingerprints.ts';
import { withLinks } from '../src/merge/link-findings.ts';
import { merger } from '../src/merge/merger.ts';
import type { Dropped, MergedRun } from '../src/merge/merger.ts';
import { writeLog } from '../src/merge/write-log.ts';
import type { Log, Result, ReportingDescriptor, Run } from '../src/model/log.ts';

/** The input of a test: the checkout's files, and the reports as logs or texts. */
export interface Given {
  readonly files?: Readonly<Record<string, string>>;
  readonly reports: readonly unknown[];
}

export interface Merged {
  readonly log: Log;
  readonly text: string;
  readonly repairs: Readonly<Record<string, number>>;
  readonly refused: readonly string[];
  readonly dropped: Dropped;
}

/** Reads, repairs, merges and writes, as the aggregator does. */
export async function merged({ files = {}, reports }: Given): Promise<Merged> {
  const exists = (path: string) =>
    Object.keys(files).some((name) => name === path || name.startsWith(`${path}/`));
  const merging = merger({ root: '/work/repo', exists });
  const refused: string[] = [];
  for (const report of reports) {
    const text = typeof report === 'string' ? report : JSON.stringify(report);
    const read = await readReport(once(text), merging.onRepair);
    if ('refused' in read) refused.push(read.refused);
    else if ('runs' in read) merging.add('report', read.runs);
  }
  const sources: Sources = (path) => {
    const content = files[path];
    return content === undefined ? undefined : once(content);
  };
  const hashed = await withLineHashes(frozen(merging.runs()), sources);
  const runs = withLinks(frozen(hashed));
  const text = [...writeLog(runs, [])].join('');
  const log = JSON.parse(text) as Log;
  return {
    log,
    text,
    repairs: Object.fromEntries(merging.repairs),
    refused,
    dropped: merging.dropped,
  };
}

/** Freezes the results, so that changing one in place throws. */
function frozen(runs: readonly MergedRun[]): readonly MergedRun[] {
  for (const { results } of runs) for (const result of results) Object.freeze(result);
  return runs;
}

/** Merges a log with one run and this result. Returns the merged result. */
export async function mergedResult(
  result: unknown,
  run: Readonly<Record<string, unknown>> = {},
  files: Given['files'] = {},
): Promise<{
  readonly result: Result;
  readonly rule: ReportingDescriptor | undefined;
  readonly repairs: Merged['repairs'];
}> {
  const tool = { driver: { name: 'T' } };
  const answer = await merged({ files, reports: [logOf({ tool, ...run, results: [result] })] });
  const [only] = answer.log.runs;
  const first = only?.results?.[0];
  if (first === undefined) throw new Error(`no result: ${answer.refused.join()}`);
  return { result: first, rule: only?.tool.driver.rules?.[0], repairs: answer.repairs };
}

export function logOf(...runs: readonly unknown[]) {
  return { version: '2.1.0', runs };
}

export function runOf(
  name: string,
  results: readonly unknown[],
  rules: readonly unknown[] = [],
  more: Partial<Run> = {},
) {
  return { tool: { driver: { name, rules } }, results, ...more };
}

export function at(uri: string, startLine?: number) {
  const region = startLine === undefined ? {} : { region: { startLine } };
  return [{ physicalLocation: { artifactLocation: { uri }, ...region } }];
}

async function* once(text: string): AsyncIterable<string> {
  yield text;
}
