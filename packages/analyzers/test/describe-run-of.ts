import { convertOne } from './convert-one.ts';
import { describeRun } from './describe-run.ts';

/** Converts a report of these lines, and describes the run. */
export const describeRunOf = async (...lines: readonly string[]) =>
  describeRun(await convertOne({ text: lines.join('\n') }));

/** The line of `describeRun` for an incomplete run. */
export const incompleteLine = (why: string) => `incomplete: did not run to its end: ${why}`;
