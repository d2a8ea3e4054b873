import type { Commit } from './commit.ts';
import type { Message } from './message.ts';
import { parseMessage } from './message.ts';
import { pickedFrom, withoutPullRequest } from './references.ts';
import type { Revert } from './revert.ts';
import { revertOf } from './revert.ts';

/** A commit and what its message says. */
export interface Entry {
  readonly commit: Commit;
  /** Of a pull request's merge: the pull request's title and text. */
  readonly message: Message;
  /** The message's title without the number of a pull request. */
  readonly title: string;
  readonly pullRequest: number | undefined;
  /** Further numbers that end the title: `fix: x (#5) (#9)` is a backport, or names an issue. */
  readonly numbers: readonly number[];
  /** Pull requests that the text says this one brings to another branch. */
  readonly backports: readonly number[];
  /** Hashes that `cherry-pick -x` noted. */
  readonly picked: readonly string[];
  readonly merge: 'none' | 'pull-request' | 'other';
  readonly revert: Revert | undefined;
}

const mergeSubject = /^Merge pull request #(\d+) from /;

export function entryOf(commit: Commit): Entry {
  const message = parseMessage(commit.message);
  if (commit.parents.length > 1) return mergeOf(commit, message);
  return describe(commit, message, 'none', undefined);
}

/** By default GitHub writes `Merge pull request #42 from o/b`, and the title below. */
function mergeOf(commit: Commit, message: Message): Entry {
  const number = mergeSubject.exec(message.subject)?.[1];
  if (number !== undefined) {
    const own = parseMessage(message.lines.join('\n'));
    return describe(commit, own, 'pull-request', Number(number));
  }
  const titled = message.header !== undefined || /\(#\d+\)$/.test(message.subject);
  return describe(commit, message, titled ? 'pull-request' : 'other', undefined);
}

function describe(
  commit: Commit,
  message: Message,
  merge: Entry['merge'],
  number: number | undefined,
): Entry {
  const { text, pullRequest } = withoutPullRequest(message.subject);
  const { title, numbers } = withoutNumbers(text);
  return {
    commit,
    message,
    title,
    pullRequest: number ?? pullRequest,
    numbers,
    backports: message.lines.length === 0 ? [] : namedBackports(message),
    picked: pickedFrom(commit.message),
    merge,
    revert: revertOf(message),
  };
}

function withoutNumbers(text: string): { title: string; numbers: readonly number[] } {
  const { text: title, pullRequest } = withoutPullRequest(text);
  if (pullRequest === undefined) return { title, numbers: [] };
  const inner = withoutNumbers(title);
  return { title: inner.title, numbers: [pullRequest, ...inner.numbers] };
}

const backport =
  /^(?:manual )?back-?port(?:s|ed|ing)?(?: of| from)?:? (?:[\w.-]+\/[\w.-]+|pr )?#(\d{1,9})\b/gim;

function namedBackports({ lines }: Message): readonly number[] {
  return [...lines.join('\n').matchAll(backport)].map(([, number]) => Number(number));
}
