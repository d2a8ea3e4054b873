import { compareText } from '../model/compare.ts';
import type { KeptResult } from './kept-result.ts';
import type { ResultHead } from './result-head.ts';

/** Results by file, without duplicates of equal value. */
export interface DistinctResults {
  /** Returns whether the result is new. */
  readonly add: (result: KeptResult) => boolean;
  /** By file, line, rule and text, so that the order of input does not matter. */
  readonly inOrder: () => KeptResult[];
}

interface FileResults {
  readonly results: KeptResult[];
  /** Texts by head. Made only for many results. */
  texts?: Map<ResultHead, Set<string>>;
}

/** Comparing fewer texts than this is faster than hashing them. */
const few = 8;

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

function sorted({ results }: FileResults = { results: [] }): KeptResult[] {
  return results.length > 1 ? results.sort(byLine) : results;
}

function addTo(file: FileResults, result: KeptResult): boolean {
  if (file.results.length < few) {
    if (file.results.some((known) => isSame(known, result))) return false;
  } else {
    file.texts ??= textsOf(file.results);
    const texts = textsOfHead(result.head, file.texts);
    if (texts.has(result.text)) return false;
    texts.add(result.text);
  }
  file.results.push(result);
  return true;
}

function isSame(a: KeptResult, b: KeptResult): boolean {
  return a.head === b.head && a.text === b.text;
}

function textsOf(results: readonly KeptResult[]): Map<ResultHead, Set<string>> {
  const texts = new Map<ResultHead, Set<string>>();
  for (const { head, text } of results) textsOfHead(head, texts).add(text);
  return texts;
}

function textsOfHead(head: ResultHead, texts: Map<ResultHead, Set<string>>): Set<string> {
  const known = texts.get(head) ?? new Set<string>();
  texts.set(head, known);
  return known;
}

function byLine(a: KeptResult, b: KeptResult): number {
  return (
    (a.line ?? 0) - (b.line ?? 0) ||
    compareText(a.head.rule ?? '', b.head.rule ?? '') ||
    compareText(a.head.idEnd, b.head.idEnd) ||
    compareText(a.head.level, b.head.level) ||
    compareText(a.text, b.text)
  );
}
