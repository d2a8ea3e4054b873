import type { Person } from '../message/commit.ts';
import type { ParsedCommit } from '../message/parsed-commit.ts';
import { samePerson } from '../message/same-person.ts';
import { sameText, squashedHeaders } from '../message/squashed.ts';
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
import { isReleaseMessage } from './release-title.ts';
import { revertedCommits } from './reverted-commits.ts';
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
  const hidden = revertedCommits(commits, owners);
  const visible = commits.filter(({ commit }) => !hidden.has(commit.hash));
  const released = withoutReverted(facts.elsewhere);
  const candidates = patchCandidates(visible, released);
  const patchIds =
    candidates.length > 0 ? await facts.patchIds(candidates) : new Map<string, string>();
  const duplicates = duplicateChanges(visible, released, patchIds);
  const first = visible.filter(({ commit }) => !duplicates.has(commit.hash));
  const counts = (parsed: ParsedCommit) =>
    parsed.merge === 'none' && parsed.commit.parents.length < 2 && touches(parsed, facts.touched);
  const { pullRequests, touched } = facts;
  const range = new Set(commits.map(({ commit }) => commit.hash));
  const sourced = pullRequests
    ? await withPullRequests({ commits: first, range, touched, pullRequests })
    : { commits: first, reverted: new Set<string>() };
  const listed = listChanges(sourced.commits, owners, facts);
  const { changes, noChanges } = realChanges(listed);
  return {
    changes: foldDependencyUpdates(changes),
    noChanges,
    commits: commits.filter(counts).length,
    revertedCommits: commits.filter(
      (parsed) =>
        counts(parsed) &&
        (hidden.has(parsed.commit.hash) || sourced.reverted.has(parsed.commit.hash)),
    ).length,
    elsewhere: counted([...duplicates.values()].flatMap((of) => ('tag' in of ? [of.tag] : []))),
    unlistedBreakingChanges: first.filter(
      ({ message, revert }) => !message.header && !revert && message.breakingTexts.length > 0,
    ),
  };
}

/** What is left of what releases of other lines listed; a later one may have reverted it. */
function withoutReverted(releases: readonly ReleasedElsewhere[]): readonly ReleasedElsewhere[] {
  const owners = new Map(releases.flatMap(({ commits }) => [...pullRequestCommits(commits)]));
  const newestFirst = releases.toReversed().flatMap(({ commits }) => commits);
  const hidden = revertedCommits(newestFirst, owners);
  return releases.map(({ tag, commits }) => ({
    tag,
    commits: commits.filter(({ commit }) => !hidden.has(commit.hash)),
  }));
}

function counted(tags: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return counts;
}

function listChanges(
  commits: readonly ParsedCommit[],
  owners: ReadonlyMap<string, ParsedCommit>,
  { repository, touched }: RangeFacts,
): readonly Change[] {
  const brought = new Map<string, ParsedCommit[]>();
  for (const parsed of commits.filter((of) => touches(of, touched))) {
    const owner = parsed.merge === 'none' ? owners.get(parsed.commit.hash) : undefined;
    if (owner === undefined) continue;
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
        changes.push(...ofCommit(parsed, repository, owner?.pullRequest));
      }
    }
  }
  return changes;
}

const touches = ({ commit }: ParsedCommit, touched: RangeFacts['touched']) =>
  touched?.has(commit.hash) ?? true;

/** Whether a pull request's title is listed: conventional or breaking commits may replace it. */
function listsTitle(merge: ParsedCommit, inner: readonly ParsedCommit[]): boolean {
  if (merge.title === '' || (isReleaseMessage(merge.message) && !isBreaking(merge))) return false;
  if (merge.message.header === undefined) return !inner.some(({ message }) => message.header);
  return (
    isBreaking(merge) || !inner.some((parsed) => isBreaking(parsed) && sameChange(parsed, merge))
  );
}

/** A pull request's title replaces commits that are not conventional or describe the same change. */
function isFolded(parsed: ParsedCommit, owner: ParsedCommit): boolean {
  if (owner.title === '' || isReleaseMessage(owner.message)) return false;
  if (parsed.message.header === undefined) return true;
  return sameChange(parsed, owner) && (isBreaking(owner) || !isBreaking(parsed));
}

const sameChange = (a: ParsedCommit, b: ParsedCommit) => sameText(described(a), described(b));
const described = ({ message, title }: ParsedCommit) => message.header?.description ?? title;
const isBreaking = ({ message }: ParsedCommit) =>
  message.header !== undefined && (message.header.breaking || message.breakingTexts.length > 0);

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

/** A squashed message lists several changes; its own title counts only where it is conventional. */
function ofCommit(
  parsed: ParsedCommit,
  repository: string,
  pullRequest: number | undefined,
): readonly Change[] {
  const own = changeOf(parsed, repository, pullRequest);
  const headers = squashedHeaders(parsed.message, parsed.pullRequest !== undefined && !parsed.pull);
  if (headers.length === 0) return [own];
  const listed = headers.map(({ type, scope, description, breaking }): Change => ({
    ...own,
    type,
    scope,
    text: description,
    breaking: breaking ? [description] : [],
    update: undefined,
  }));
  if (parsed.message.header !== undefined || parsed.revert !== undefined) return [own, ...listed];
  const [head, ...rest] = listed as [Change, ...Change[]];
  return [{ ...head, breaking: [...head.breaking, ...parsed.message.breakingTexts] }, ...rest];
}
