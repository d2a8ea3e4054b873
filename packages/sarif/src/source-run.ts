import type { Result, Run } from './log.ts';

/** One run as a report holds it, its results apart, each read when it is asked for. */
export interface SourceRun {
  /** Its `results` are empty where the tool gave any list, absent where it gave none. */
  readonly run: Run;
  readonly results: Iterable<Result>;
  /** How many results the report holds, those that were dropped while reading among them. */
  readonly found: number;
  /** How many of them were dropped as equal, character by character, to one before. */
  readonly repeats: number;
}
