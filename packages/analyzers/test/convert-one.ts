import type { Run } from '@ci-actions/sarif';
import { convertNative } from '../src/convert/convert-native.ts';

export type ConvertedOne = { readonly run: Run } | { readonly refused: string };

/** Converts a file that holds one report. Throws if it holds several. */
export async function convertOne(
  ...given: Parameters<typeof convertNative>
): Promise<ConvertedOne> {
  const answer = await convertNative(...given);
  if ('refused' in answer) return answer;
  const [run, ...others] = answer.runs;
  if (run === undefined || others.length > 0) throw new Error(`${answer.runs.length} runs`);
  return { run };
}
