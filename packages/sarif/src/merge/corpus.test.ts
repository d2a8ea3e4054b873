import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readReport } from '@ci-actions/analyzers';
import { describeCorpus } from '../../../../tools/testkit/corpus.ts';
import { brokenPlatformRules } from '../../../../tools/testkit/platform-rules.ts';
import { sarifErrors } from '../../../../tools/testkit/sarif-schema.ts';
import type { Log } from '../model/log.ts';
import { severityOf } from '../resolve/severity-of.ts';
import { merger } from './merger.ts';
import type { Merger } from './merger.ts';
import { writeLog } from './write-log.ts';

const checkout = { root: '/work/repo', exists: () => false };

async function addTo(merging: Merger, files: readonly string[]): Promise<readonly string[]> {
  const refused: string[] = [];
  for (const file of files) {
    const report = await readReport(once(readFileSync(file, 'utf8')), merging.onRepair);
    if ('refused' in report) refused.push(`${file}: ${report.refused}`);
    else if ('runs' in report) merging.add(file, report.runs);
  }
  return refused;
}

function written(merging: Merger): string {
  return [...writeLog(merging.runs(), [])].join('');
}

/** Every result that was read is in the file or counted as dropped. */
function accountedFor(merging: Merger, log: Log): void {
  const { duplicates, noFailure, absent } = merging.dropped;
  const kept = log.runs.reduce((sum, run) => sum + (run.results?.length ?? 0), 0);
  expect(kept + duplicates + noFailure + absent).toBe(merging.found());
}

describeCorpus('the corpus of SARIF', (folder) => {
  const at = join(folder, 'sarif');
  const files = (existsSync(at) ? readdirSync(at) : []).map((name) => join(at, name));

  test('merges whole: valid, nothing lost, severities kept, the same bytes in any order', async () => {
    const merging = merger(checkout);
    const refused = await addTo(merging, files);
    expect(refused).toEqual([
      expect.stringMatching(/run 1 has "results" that are no list$/),
      expect.stringMatching(/run 5 has no "tool.driver.name"$/),
      expect.stringMatching(/holds no runs: no tool reported in it$/),
    ]);
    const text = written(merging);
    const log = JSON.parse(text) as Log;
    expect(sarifErrors(log)).toEqual([]);
    accountedFor(merging, log);
    const severities = log.runs.map((run) => run.results?.map((result) => severityOf(result, run)));
    expect(severities).toEqual(
      merging.runs().map(({ results }) => results.map(({ severity }) => severity)),
    );

    const backwards = merger(checkout);
    await addTo(backwards, files.toReversed());
    expect(differing(written(backwards), text)).toEqual([]);

    const again = await readReport(once(text), () => undefined);
    const twice = merger(checkout);
    if ('runs' in again) twice.add('merged.sarif', again.runs);
    expect(differing(written(twice), text)).toEqual([]);
  });

  test('merges file by file: each valid, accepted by GitHub, nothing lost', async () => {
    for (const file of files) {
      const merging = merger(checkout);
      const refused = await addTo(merging, [file]);
      const log = JSON.parse(written(merging)) as Log;
      expect([file, ...(refused.length > 0 ? [] : brokenPlatformRules(log))]).toEqual([file]);
      expect([file, ...sarifErrors(log)]).toEqual([file]);
      accountedFor(merging, log);
    }
  });
});

/** The first lines that differ, shortened, for a readable message of a failed test. */
function differing(one: string, other: string): string[] {
  const lines = other.split('\n');
  const differ = one.split('\n').filter((line, at) => line !== lines[at]);
  return (one === other ? [] : ['differ', ...differ]).slice(0, 5).map((line) => line.slice(0, 200));
}

async function* once(text: string): AsyncIterable<string> {
  yield text;
}
