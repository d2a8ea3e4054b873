import { resultsSplitter, SplitError } from './results-splitter.ts';

/** JSON with the results of its runs cut out; or text that is no one JSON document; or neither. */
export type ReadJson =
  | { readonly value: unknown; readonly text: string }
  | { readonly text: string; readonly why: string }
  | { readonly refused: string };

/**
 * Reads a report of any size. Results come before it is known that the rest is whole: what was
 * made of them is to be thrown away where the answer is no `value`.
 */
export async function readJson(
  chunks: AsyncIterable<string>,
  onResult: (runIndex: number, text: string) => void,
): Promise<ReadJson> {
  const splitter = resultsSplitter(onResult);
  let first = true;
  try {
    for await (const chunk of chunks) {
      splitter.write(first ? chunk.replace(/^\ufeff/, '') : chunk);
      if (chunk !== '') first = false;
    }
    return parsed(splitter.end());
  } catch (error) {
    if (error instanceof SplitError) return { refused: error.message };
    if (error instanceof SyntaxError) return { refused: `is not JSON (${error.message})` };
    throw error;
  }
}

function parsed(text: string): ReadJson {
  try {
    return { value: JSON.parse(text), text };
  } catch (error) {
    return { text, why: `is not JSON (${(error as SyntaxError).message})` };
  }
}
