import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { describeCorpus } from '../../../tools/testkit/corpus.ts';
import { readTextStream } from '../../host/src/text-files.ts';
import { reportDifferences } from '../test/report-differences.ts';
import { readReport } from './read-report.ts';
import { tallying } from './tally.ts';
import type { Tally } from './tally.ts';

interface RunnerSample {
  readonly file: string;
  readonly counts: Readonly<Record<string, number | null>>;
}

interface ReportSample {
  readonly file: string;
  readonly oracle: Readonly<Record<string, number>>;
}

const samples = <T>(folder: string, list: string): T[] =>
  folder === '/no-corpus' ? [] : (JSON.parse(readFileSync(join(folder, list), 'utf8')) as T[]);

async function tallyOf(path: string): Promise<Tally> {
  const tally = tallying();
  for await (const events of readReport(readTextStream(path))) tally.add(events);
  return tally.value();
}

describeCorpus('reports of real runs', (folder) => {
  it.each(samples<RunnerSample>(folder, 'tests/runners.json'))(
    '$file',
    async ({ file, counts }) => {
      const tally = await tallyOf(join(folder, file));
      // In the corpus, `failed` excludes errors.
      const { failed, errored } = tally.counts;
      const ours: Record<string, number> = { ...tally.counts, failed: failed - errored };
      for (const [key, value] of Object.entries(counts)) {
        if (value !== null) expect({ [key]: ours[key] }).toEqual({ [key]: value });
      }
    },
  );
});

describeCorpus('reports with counts by another parser', (folder) => {
  it.each(samples<ReportSample>(folder, 'tests/reports.json'))(
    '$file',
    async ({ file, oracle }) => {
      const difference = reportDifferences[file.replace('tests/reports/', '')];
      if (difference?.refused !== undefined) {
        await expect(tallyOf(join(folder, file))).rejects.toThrow(difference.refused);
        return;
      }
      const { counts } = await tallyOf(join(folder, file));
      const expected = {
        tests: oracle['tests'],
        failed: oracle['tests_fail'],
        errored: oracle['tests_error'],
        skipped: oracle['tests_skip'],
        ...difference?.ours,
      };
      const { tests, failed, errored, skipped } = counts;
      expect({ tests, failed: failed - errored, errored, skipped }).toEqual(expected);
    },
  );
});
