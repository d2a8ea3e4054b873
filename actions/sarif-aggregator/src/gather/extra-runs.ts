import { failedRun } from '@ci-actions/sarif';
import type { ExtraRun } from '@ci-actions/sarif';
import { describeMissing } from '../judge/missing-reports.ts';
import type { MissingReport } from '../judge/missing-reports.ts';
import type { Gathered } from './gather.ts';

/**
 * Failed runs for what the merged file lacks, so that every later reader sees it: expected tools
 * without any run, refused files, and patterns that match nothing.
 */
export function extraRuns(
  missing: readonly MissingReport[],
  gathered: Gathered,
): readonly ExtraRun[] {
  const absent = missing
    .filter(({ failed }) => failed.length === 0)
    .map((one) => failedRun(one.tool, one.target, [`${describeMissing(one)}.`]));
  const notes = [
    ...gathered.refused.map(({ file, why }) => `${file} was refused: it ${why}.`),
    ...gathered.unmatched.map((pattern) => `The pattern ${pattern} matches no file.`),
  ];
  return notes.length === 0 ? absent : [...absent, failedRun('sarif-aggregator', undefined, notes)];
}
