import { isRecord } from '../schema/values.ts';
import { resultsSplitter, SplitError } from './results-splitter.ts';
import type { ResultsSplitter } from './results-splitter.ts';

/**
 * JSON, or text that is no one JSON document, the results of its runs cut out unless `whole`; or
 * neither.
 */
export type ReadJson =
  | { readonly value: unknown; readonly text: string; readonly whole: boolean }
  | { readonly text: string; readonly why: string; readonly whole: boolean }
  | { readonly refused: string };

/**
 * Reads a report of any size. Calls `onResult` before the rest is known to be valid: discard the
 * results if the answer has no `value`. A text of up to `atOnce` characters is parsed in one go,
 * which takes half the time. Its results are then in the value.
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
    const why = length <= atOnce ? whyNotJson(short) : undefined;
    if (why !== undefined) return notJson(splitter, short, why);
    splitter.write(short);
    return parsed(splitter.end());
  } catch (error) {
    if (error instanceof SplitError) return { refused: error.message };
    if (error instanceof SyntaxError) return { refused: `is not JSON (${error.message})` };
    throw error;
  }
}

/** An escaped letter of "runs" or "results". Such keys cannot be counted in the text. */
const escapedLetter = /\\u00(?:6[5ce]|7[2-5])/i;

/**
 * The parsed text; undefined if a duplicate key may hide results. JSON.parse keeps the last of two
 * equal keys, so such a text goes through the splitter.
 */
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

/** Whether "runs" occurs more than once, or "results" more than `results` times. */
function hasMoreLists(text: string, results: number): boolean {
  const names = text.match(/"r(?:uns|esults)"/g) ?? [];
  const runs = names.filter((name) => name === '"runs"').length;
  return runs > 1 || names.length - runs > results;
}

/** Text that is no one JSON document is handed on as it stands, unless it was cut off. */
function notJson(splitter: ResultsSplitter, text: string, why: string): ReadJson {
  const asText = { text, why, whole: true };
  try {
    splitter.write(text);
  } catch (error) {
    if (error instanceof SplitError) return asText;
    throw error;
  }
  splitter.end();
  return asText;
}

function parsed(text: string): ReadJson {
  try {
    return { value: JSON.parse(text), text, whole: false };
  } catch (error) {
    return { text, why: whyOf(error), whole: false };
  }
}

function whyNotJson(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return whyOf(error);
  }
}

const whyOf = (error: unknown) => `is not JSON (${(error as SyntaxError).message})`;
