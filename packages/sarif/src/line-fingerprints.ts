import { lineHasher } from './line-hashes.ts';
import type { KeptResult, MergedRun } from './merger.ts';
import { stableHash } from './stable-hash.ts';

/**
 * The text of a file of the checkout as UTF-8 with its byte order mark, as GitHub's uploader reads
 * it; undefined where the path is no file. Paths are relative to the root.
 */
export type Sources = (path: string) => AsyncIterable<string> | undefined;

/**
 * Gives each result that brought none a `primaryLocationLineHash`, by which the platform knows it
 * again: that of GitHub's uploader where the line is there. Where it is not, and for a finding
 * about a package, which has no line of its own, a hash of tool, rule, file and message without
 * line numbers, and which of the results with this hash it is.
 */
export async function addLineHashes(runs: readonly MergedRun[], sources: Sources): Promise<void> {
  const needing = runs.flatMap(({ results }) => results.filter(needsHash));
  const byFile = Map.groupBy(needing.filter(hasLine), ({ repaired }) => repaired.uri);
  for (const [uri, results] of byFile) await hashLines(uri, results, sources);
  for (const { tool, results } of runs) hashRest(tool, results);
}

function needsHash({ repaired }: KeptResult): boolean {
  return !repaired.hasLineHash;
}

function hasLine({ repaired }: KeptResult): boolean {
  return repaired.line !== undefined && repaired.findingId === undefined;
}

async function hashLines(
  uri: string,
  results: readonly KeptResult[],
  sources: Sources,
): Promise<void> {
  const text = sources(decoded(uri));
  if (text === undefined) return;
  const byLine = Map.groupBy(results, ({ repaired }) => repaired.line);
  const hasher = lineHasher((line, hash) => {
    for (const result of byLine.get(line) ?? []) result.lineHash = hash;
  });
  for await (const piece of text) hasher.write(piece);
  hasher.end();
}

function hashRest(tool: string, results: readonly KeptResult[]): void {
  const seen = new Map<string, number>();
  for (const result of results) {
    const { hasLineHash, findingId, messageHash, uri } = result.repaired;
    if (hasLineHash || result.lineHash !== undefined) continue;
    const parts = [
      tool.toLowerCase(),
      result.ruleId,
      ...(findingId ? [findingId] : [uri, messageHash]),
    ];
    const hash = stableHash(parts.join('\0'));
    const times = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, times);
    result.lineHash = `${hash}:${times}`;
  }
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
