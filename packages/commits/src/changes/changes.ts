import { samePerson } from '../message/commit.ts';
import type { Person } from '../message/commit.ts';
import type { ParsedCommit } from '../message/parsed-commit.ts';
import { sameText, squashedHeaders } from '../message/squashed.ts';
import { byPullRequest } from './by-pull-request.ts';
import type { PullRequests } from './by-pull-request.ts';
import { changeOf } from './change.ts';
import type { Change } from './change.ts';
import { duplicateChanges } from './duplicate-changes.ts';
import type { PatchIds, ReleasedElsewhere } from './duplicate-changes.ts';
import { foldDependencyUpdates } from './fold-dependency-updates.ts';
import { patchCandidates } from './patch-candidates.ts';
import { pullRequestCommits } from './pull-request-commits.ts';
import { revertedCommits } from './reverted-commits.ts';

/** What a range of commits changed, and what of it is told otherwise or not at all. */
export interface Changes {
  /** Newest first. */
  readonly changes: readonly Change[];
  /** Commits in the range, merges not counted. */
  readonly commits: number;
  /** Commits that others of the range undid, and those. */
  readonly revertedCommits: number;
  /** Changes that a release of another line listed before, by its tag. */
  readonly elsewhere: ReadonlyMap<string, number>;
  /** Commits that say `BREAKING CHANGE:` below a subject that is not a conventional one. */
  readonly unlistedBreakingChanges: readonly ParsedCommit[];
}

export interface Known {
  /** `owner/name`; empty where it is not known. */
  readonly repository: string;
  readonly elsewhere: readonly ReleasedElsewhere[];
  /** The commits that touch the paths asked for; all where none were. */
  readonly touched?: ReadonlySet<string>;
  /** Asks the server which pull request brought each commit; absent where commits are the source. */
  readonly pullRequests?: (hashes: readonly string[]) => Promise<PullRequests>;
  /** Computes patches, which is dear: it is asked once, for the commits that may be picks. */
  readonly patchIds: (hashes: readonly string[]) => Promise<PatchIds>;
}

/** @param entries children before parents, the tip first. */
export async function changesOf(entries: readonly ParsedCommit[], known: Known): Promise<Changes> {
  const owners = pullRequestCommits(entries);
  const hidden = revertedCommits(entries, owners);
  const visible = entries.filter(({ commit }) => !hidden.has(commit.hash));
  const released = known.elsewhere.map((release) => ({
    ...release,
    entries: effective(release.entries),
  }));
  const candidates = patchCandidates(visible, released);
  const patchIds =
    candidates.length > 0 ? await known.patchIds(candidates) : new Map<string, string>();
  const again = duplicateChanges(visible, released, patchIds);
  const first = visible.filter(({ commit }) => !again.has(commit.hash));
  const counts = (entry: ParsedCommit) =>
    entry.merge === 'none' && entry.commit.parents.length < 2 && touches(entry, known.touched);
  const told = tell(await asked(first, known), owners, known);
  return {
    changes: foldDependencyUpdates(told),
    commits: entries.filter(counts).length,
    revertedCommits: entries.filter((entry) => counts(entry) && hidden.has(entry.commit.hash))
      .length,
    elsewhere: counted([...again.values()].flatMap((of) => ('tag' in of ? [of.tag] : []))),
    unlistedBreakingChanges: first.filter(
      ({ message, revert }) => !message.header && !revert && message.breakingTexts.length > 0,
    ),
  };
}

/** Only what touches the paths is asked for; a pull request then stands where it did so first. */
async function asked(
  entries: readonly ParsedCommit[],
  { pullRequests, touched }: Known,
): Promise<readonly ParsedCommit[]> {
  if (pullRequests === undefined) return entries;
  const wanted = entries.filter(
    (entry) => entry.merge !== 'other' && (touched === undefined || touched.has(entry.commit.hash)),
  );
  return byPullRequest(wanted, await pullRequests(wanted.map(({ commit }) => commit.hash)));
}

