import { convertNative } from '../src/convert/convert-native.ts';
import { describeRun } from './describe-run.ts';

/** What a report of these lines tells. */
export const describeRunOf = async (...lines: readonly string[]) =>
  describeRun(await convertNative({ text: lines.join('\n') }));

/** The line that tells of a report that its tool did not get to its end. */
export const halted = (why: string) => `incomplete: did not run to its end: ${why}`;
