import { lineHasher } from './line-hashes.ts';
import type { KeptResult } from './kept-result.ts';
import type { MergedRun } from './merger.ts';
import { percentDecoded } from '../model/percent-decoded.ts';
import { hashText } from '../model/stable-hash.ts';

/**
 * The text of a file of the checkout as UTF-8 with its byte order mark, as GitHub's uploader reads
 * it; undefined where the path is no file. Paths are relative to the root.
 */
export type Sources = (path: string) => AsyncIterable<string> | undefined;

/**
 * Gives each result that brought none a `primaryLocationLineHash`, by which the platform knows it
 * again: that of GitHub's uploader where the line is there. Where it is not, and for a finding
 * about a package, which has no line of its own, a hash of tool, rule, file and message without
 * numbers, and which of the results with this hash it is.
 */
export async function addLineHashes(runs: readonly MergedRun[], sources: Sources): Promise<void> {
  for (const { results } of runs) {
    const findings: Seen = new Map();
    for (let from = 0, to = 0; from < results.length; from = to) {
      to = endOfFile(results, from);
      const onLines = results.slice(from, to).filter(needsLine);
      const text = onLines[0] && sources(percentDecoded(onLines[0].uri));
      if (text !== undefined) await hashLines(text, onLines);
      numberRest(results, from, to, findings);
    }
  }
}

/** Results come in the order of their files. */
function endOfFile(results: readonly KeptResult[], from: number): number {
  const uri = results[from]?.uri;
  let to = from + 1;
  while (results[to]?.uri === uri) to += 1;
  return to;
}

/** A file of which no line is needed is not opened. */
function needsLine({ hasLineHash, line, findingId }: KeptResult): boolean {
  return !hasLineHash && line !== undefined && findingId === undefined;
}

async function hashLines(
  text: AsyncIterable<string>,
  results: readonly KeptResult[],
): Promise<void> {
  const byLine = Map.groupBy(results, ({ line }) => line);
  const hasher = lineHasher((line, hash) => {
    for (const result of byLine.get(line) ?? []) result.lineHash = hash;
  });
  for await (const piece of text) hasher.write(piece);
  hasher.end();
}

/** Names the results of one file that no line names; findings of packages count across files. */
function numberRest(
  results: readonly KeptResult[],
  from: number,
  to: number,
  findings: Seen,
): void {
  const lines: Seen | undefined = to - from > 1 ? new Map() : undefined;
  for (let at = from; at < to; at += 1) {
    const result = results[at];
    if (result === undefined || result.hasLineHash || result.lineHash !== undefined) continue;
    result.lineHash = numbered(result.ownHash, result.findingId === undefined ? lines : findings);
  }
}

type Seen = Map<number, number>;

/** The hash, and which with this hash it is; the first where there can be no other. */
function numbered(hash: number, seen: Seen | undefined): string {
  const times = (seen?.get(hash) ?? 0) + 1;
  seen?.set(hash, times);
  return `${hashText(hash)}:${times}`;
}
