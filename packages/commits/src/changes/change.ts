import { isBot, samePerson } from '../message/commit.ts';
import type { Person } from '../message/commit.ts';
import { parseHeader } from '../message/header.ts';
import type { Header } from '../message/header.ts';
import { withoutNumbers } from '../message/numbers.ts';
import type { ParsedCommit } from '../message/parsed-commit.ts';
import { coAuthorsOf, issuesOf } from '../message/references.ts';
import type { Reference } from '../message/references.ts';
import { bumpOf } from './dependency-update.ts';
import type { DependencyUpdate } from './dependency-update.ts';
import { typesOfLabels } from './label-types.ts';

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
  readonly bump: DependencyUpdate | undefined;
  /** Labels of its pull request; none where they are not known. */
  readonly labels: readonly string[];
}

/** The change that an entry's own title tells. */
export function changeOf(
  entry: ParsedCommit,
  repository: string,
  pullRequest: number | undefined,
): Change {
  const { message, commit, title, revert } = entry;
  const header = headerOf(entry);
  const told = header?.description ?? title;
  const text = revert?.reapplies === undefined ? told : `${told} (reapplied)`;
  const bump = header?.breaking === true ? undefined : bumpOf(text);
  const issues = message.body === '' ? none : issuesOf(message, repository);
  const number = entry.pullRequest ?? pullRequest;
  return {
    hash: commit.hash,
    type: header?.type ?? labelled(entry.pull?.labels),
    scope: header?.scope,
    text,
    breaking: breakingOf(entry, header, bump),
    pullRequests: number === undefined ? [] : [number],
    issues: entry.numbers.length + issues.length === 0 ? none : joined(entry, issues, number),
    authors: authorsOf(entry),
    bump,
    labels: entry.pull?.labels ?? none,
  };
}

/** A revert is a change of type `revert`, whatever it undoes; what is reapplied is what it was. */
function headerOf({ message, revert }: ParsedCommit): Header | undefined {
  if (revert?.reapplies !== undefined) return parseHeader(withoutNumbers(revert.reapplies).title);
  if (message.header !== undefined || revert?.title === undefined) return message.header;
  const description = withoutNumbers(revert.title).title;
  return { type: 'revert', scope: undefined, breaking: false, description };
}

const none: readonly never[] = [];

/** The type that a label marks, for a title that has none. */
function labelled(labels: readonly string[] | undefined): string {
  return labels === undefined ? '' : (typesOfLabels(labels).find(isMarked) ?? '');
}

const isMarked = (type: string) =>
  type === 'feat' || type === 'fix' || type === 'perf' || type === 'docs';

/** Numbers of the title first; none twice, and not the pull request itself. */
function joined(
  { numbers }: ParsedCommit,
  issues: readonly Reference[],
  pullRequest: number | undefined,
): readonly Reference[] {
  const named = numbers.map((number): Reference => ({ repository: undefined, number }));
  const others = issues.filter(
    ({ repository, number }) =>
      repository !== undefined || !(numbers.includes(number) || number === pullRequest),
  );
  return [...named, ...others];
}

/**
 * A footer breaks only in a conventional commit, as the specification says. A bot's bump quotes
 * the notes of the dependency, whose breaking changes are not this project's.
 */
function breakingOf(
  { message, commit, pull, title }: ParsedCommit,
  header: Header | undefined,
  bump: DependencyUpdate | undefined,
): readonly string[] {
  if (pull !== undefined && typesOfLabels(pull.labels).includes('breaking')) {
    return message.breakingTexts.length > 0
      ? message.breakingTexts
      : [header?.description ?? title];
  }
  if (header === undefined) return none;
  if (message.breakingTexts.length === 0) return header.breaking ? [header.description] : none;
  const quoted = isBot(commit.author) && (bump !== undefined || /^bump /i.test(header.description));
  const texts = quoted || message.header === undefined ? none : message.breakingTexts;
  if (texts.length > 0) return texts;
  return header.breaking ? [header.description] : none;
}

function authorsOf({ commit, message, pull }: ParsedCommit): readonly Person[] {
  if (pull !== undefined) return pull.people;
  const people = [commit.author];
  if (message.body === '') return people;
  for (const person of coAuthorsOf(commit.message)) {
    if (!people.some((known) => samePerson(known, person))) people.push(person);
  }
  return people;
}
