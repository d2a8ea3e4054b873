import type { Message } from './message.ts';

/** What a message reverts; the first of hashes, pull requests and title with a match counts. */
export interface Revert {
  readonly hashes: readonly string[];
  readonly pullRequests: readonly number[];
  /** The subject of the reverted commit, with its pull request's number if any. */
  readonly title: string | undefined;
  /** The title of the change that the revert of a revert brings back. */
  readonly reapplies: string | undefined;
}

/** `git revert` and GitHub write `Revert "…"`. For a revert's revert, git 2.43 writes `Reapply "…"`. */
const reverted = /^Revert "(.*)"(?:\s*\(#\d+\))?$/;
const reapplied = /^Reapply "(.*)"(?:\s*\(#\d+\))?$/;
const byHash = /\bThis reverts commit ([0-9a-f]{7,64})\b/gi;
const byPullRequest = /^Reverts (?:[\w.-]+\/[\w.-]+)?#(\d{1,9})\b/gim;

export function revertOf({ subject, header, body, footers }: Message): Revert | undefined {
  const title =
    revertedTitle(subject) ??
    (header?.type === 'revert' ? unquoted(header.description) : undefined);
  if (title === undefined && !/\breverts commit\b/i.test(body)) return undefined;
  const hashes = [...body.matchAll(byHash)].map(([, hash = '']) => hash.toLowerCase());
  if (header?.type === 'revert') {
    // The specification recommends `revert: …` with a footer `Refs: <hash>, <hash>`.
    const refs = footers.filter(({ token }) => /^(refs|reverts)$/i.test(token));
    hashes.push(...refs.flatMap(({ value }) => value.match(/\b[0-9a-f]{7,64}\b/g) ?? []));
  }
  if (title === undefined && hashes.length === 0) return undefined;
  return {
    hashes,
    pullRequests: [...body.matchAll(byPullRequest)].map(([, number]) => Number(number)),
    title,
    reapplies: title && revertedTitle(title),
  };
}

/** The title that `subject` reverts; `Reapply` is the revert of a revert. */
function revertedTitle(subject: string): string | undefined {
  if (!subject.startsWith('Re')) return undefined;
  const again = reapplied.exec(subject)?.[1];
  return again === undefined ? reverted.exec(subject)?.[1] : `Revert "${again}"`;
}

const unquoted = (text: string) => /^"(.*)"$/.exec(text)?.[1] ?? text;
