import { told } from '../../../tools/testkit/told.ts';
import { convertNative } from '../src/convert/native-reports.ts';

/** What a report of these lines tells. */
export const toldOf = async (...lines: readonly string[]) =>
  told(await convertNative({ text: lines.join('\n') }));

/** The line that tells of a report that its tool did not get to its end. */
export const halted = (why: string) => `incomplete: did not run to its end: ${why}`;
