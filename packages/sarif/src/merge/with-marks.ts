import type { KeptResult } from './kept-result.ts';
import type { MergedRun } from './merger.ts';

/** The runs, the results that have a mark as `marked` makes them; the others are handed on as they are. */
export function withMarks<T>(
  runs: readonly MergedRun[],
  marks: ReadonlyMap<KeptResult, T>,
  marked: (result: KeptResult, mark: T) => KeptResult,
): readonly MergedRun[] {
  if (marks.size === 0) return runs;
  return runs.map((run) => ({
    ...run,
    results: run.results.map((result) => {
      const mark = marks.get(result);
      return mark === undefined ? result : marked(result, mark);
    }),
  }));
}
