import { percentDecoded } from '../model/percent-decoded.ts';
import { hashText } from '../model/stable-hash.ts';
import type { KeptResult } from './kept-result.ts';
import { lineHasher } from './line-hashes.ts';
import type { MergedRun } from './merger.ts';

/**
 * The text of a file of the checkout, decoded as UTF-8 with its byte order mark, as GitHub's
 * uploader reads it. Undefined if the path is not a file. Paths are relative to the root.
 */
export type Sources = (path: string) => AsyncIterable<string> | undefined;

/**
 * Adds a `primaryLocationLineHash` to each result without one. GitHub uses it to recognise a
 * result in later analyses. If the line exists, the hash is that of GitHub's uploader. If not, and
 * for a finding about a package, which has no line of its own, it is a hash of tool, rule, file and
 * message without digits, with the number of the result among those of the same hash.
 */
export async function withLineHashes(
  runs: readonly MergedRun[],
  sources: Sources,
): Promise<readonly MergedRun[]> {
  const hashed: MergedRun[] = [];
  for (const run of runs) {
    const results: KeptResult[] = [];
    const findings: Seen = new Map();
    for (let from = 0, to = 0; from < run.results.length; from = to) {
      to = endOfFile(run.results, from);
      const ofFile = run.results.slice(from, to);
      const text = sourceOf(ofFile, sources);
      const byLine = text === undefined ? undefined : await lineHashes(text, ofFile);
      numbered(ofFile, byLine, findings, results);
    }
    hashed.push({ ...run, results });
  }
  return hashed;
}

/** Results are ordered by file. */
function endOfFile(results: readonly KeptResult[], from: number): number {
  const uri = results[from]?.uri;
  let to = from + 1;
  while (results[to]?.uri === uri) to += 1;
  return to;
}

/** Undefined if no line of the file is needed: the file is not opened. */
function sourceOf(results: readonly KeptResult[], sources: Sources) {
  const first = results.find(needsLine);
  return first && sources(percentDecoded(first.uri));
}

function needsLine({ hasLineHash, line, findingId }: KeptResult): boolean {
  return !hasLineHash && line !== undefined && findingId === undefined;
}

type LineHashes = ReadonlyMap<number, string>;

/** Hashes of the needed lines that the file has. */
async function lineHashes(
  text: AsyncIterable<string>,
  results: readonly KeptResult[],
): Promise<LineHashes> {
  const needed = new Set(results.filter(needsLine).map(({ line }) => line));
  const hashes = new Map<number, string>();
  const hasher = lineHasher((line, hash) => {
    if (needed.has(line)) hashes.set(line, hash);
  });
  for await (const piece of text) hasher.write(piece);
  hasher.end();
  return hashes;
}

type Seen = Map<number, number>;

/** Adds the results of one file to `out`. Numbers findings of packages across files. */
function numbered(
  results: readonly KeptResult[],
  byLine: LineHashes | undefined,
  findings: Seen,
  out: KeptResult[],
): void {
  const lines: Seen | undefined = results.length > 1 ? new Map() : undefined;
  for (const result of results) {
    if (result.hasLineHash) {
      out.push(result);
      continue;
    }
    const { ownHash, findingId, line } = result;
    const ofLine =
      byLine === undefined || line === undefined || findingId !== undefined
        ? undefined
        : byLine.get(line);
    const lineHash = ofLine ?? counted(ownHash, findingId === undefined ? lines : findings);
    out.push({ ...result, lineHash });
  }
}

/** The hash and its number among equal hashes. Without `seen` there is only one. */
function counted(hash: number, seen: Seen | undefined): string {
  const times = (seen?.get(hash) ?? 0) + 1;
  seen?.set(hash, times);
  return `${hashText(hash)}:${times}`;
}
