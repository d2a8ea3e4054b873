import type { Bump } from './bump.ts';
import { bumpOf } from './bump.ts';
import type { Person } from './commit.ts';
import { isBot, samePerson } from './commit.ts';
import type { Entry } from './entry.ts';
import type { Header } from './header.ts';
import { parseHeader } from './header.ts';
import type { Reference } from './references.ts';
import { coAuthorsOf, issuesOf, withoutPullRequest } from './references.ts';

/** One line of the notes. All texts are untrusted. */
export interface Change {
  readonly hash: string;
  /** In lower case; empty where the commit is not conventional. */
  readonly type: string;
  readonly scope: string | undefined;
  readonly text: string;
  /** What breaks; empty where nothing does. The text itself where only a `!` says so. */
  readonly breaking: readonly string[];
  /** In the order of their merging; a folded line has several. */
  readonly pullRequests: readonly number[];
  readonly issues: readonly Reference[];
  readonly authors: readonly Person[];
  readonly bump: Bump | undefined;
  /** Labels of its pull request; none where they are not known. */
  readonly labels: readonly string[];
}

/** The change that an entry's own title tells. */
export function changeOf(
  entry: Entry,
  repository: string,
  pullRequest: number | undefined,
): Change {
  const { message, commit, title, revert } = entry;
  const again = revert?.reapplies;
  const header = again === undefined ? revertHeader(entry) : parseHeader(again);
  const text =
    again === undefined
      ? (header?.description ?? title)
      : `${withoutPullRequest(header?.description ?? again).text} (reapplied)`;
  const bump = header?.breaking === true ? undefined : bumpOf(withoutPullRequest(text).text);
  const issues = message.lines.length === 0 ? [] : issuesOf(message, repository);
  const named = entry.numbers.map((number) => ({ repository: undefined, number }));
  const number = entry.pullRequest ?? pullRequest;
  return {
    hash: commit.hash,
    type: header?.type ?? '',
    scope: header?.scope,
    text: withoutNumbers(text),
    breaking: breakingOf(entry, header, bump),
    pullRequests: number === undefined ? [] : [number],
    issues: [...named, ...issues.filter((issue) => !isNamed(issue, [...entry.numbers, number]))],
    authors: authorsOf(entry),
    bump,
    labels: [],
  };
}

/** `Revert "feat: x"` is a change of type `revert`, whatever it undoes. */
function revertHeader({ message, revert }: Entry): Header | undefined {
  if (message.header !== undefined || revert?.title === undefined) return message.header;
  return { type: 'revert', scope: undefined, breaking: false, description: revert.title };
}

const withoutNumbers = (text: string): string => {
  const { text: shorter, pullRequest } = withoutPullRequest(text);
  return pullRequest === undefined ? text : withoutNumbers(shorter);
};

const isNamed = (issue: Reference, numbers: readonly (number | undefined)[]) =>
  issue.repository === undefined && numbers.includes(issue.number);

/**
 * A footer breaks only in a conventional commit, as the specification says. A bot's bump quotes
 * the notes of the dependency, whose breaking changes are not this project's.
 */
function breakingOf(
  { message, commit }: Entry,
  header: Header | undefined,
  bump: Bump | undefined,
): readonly string[] {
  if (header === undefined) return [];
  const quoted = isBot(commit.author) && (bump !== undefined || /^bump /i.test(header.description));
  const texts = quoted || message.header === undefined ? [] : message.breakingTexts;
  if (texts.length > 0) return texts;
  return header.breaking ? [header.description] : [];
}

function authorsOf({ commit }: Entry): readonly Person[] {
  const people = [commit.author];
  for (const person of coAuthorsOf(commit.message)) {
    if (!people.some((known) => samePerson(known, person))) people.push(person);
  }
  return people;
}
