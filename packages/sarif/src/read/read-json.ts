import { isRecord } from '../schema/values.ts';
import { resultsSplitter, SplitError } from './results-splitter.ts';

/** JSON, its runs' results cut out unless `whole`; or text that is no one JSON document; or neither. */
export type ReadJson =
  | { readonly value: unknown; readonly text: string; readonly whole: boolean }
  | { readonly text: string; readonly why: string }
  | { readonly refused: string };

/**
 * Reads a report of any size. Results come before it is known that the rest is whole: what was
 * made of them is to be thrown away where the answer is no `value`. A text of up to `atOnce`
 * characters is parsed as it is, which takes half the time; its results then are in the value.
 */
export async function readJson(
  chunks: AsyncIterable<string>,
  onResult: (runIndex: number, text: string) => void,
  atOnce = 0,
): Promise<ReadJson> {
  const splitter = resultsSplitter(onResult);
  let held: string[] = [];
  let length = 0;
  try {
    for await (const chunk of chunks) {
      const piece = length === 0 ? chunk.replace(/^\ufeff/, '') : chunk;
      length += piece.length;
      held.push(piece);
      if (length <= atOnce) continue;
      for (const part of held) splitter.write(part);
      held = [];
    }
    const short = held.join('');
    const value = unambiguous(short);
    if (value !== undefined) return { value, text: short, whole: true };
    splitter.write(short);
    return parsed(splitter.end());
  } catch (error) {
    if (error instanceof SplitError) return { refused: error.message };
    if (error instanceof SyntaxError) return { refused: `is not JSON (${error.message})` };
    throw error;
  }
}

/** A letter of "runs" or "results" as no writer of JSON writes it: the keys could not be counted. */
const escapedLetter = /\\u00(?:6[5ce]|7[2-5])/i;

/** Of two equal keys a parser takes the last: where results may be lost that way, they are cut out. */
function unambiguous(text: string): unknown {
  if (text === '') return undefined;
  try {
    const value = JSON.parse(text) as unknown;
    const runs =
      isRecord(value) && Array.isArray(value['runs']) ? (value['runs'] as unknown[]) : [];
    const lists = runs.filter((run) => isRecord(run) && run['results'] !== undefined).length;
    if (text.includes('\\u00') && escapedLetter.test(text)) return undefined;
    return hasMoreLists(text, lists) ? undefined : value;
  } catch {
    return undefined;
  }
}

/** Whether "runs" stands in the text more than once, or "results" more than so many times. */
function hasMoreLists(text: string, results: number): boolean {
  const names = text.match(/"r(?:uns|esults)"/g) ?? [];
  const runs = names.filter((name) => name === '"runs"').length;
  return runs > 1 || names.length - runs > results;
}

function parsed(text: string): ReadJson {
  try {
    return { value: JSON.parse(text), text, whole: false };
  } catch (error) {
    return { text, why: `is not JSON (${(error as SyntaxError).message})` };
  }
}
