import type { Commit, Person } from './commit.ts';
import { parseMessage } from './message.ts';
import type { Message } from './message.ts';
import { pickedFrom } from './references.ts';
import { revertOf } from './revert.ts';
import type { Revert } from './revert.ts';

/** A commit and its parsed message. */
export interface ParsedCommit {
  readonly commit: Commit;
  /** For a pull request's merge: the pull request's title and text. */
  readonly message: Message;
  /** The message's title without the number of a pull request. */
  readonly title: string;
  readonly pullRequest: number | undefined;
  /** More numbers at the title's end: `fix: x (#5) (#9)` is a backport or names an issue. */
  readonly numbers: readonly number[];
  /** Pull requests that this one backports, by its text. */
  readonly backports: readonly number[];
  /** Hashes from `cherry-pick -x`. */
  readonly picked: readonly string[];
  readonly merge: 'none' | 'pull-request' | 'other';
  readonly revert: Revert | undefined;
  /** Set where it replaces all commits of a pull request. */
  readonly pull?: { readonly labels: readonly string[]; readonly people: readonly Person[] };
}

const mergeSubject = /^Merge pull request #(\d+) from /;

export function parsedCommit(commit: Commit): ParsedCommit {
  const message = parseMessage(commit.message);
  if (commit.parents.length > 1) return mergeOf(commit, message);
  return describe(commit, message, 'none', undefined);
}

/** By default GitHub writes `Merge pull request #42 from o/b`, and the title below. */
function mergeOf(commit: Commit, message: Message): ParsedCommit {
  const number = mergeSubject.exec(message.subject)?.[1];
  if (number !== undefined) {
    const own = parseMessage(message.body);
    return describe(commit, own, 'pull-request', Number(number));
  }
  const titled = message.header !== undefined || message.numbers.length > 0;
  return describe(commit, message, titled ? 'pull-request' : 'other', undefined);
}

function describe(
  commit: Commit,
  message: Message,
  merge: ParsedCommit['merge'],
  number: number | undefined,
): ParsedCommit {
  const { title, numbers, body } = message;
  return {
    commit,
    message,
    title,
    pullRequest: number ?? numbers[0],
    numbers: number === undefined ? numbers.slice(1) : numbers,
    backports: body === '' ? none : namedBackports(body),
    picked: body === '' ? none : pickedFrom(commit.message),
    merge,
    revert: revertOf(message),
  };
}

const none: readonly never[] = [];
const backport =
  /^(?:manual )?back-?port(?:s|ed|ing)?(?: of| from)?:? (?:[\w.-]+\/[\w.-]+|pr )?#(\d{1,9})\b/gim;

function namedBackports(body: string): readonly number[] {
  if (!/back-?port/i.test(body)) return none;
  return [...body.matchAll(backport)].map(([, number]) => Number(number));
}
