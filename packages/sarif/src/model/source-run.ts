import type { Run } from './log.ts';

/** One run as a report holds it, its results apart, each parsed when it is asked for. */
export interface SourceRun {
  /** Its `results` are empty where the tool gave any list, absent where it gave none. */
  readonly run: Run;
  /** As the report has them; whoever takes them makes them fit. */
  readonly results: Iterable<unknown>;
  /** How many results the report holds, those that were dropped while reading among them. */
  readonly found: number;
  /** How many of them were dropped as equal, character by character, to one before. */
  readonly repeats: number;
}
