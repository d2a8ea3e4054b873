import { isBot } from '../message/bot.ts';
import type { Person } from '../message/commit.ts';
import type { ParsedCommit } from '../message/parsed-commit.ts';
import { samePerson } from '../message/same-person.ts';
import { squashedChanges } from '../message/squashed-changes.ts';
import type { PullRequests } from './by-pull-request.ts';
import { changeOf } from './change.ts';
import type { Change } from './change.ts';
import { duplicateChanges } from './duplicate-changes.ts';
import type { PatchIds, ReleasedElsewhere } from './duplicate-changes.ts';
import { foldDependencyUpdates } from './fold-dependency-updates.ts';
import { realChanges } from './no-change.ts';
import type { NoChange } from './no-change.ts';
import { patchCandidates } from './patch-candidates.ts';
import { pullRequestCommits } from './pull-request-commits.ts';
import { isFolded, listsTitle } from './pull-request-title.ts';
import { isLeft, revertedCommits } from './reverted-commits.ts';
import { withPullRequests } from './with-pull-requests.ts';

/** The changes of a range of commits, and counts of what they do not list. */
export interface Changes {
  /** Newest first. */
  readonly changes: readonly Change[];
  /** Number of commits that release a version or correct another commit. */
  readonly noChanges: ReadonlyMap<NoChange, number>;
  /** Number of commits in the range, without merges. */
  readonly commits: number;
  /** Number of commits that others of the range reverted, and of those reverts. */
  readonly revertedCommits: number;
  /** Number of changes that a release of another line listed before, by its tag. */
  readonly elsewhere: ReadonlyMap<string, number>;
  /** Commits with a `BREAKING CHANGE:` footer but without a conventional subject. */
  readonly unlistedBreakingChanges: readonly ParsedCommit[];
}

export interface RangeFacts {
  /** `owner/name`; empty where it is unknown. */
  readonly repository: string;
  /** The lowest version first. */
  readonly elsewhere: readonly ReleasedElsewhere[];
  /** The commits that touch the given paths; undefined where no path is given. */
  readonly touched?: ReadonlySet<string>;
  /** Asks GitHub for the pull requests of each commit; absent where commits are the source. */
  readonly pullRequests?: (hashes: readonly string[]) => Promise<PullRequests>;
  /** Computes patch ids, which is slow: called once, for the commits that may be cherry-picks. */
  readonly patchIds: (hashes: readonly string[]) => Promise<PatchIds>;
}

/** @param commits children before parents, the tip first. */
export async function changesOf(
  commits: readonly ParsedCommit[],
  facts: RangeFacts,
): Promise<Changes> {
  const owners = pullRequestCommits(commits);
  const reverted = revertedCommits(commits, facts.repository);
  const visible = commits.filter((parsed) => isLeft(parsed, reverted));
  const released = withoutReverted(facts.elsewhere, facts.repository);
  const candidates = patchCandidates(visible, released);
  const patchIds =
    candidates.length > 0 ? await facts.patchIds(candidates) : new Map<string, string>();
  const duplicates = duplicateChanges(visible, released, patchIds);
  const first =
    duplicates.size === 0 ? visible : visible.filter(({ commit }) => !duplicates.has(commit.hash));
  const counted = commits.filter(
    (parsed) =>
      parsed.merge === 'none' && parsed.commit.parents.length < 2 && touches(parsed, facts.touched),
  );
  const { pullRequests, touched, repository } = facts;
  const sourced = pullRequests
    ? await withPullRequests({
        commits: first,
        range: hashesOf(commits),
        touched,
        repository,
        pullRequests,
      })
    : { commits: first, reverted: new Set<string>(), spent: new Set<string>() };
  const spent = new Set([...reverted.spent, ...sourced.spent]);
  const isHidden = ({ commit: { hash } }: ParsedCommit) =>
    reverted.undone.has(hash) || spent.has(hash) || sourced.reverted.has(hash);
  const listed = listChanges(sourced.commits, owners, spent, facts);
  const { changes, noChanges } = realChanges(listed);
  return {
    changes: foldDependencyUpdates(changes),
    noChanges,
    commits: counted.length,
    revertedCommits: counted.filter(isHidden).length,
    elsewhere: numbersOf([...duplicates.values()].flatMap((of) => ('tag' in of ? [of.tag] : []))),
    unlistedBreakingChanges: first.filter(
      ({ message, revert, commit }) =>
        !message.header &&
        !revert &&
        message.breakingTexts.length > 0 &&
        !listed.some(({ hash, breaking }) => hash === commit.hash && breaking.length > 0),
    ),
  };
}

