import type { Run } from '@ci-actions/sarif';
import { convertOne } from './convert-one.ts';

/** Converts a report, given as JSON value, to its run. Throws if it is refused. */
export async function runOf(value: unknown): Promise<Run> {
  const answer = await convertOne({ value });
  if ('refused' in answer) throw new Error(answer.refused);
  return answer.run;
}
