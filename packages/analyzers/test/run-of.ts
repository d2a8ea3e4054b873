import type { Run } from '@ci-actions/sarif';
import { convertNative } from '../src/convert/convert-native.ts';

/** The run of a report that is read, its JSON given. */
export async function runOf(value: unknown): Promise<Run> {
  const answer = await convertNative({ value });
  if ('refused' in answer) throw new Error(answer.refused);
  return answer.run;
}
