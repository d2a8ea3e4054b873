import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLineHashes, merger, writeLog } from '@ci-actions/sarif';
import { readReport } from '@ci-actions/analyzers';
import type { Log } from '@ci-actions/sarif';
import { corpusFolder } from '../testkit/corpus-folder.ts';
import { brokenPlatformRules } from '../testkit/platform-rules.ts';
import { sarifErrors } from '../testkit/sarif-schema.ts';
import type { Measured } from './bench.ts';

type Rules = (log: Log) => readonly string[];

/** Counts the real files that break GitHub's documented rules or the SARIF schema, before and after repair. */
export async function bench(): Promise<Measured> {
  const folder = corpusFolder();
  if (folder === undefined)
    return { lines: ['not run: the corpus is not available'], passed: true };
  const at = join(folder, 'sarif');
  const texts = readdirSync(at).map((name) => readFileSync(join(at, name), 'utf8'));
  const given = texts.map((text) => JSON.parse(text.replace(/^\ufeff/, '')) as Log);
  const repaired = await Promise.all(texts.map(repairedLog));
  const made = repaired.filter((log) => log !== undefined);
  const platform = compared('GitHub’s documented rules', brokenRules, given, made);
  const schema = compared('rules of the SARIF 2.1.0 schema', validity, given, made);
  const refused = `${given.length} files; ${given.length - made.length} of them are refused with a reason`;
  const after = [platform, schema].reduce((sum, { broken }) => sum + broken, 0);
  return { lines: [refused, ...platform.lines, ...schema.lines], passed: after === 0 };
}

function compared(title: string, rules: Rules, given: readonly Log[], made: readonly Log[]) {
  const [before, after] = [given, made].map((logs) => logs.map(rules));
  const broken = (all: readonly (readonly string[])[] = []) =>
    all.filter((one) => one.length > 0).length;
  const kinds = Map.groupBy((before ?? []).flat(), (rule) => rule);
  const often = [...kinds]
    .map(([rule, files]) => [rule, files.length] as const)
    .sort((a, b) => b[1] - a[1]);
  return {
    broken: broken(after),
    lines: [
      `${title}: ${broken(before)} of ${given.length} files break them before repair, ${broken(after)} of ${made.length} after`,
      ...often.map(([rule, files]) => `  ${String(files).padStart(4)} files: ${rule}`),
    ],
  };
}

/** If a file is not even a SARIF log, that is the only broken rule. */
function brokenRules(log: Log): readonly string[] {
  try {
    return brokenPlatformRules(log);
  } catch {
    return ['the shape of a SARIF log'];
  }
}

const validity: Rules = (log) => (sarifErrors(log).length > 0 ? ['valid'] : []);

async function repairedLog(text: string): Promise<Log | undefined> {
  const merging = merger({ root: '/work/repo', exists: () => false });
  const report = await readReport(once(text), merging.onRepair);
  if (!('runs' in report)) return undefined;
  merging.add('report', report.runs);
  const runs = await withLineHashes(merging.runs(), () => undefined);
  return JSON.parse([...writeLog(runs, [])].join('')) as Log;
}

async function* once(text: string): AsyncIterable<string> {
  yield text;
}