const hashesOf = (commits: readonly ParsedCommit[]) =>
  new Set(commits.map(({ commit }) => commit.hash));

/** What is left of what releases of other lines listed; a later one may have reverted it. */
function withoutReverted(
  releases: readonly ReleasedElsewhere[],
  repository: string,
): readonly ReleasedElsewhere[] {
  const newestFirst = releases.toReversed().flatMap(({ commits }) => commits);
  const reverted = revertedCommits(newestFirst, repository);
  return releases.map(({ tag, commits }) => ({
    tag,
    commits: commits.filter((parsed) => isLeft(parsed, reverted)),
  }));
}

function numbersOf(tags: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return counts;
}

function listChanges(
  commits: readonly ParsedCommit[],
  owners: ReadonlyMap<string, ParsedCommit>,
  spent: ReadonlySet<string>,
  { repository, touched }: RangeFacts,
): readonly Change[] {
  const brought = new Map<string, ParsedCommit[]>();
  for (const parsed of owners.size === 0 ? [] : commits) {
    const owner = parsed.merge === 'none' ? owners.get(parsed.commit.hash) : undefined;
    if (owner === undefined || !touches(parsed, touched)) continue;
    const others = brought.get(owner.commit.hash);
    if (others) others.push(parsed);
    else brought.set(owner.commit.hash, [parsed]);
  }
  const changes: Change[] = [];
  for (const parsed of commits) {
    if (parsed.merge === 'pull-request') {
      const inner = brought.get(parsed.commit.hash) ?? [];
      const counts = touched === undefined || inner.length > 0;
      if (counts && listsTitle(parsed, inner))
        changes.push(ofPullRequest(parsed, inner, repository));
    } else if (parsed.merge === 'none' && touches(parsed, touched)) {
      const owner = owners.get(parsed.commit.hash);
      if (owner === undefined || parsed.pull || !isFolded(parsed, owner)) {
        const listed = ofCommit(parsed, repository, owner?.pullRequest);
        changes.push(...(spent.has(parsed.commit.hash) ? listed.slice(1) : listed));
      }
    }
  }
  return changes;
}

const touches = ({ commit }: ParsedCommit, touched: RangeFacts['touched']) =>
  touched?.has(commit.hash) ?? true;

/** The authors are those of the commits, not the person who merged. */
function ofPullRequest(
  merge: ParsedCommit,
  inner: readonly ParsedCommit[],
  repository: string,
): Change {
  const own = inner.map((parsed) => changeOf(parsed, repository, undefined));
  const change = withListed(changeOf(merge, repository, undefined), own);
  const authors: Person[] = [];
  for (const person of own.flatMap((of) => of.authors)) {
    if (!authors.some((known) => samePerson(known, person))) authors.push(person);
  }
  return authors.length > 0 ? { ...change, authors } : change;
}

/** Of a group of updates only the commit lists the dependencies, not the merge's message. */
function withListed(change: Change, own: readonly Change[]): Change {
  if (change.update === undefined || change.update.dependencies.length > 0) return change;
  const update = own.find((of) => (of.update?.dependencies.length ?? 0) > 0)?.update;
  return update === undefined ? change : { ...change, update };
}

/** The title's change first, then those that a squashed message lists besides. */
function ofCommit(
  parsed: ParsedCommit,
  repository: string,
  pullRequest: number | undefined,
): readonly Change[] {
  const own = changeOf(parsed, repository, pullRequest);
  const { squashed, pull, commit, message } = parsed;
  // A bot's text quotes the notes of the dependency.
  if (squashed === undefined || pull || own.update || isBot(commit.author)) return [own];
  const { title, besides } = squashedChanges(squashed);
  const titled = { ...parsed, title: title.title, message: { ...message, ...title } };
  const change = changeOf(titled, repository, pullRequest);
  if (besides.length === 0) return [change];
  return [
    { ...change, oneOfSeveral: true },
    ...besides.map(({ type, scope, description, breaking, breakingTexts }): Change => ({
      ...own,
      type,
      scope,
      text: description,
      breaking: breakingTexts.length > 0 || !breaking ? breakingTexts : [description],
      update: undefined,
      oneOfSeveral: true,
    })),
  ];
}
