import { boundedCommit } from './bounded-commit.ts';
import type { Commit, Person } from './commit.ts';
import { parseMessage } from './message.ts';
import type { Message } from './message.ts';
import { pickedFrom } from './references.ts';
import { mentionedReverts, revertOf } from './revert.ts';
import type { Revert } from './revert.ts';
import { squashed } from './squashed.ts';
import type { Squashed } from './squashed.ts';

/** A commit and its parsed message. */
export interface ParsedCommit {
  readonly commit: Commit;
  /** For the merge of a pull request or a branch: the title and text below its subject. */
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
  /** Set where the commit is a revert. */
  readonly revert: Revert | undefined;
  /** What it reverts besides its own change. */
  readonly alsoReverts: readonly Revert[];
  /** Set where the message lists the commits that were squashed into it. */
  readonly squashed: Squashed | undefined;
  /** Set where it replaces all commits of a pull request. */
  readonly pull?: { readonly labels: readonly string[]; readonly people: readonly Person[] };
}

const pullRequestSubject =
  /^(?:Merge pull request #(\d{1,9}) from |Merged in .* \(pull request #(\d{1,9})\)$)/;
const branchSubject = /^Merge (?:remote-tracking )?branch(?:es)? /;

export function parsedCommit(given: Commit): ParsedCommit {
  const commit = boundedCommit(given);
  const message = parseMessage(commit.message);
  const isMerge = commit.parents.length > 1;
  if (message.subject.startsWith('Merge')) {
    const titled = titledMerge(message);
    if (titled !== undefined) {
      return describe(commit, titled.own, isMerge ? 'pull-request' : 'none', titled.number);
    }
  }
  if (!isMerge) return describe(commit, message, 'none', undefined);
  const isTitled = message.header !== undefined || message.numbers.length > 0;
  return describe(commit, message, isTitled ? 'pull-request' : 'other', undefined);
}

/**
 * GitHub writes `Merge pull request #42 from o/b`, Bitbucket `Merged in b (pull request #42)` and GitLab
 * `Merge branch 'b' into 'main'`, and the title below. `git cherry-pick -m 1` and rebases make such messages without a merge.
 */
function titledMerge(message: Message) {
  const [, github, bitbucket] = pullRequestSubject.exec(message.subject) ?? [];
  const number = github ?? bitbucket;
  if (number === undefined && !branchSubject.test(message.subject)) return undefined;
  const own = parseMessage(message.body);
  if (number !== undefined) return { own, number: Number(number) };
  return own.header === undefined ? undefined : { own, number: undefined };
}

function describe(
  commit: Commit,
  message: Message,
  merge: ParsedCommit['merge'],
  number: number | undefined,
): ParsedCommit {
  const { title, numbers, body } = message;
  const pullRequest = number ?? numbers[0];
  const list = body === '' ? undefined : squashed(message, pullRequest !== undefined);
  const revert = revertOf(message);
  return {
    commit,
    message,
    title,
    pullRequest,
    numbers: number === undefined ? numbers.slice(1) : numbers,
    backports: body === '' ? none : namedBackports(body),
    picked: body === '' ? none : pickedFrom(commit.message),
    merge,
    revert,
    alsoReverts: revert === undefined ? revertsBeside(message, list) : none,
    squashed: list,
  };
}

/** A listed commit that reverts another one of the list changes nothing outside it. */
function revertsBeside(message: Message, list: Squashed | undefined): readonly Revert[] {
  if (list === undefined) return mentionedReverts(message);
  const titles = new Set(list.commits.flatMap(({ subject, title }) => [subject, title]));
  const listed = list.commits.flatMap((of) => {
    const revert = revertOf(of);
    if (revert === undefined) return mentionedReverts(of);
    const isInside = revert.title !== undefined && titles.has(revert.title);
    // Below "revert: " stands what was reverted in the pull request, in any words.
    return isInside || isVague(revert, of) ? [] : [revert];
  });
  return [...mentionedReverts(list.own), ...listed];
}

const isVague = ({ hashes, pullRequests }: Revert, { header }: Message) =>
  header?.type === 'revert' && hashes.length + pullRequests.length === 0;

const none: readonly never[] = [];
const backport =
  /^(?:manual )?back-?port(?:s|ed|ing)?(?: of| from)?:? (?:[\w.-]+\/[\w.-]+|pr )?#(\d{1,9})\b/gim;

function namedBackports(body: string): readonly number[] {
  if (!/back-?port/i.test(body)) return none;
  return [...body.matchAll(backport)].map(([, number]) => Number(number));
}
