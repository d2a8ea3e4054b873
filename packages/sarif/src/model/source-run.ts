import type { Run } from './log.ts';

/** One run of a report, with its results apart. Each result is parsed on demand. */
export interface SourceRun {
  /** Its `results` are an empty list if the report has a list, absent if it has none. */
  readonly run: Run;
  /** As in the report. The consumer normalizes them. */
  readonly results: Iterable<unknown>;
  /** Number of results in the report, including those dropped while reading. */
  readonly found: number;
  /** Number of results that the tool found, if they are read from another report of its run. */
  readonly foundElsewhere?: number;
  /** Number of results left out of `results` because their text equals that of an earlier one. */
  readonly repeats: number;
  /** How often each result repeats, by its position in `results`; absent if none does. */
  readonly repeated?: ReadonlyMap<number, number>;
  /** Whether its paths are relative to the root, as in a file that we merged. */
  readonly rooted?: boolean;
}