/** What a release of another line listed in the end. */
function effective(entries: readonly ParsedCommit[]): readonly ParsedCommit[] {
  const hidden = revertedCommits(entries, pullRequestCommits(entries));
  return entries.filter(({ commit }) => !hidden.has(commit.hash));
}

function counted(tags: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return counts;
}

function tell(
  entries: readonly ParsedCommit[],
  owners: ReadonlyMap<string, ParsedCommit>,
  { repository, touched }: Known,
): readonly Change[] {
  const brought = new Map<string, ParsedCommit[]>();
  for (const entry of entries.filter((of) => touches(of, touched))) {
    const owner = entry.merge === 'none' ? owners.get(entry.commit.hash) : undefined;
    if (owner === undefined) continue;
    const others = brought.get(owner.commit.hash);
    if (others) others.push(entry);
    else brought.set(owner.commit.hash, [entry]);
  }
  const told: Change[] = [];
  for (const entry of entries) {
    if (entry.merge === 'pull-request') {
      const inner = brought.get(entry.commit.hash) ?? [];
      const counts = touched === undefined || inner.length > 0;
      if (counts && titleTells(entry, inner)) told.push(ofPullRequest(entry, inner, repository));
    } else if (entry.merge === 'none' && touches(entry, touched)) {
      const owner = owners.get(entry.commit.hash);
      if (owner === undefined || entry.pull || !isFolded(entry, owner)) {
        told.push(...ofCommit(entry, repository, owner?.pullRequest));
      }
    }
  }
  return told;
}

const touches = ({ commit }: ParsedCommit, touched: Known['touched']) =>
  touched?.has(commit.hash) ?? true;

/** A title that is not conventional gives way to commits that are, and to the breaking one. */
function titleTells(merge: ParsedCommit, inner: readonly ParsedCommit[]): boolean {
  if (merge.title === '') return false;
  if (merge.message.header === undefined) return !inner.some(({ message }) => message.header);
  return isBreaking(merge) || !inner.some((entry) => isBreaking(entry) && sameChange(entry, merge));
}

/** A pull request's title stands for its commits that are not conventional, or say the same. */
function isFolded(entry: ParsedCommit, owner: ParsedCommit): boolean {
  if (owner.title === '') return false;
  if (entry.message.header === undefined) return true;
  return sameChange(entry, owner) && (isBreaking(owner) || !isBreaking(entry));
}

const sameChange = (a: ParsedCommit, b: ParsedCommit) => sameText(described(a), described(b));
const described = ({ message, title }: ParsedCommit) => message.header?.description ?? title;
const isBreaking = ({ message }: ParsedCommit) =>
  message.header !== undefined && (message.header.breaking || message.breakingTexts.length > 0);

/** Whoever merged is not who wrote. */
function ofPullRequest(
  merge: ParsedCommit,
  inner: readonly ParsedCommit[],
  repository: string,
): Change {
  const change = changeOf(merge, repository, undefined);
  const authors: Person[] = [];
  for (const person of inner.flatMap((entry) => changeOf(entry, repository, undefined).authors)) {
    if (!authors.some((known) => samePerson(known, person))) authors.push(person);
  }
  return authors.length > 0 ? { ...change, authors } : change;
}

/** A squashed message tells several changes; its own title only where it is conventional. */
function ofCommit(
  entry: ParsedCommit,
  repository: string,
  pullRequest: number | undefined,
): readonly Change[] {
  const own = changeOf(entry, repository, pullRequest);
  const headers = squashedHeaders(entry.message, entry.pullRequest !== undefined && !entry.pull);
  if (headers.length === 0) return [own];
  const listed = headers.map(({ type, scope, description, breaking }): Change => ({
    ...own,
    type,
    scope,
    text: description,
    breaking: breaking ? [description] : [],
    bump: undefined,
  }));
  if (entry.message.header !== undefined || entry.revert !== undefined) return [own, ...listed];
  const [head, ...rest] = listed as [Change, ...Change[]];
  return [{ ...head, breaking: [...head.breaking, ...entry.message.breakingTexts] }, ...rest];
}
