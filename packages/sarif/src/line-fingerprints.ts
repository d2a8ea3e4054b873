import { lineHasher } from './line-hashes.ts';
import type { Result } from './log.ts';
import { messageTextOf } from './message-text.ts';
import type { KeptResult, MergedRun } from './merger.ts';
import { hashText, stableHash } from './stable-hash.ts';

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
  for (const { tool, results } of runs) {
    for (const [uri, sameFile] of filesOf(results)) {
      const text = sources(decoded(uri));
      if (text !== undefined) await hashLines(text, sameFile());
    }
    hashRest(tool, results);
  }
}

/** Results come in the order of their files; a file of which no line is needed is not opened. */
function* filesOf(
  results: readonly KeptResult[],
): Iterable<readonly [string, () => readonly KeptResult[]]> {
  let from = 0;
  let needed = false;
  for (const [at, result] of results.entries()) {
    needed ||= needsLine(result);
    const { uri } = result.repaired;
    if (results[at + 1]?.repaired.uri === uri) continue;
    const first = from;
    if (needed) yield [uri, () => results.slice(first, at + 1).filter(needsLine)];
    from = at + 1;
    needed = false;
  }
}

function needsLine({ repaired }: KeptResult): boolean {
  return !repaired.hasLineHash && repaired.line !== undefined && repaired.findingId === undefined;
}

async function hashLines(
  text: AsyncIterable<string>,
  results: readonly KeptResult[],
): Promise<void> {
  const byLine = Map.groupBy(results, ({ repaired }) => repaired.line);
  const hasher = lineHasher((line, hash) => {
    for (const result of byLine.get(line) ?? []) result.lineHash = hash;
  });
  for await (const piece of text) hasher.write(piece);
  hasher.end();
}

function hashRest(tool: string, results: readonly KeptResult[]): void {
  const seen = new Map<number, number>();
  const name = tool.toLowerCase();
  for (const result of results) {
    const { hasLineHash, findingId, text, uri } = result.repaired;
    if (hasLineHash || result.lineHash !== undefined) continue;
    const known = `${name}\0${result.ruleId}\0${findingId ?? uri}\0`;
    const hash = findingId === undefined ? withMessage(known, text) : stableHash(known);
    const times = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, times);
    result.lineHash = `${hashText(hash)}:${times}`;
  }
}

const messageStart = '{"message":{"text":"';
const longest = 150;

/**
 * The head of a result's message, which stands first in its text, tells it from others. Its
 * numbers do not: a finding is the same when lines were added above it.
 */
function withMessage(known: string, text: string): number {
  const from = messageStart.length;
  if (!text.startsWith(messageStart)) {
    const message = messageTextOf((JSON.parse(text) as Result).message, noRun);
    return stableHash(known, message.slice(0, longest));
  }
  let end = text.indexOf('"', from);
  while (end < from + longest && text[end - 1] === '\\') end = text.indexOf('"', end + 1);
  return stableHash(known, text, from, Math.min(end, from + longest));
}

const noRun = { tool: { driver: { name: '' } } };

function decoded(uri: string): string {
  if (!uri.includes('%')) return uri;
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
