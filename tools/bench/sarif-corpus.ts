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

/** How many real files GitHub's documented rules, and the standard's schema, refuse before and after. */
export async function bench(): Promise<Measured> {
  const folder = corpusFolder();
  if (folder === undefined) return { lines: ['there is no corpus here'], passed: true };
  const at = join(folder, 'sarif');
  const texts = readdirSync(at).map((name) => readFileSync(join(at, name), 'utf8'));
  const given = texts.map((text) => JSON.parse(text.replace(/^\ufeff/, '')) as Log);
  const repaired = await Promise.all(texts.map(repairedLog));
  const made = repaired.filter((log) => log !== undefined);
  const platform = compared('GitHub’s documented rules', brokenOrOdd, given, made);
  const schema = compared('the schema of SARIF 2.1.0', validity, given, made);
  const refused = `${given.length} files, of which ${given.length - made.length} are refused by name`;
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
      `${title}: broken by ${broken(before)} of ${given.length} before repair, by ${broken(after)} of ${made.length} after`,
      ...often.map(([rule, files]) => `  ${String(files).padStart(4)} files: ${rule}`),
    ],
  };
}

/** A file whose very shape is broken cannot be asked for more. */
function brokenOrOdd(log: Log): readonly string[] {
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
