import type { Run } from './log.ts';

/** One run of a report, with its results apart. Each result is parsed on demand. */
export interface SourceRun {
  /** Its `results` are an empty list if the report has a list, absent if it has none. */
  readonly run: Run;
  /** As in the report. The consumer normalizes them. */
  readonly results: Iterable<unknown>;
  /** Number of results in the report, including those dropped while reading. */
  readonly found: number;
  /** Number of results dropped because their text equals that of an earlier one. */
  readonly repeats: number;
}
