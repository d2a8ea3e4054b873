import { compareText } from '../model/compare.ts';
import type { KeptResult } from './kept-result.ts';
import { withReportMark } from './report-mark.ts';
import type { ResultHead } from './result-head.ts';

/**
 * Results by file, without duplicates. Results are duplicates if they are equal in value and of one
 * origin. Of equal secrets in one origin, each has an occurrence of its own.
 */
export interface DistinctResults {
  /** Returns whether the result is new. */
  readonly add: (result: KeptResult) => boolean;
  /** By file, line, rule and text, so that the order of input does not matter. */
  readonly inOrder: () => KeptResult[];
}

/** By text, the origins and occurrences: one number, or several. */
type Texts = Map<string, number | number[]>;

interface FileResults {
  readonly results: KeptResult[];
  /** Texts by head. Made only for many results. */
  texts?: Map<ResultHead, Texts>;
}

/** Comparing fewer texts than this is faster than hashing them. */
const few = 24;

export function distinctResults(): DistinctResults {
  const files = new Map<string, FileResults>();
  return {
    add(result) {
      const { uri } = result;
      const file = files.get(uri);
      if (file !== undefined) return addTo(file, result);
      files.set(uri, { results: [result] });
      return true;
    },
    inOrder: () => [...files.keys()].sort().flatMap((uri) => sorted(files.get(uri))),
  };
}

function addTo(file: FileResults, result: KeptResult): boolean {
  if (file.results.length < few) {
    if (file.results.some((known) => isSame(known, result))) return false;
  } else {
    file.texts ??= textsOf(file.results);
    if (!note(result, file.texts)) return false;
  }
  file.results.push(result);
  return true;
}

function isSame(a: KeptResult, b: KeptResult): boolean {
  // The texts last: those of copies are long and equal.
  return a.origin === b.origin && a.occurrence === b.occurrence && isEqual(a, b);
}

function isEqual(a: KeptResult, b: KeptResult): boolean {
  return a.head === b.head && a.text === b.text;
}

function textsOf(results: readonly KeptResult[]): Map<ResultHead, Texts> {
  const texts = new Map<ResultHead, Texts>();
  for (const result of results) note(result, texts);
  return texts;
}

const mostOccurrences = 2 ** 20;

/** Returns whether the result was not noted before. */
function note({ head, text, origin, occurrence }: KeptResult, texts: Map<ResultHead, Texts>) {
  const ofHead = texts.get(head) ?? (new Map() as Texts);
  texts.set(head, ofHead);
  const own = origin.id * mostOccurrences + occurrence;
  const known = ofHead.get(text);
  if (known === undefined) ofHead.set(text, own);
  else if (known === own || (typeof known === 'object' && known.includes(own))) return false;
  else if (typeof known === 'object') known.push(own);
  else ofHead.set(text, [known, own]);
  return true;
}

function sorted({ results }: FileResults = { results: [] }): KeptResult[] {
  if (results.length < 2) return results;
  const inOrder = results.sort(byLine);
  let marked = false;
  for (let from = 0, to = 0; from < inOrder.length; from = to) {
    const first = inOrder[from];
    let isCopied = false;
    for (to = from + 1; to < inOrder.length; to += 1) {
      const next = inOrder[to];
      if (first === undefined || next === undefined || !isEqual(first, next)) break;
      if (next.origin !== first.origin) isCopied = true;
    }
    for (let at = from; isCopied && at < to; at += 1) {
      const result = inOrder[at];
      if (result !== undefined) inOrder[at] = withReportMark(result);
    }
    marked ||= isCopied;
  }
  return marked ? inOrder.sort(byLine) : inOrder;
}

function byLine(a: KeptResult, b: KeptResult): number {
  return (
    (a.line ?? 0) - (b.line ?? 0) ||
    compareText(a.head.rule ?? '', b.head.rule ?? '') ||
    compareText(a.head.idEnd, b.head.idEnd) ||
    compareText(a.head.level, b.head.level) ||
    compareText(a.mark, b.mark) ||
    compareText(a.text, b.text) ||
    compareText(a.origin.report, b.origin.report) ||
    a.occurrence - b.occurrence
  );
}
