import type { KeptResult } from './kept-result.ts';
import type { MergedRun } from './merger.ts';

/** Replaces each result that has a mark by `marked(result, mark)`. Keeps the other objects. */
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
