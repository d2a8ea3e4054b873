import type { Run } from '@ci-actions/sarif';
import { convertNative } from '../src/convert/convert-native.ts';

/** Converts a report, given as JSON value, to its run. Throws if it is refused. */
export async function runOf(value: unknown): Promise<Run> {
  const answer = await convertNative({ value });
  if ('refused' in answer) throw new Error(answer.refused);
  return answer.run;
}
