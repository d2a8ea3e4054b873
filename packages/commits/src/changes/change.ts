import { isBot, isUpdateBot } from '../message/bot.ts';
import type { Person } from '../message/commit.ts';
import { parseHeader } from '../message/header.ts';
import type { Header } from '../message/header.ts';
import { withoutNumbers } from '../message/numbers.ts';
import type { ParsedCommit } from '../message/parsed-commit.ts';
import { coAuthorsOf, issuesOf } from '../message/references.ts';
import type { Reference } from '../message/references.ts';
import { samePerson } from '../message/same-person.ts';
import { dependencyUpdateOf, mayUpdate } from './dependency-update.ts';
import type { DependencyUpdate } from './dependency-update.ts';
import { typesOfLabels } from './label-types.ts';

/** One line of the notes. All texts are untrusted. */
export interface Change {
  readonly hash: string;
  /** In lower case; empty where the commit is not conventional. */
  readonly type: string;
  readonly scope: string | undefined;
  readonly text: string;
  /** The breaking changes; empty where there are none. With only a `!`, the text of the change. */
  readonly breaking: readonly string[];
  /** In merge order; a line of several folded updates has several. */
  readonly pullRequests: readonly number[];
  readonly issues: readonly Reference[];
  readonly authors: readonly Person[];
  readonly update: DependencyUpdate | undefined;
  /** Labels of its pull request; empty where they are unknown. */
  readonly labels: readonly string[];
}

/** The change that a commit's own title describes. */
export function changeOf(
  parsed: ParsedCommit,
  repository: string,
  pullRequest: number | undefined,
): Change {
  const { message, commit, title, revert } = parsed;
  const header = headerOf(parsed);
  const shown = header?.description ?? title;
  const text = revert?.reapplies === undefined ? shown : `${shown} (reapplied)`;
  const type = header?.type ?? labelled(parsed.pull?.labels);
  const update =
    header?.breaking === true ? undefined : updateOf(parsed, shown, type, header?.scope);
  const issues = message.body === '' ? none : issuesOf(message, repository);
  const number = parsed.pullRequest ?? pullRequest;
  return {
    hash: commit.hash,
    type,
    scope: header?.scope,
    text,
    breaking: breakingOf(parsed, header, update),
    pullRequests: number === undefined ? [] : [number],
    issues: parsed.numbers.length + issues.length === 0 ? none : joined(parsed, issues, number),
    authors: authorsOf(parsed),
    update,
    labels: parsed.pull?.labels ?? none,
  };
}

/** GitHub's merge of a bot's pull request is a person's, but it names the bot's branch. */
const botBranch =
  /^Merge pull request #\d+ from [^\s/]+\/(?:(?:dependabot|renovate)\/|pre-commit-ci-update-config\s)/;

function updateOf(
  { commit, message: { body } }: ParsedCommit,
  title: string,
  type: string,
  scope: string | undefined,
): DependencyUpdate | undefined {
  if (!mayUpdate(title)) return undefined;
  const byUpdateBot = isUpdateBot(commit.author) || botBranch.test(commit.message);
  return dependencyUpdateOf(title, { type, scope, body, byUpdateBot });
}

/** A revert has the type `revert`, whatever it reverts; a reapplied change has its old type. */
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

/** The title's numbers first, each issue once, without the pull request itself. */
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
 * A footer marks a breaking change only in a conventional commit, as the specification says. A bot's
 * update quotes the notes of the dependency, whose breaking changes are not this project's.
 */
function breakingOf(
  { message, commit, pull, title }: ParsedCommit,
  header: Header | undefined,
  update: DependencyUpdate | undefined,
): readonly string[] {
  if (pull !== undefined && typesOfLabels(pull.labels).includes('breaking')) {
    return message.breakingTexts.length > 0
      ? message.breakingTexts
      : [header?.description ?? title];
  }
  if (header === undefined) return none;
  if (message.breakingTexts.length === 0) return header.breaking ? [header.description] : none;
  const quoted =
    isBot(commit.author) && (update !== undefined || /^bump /i.test(header.description));
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
