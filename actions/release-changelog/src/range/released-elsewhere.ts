import { isLower, parsedCommit } from '@ci-actions/commits';
import type { ParsedCommit, ReleasedElsewhere, ReleaseTag } from '@ci-actions/commits';
import type { Range, Repository, TaggedCommit } from '../ports.ts';
import type { Base } from '../tag/base.ts';
import { followed, previousRelease } from '../tag/previous-release.ts';
import type { TaggedRelease } from '../tag/releases-not-below.ts';

export interface Line {
  readonly repository: Repository;
  readonly target: TaggedCommit;
  readonly base: Base;
  /** Tags of the family with a lower version, the highest first. */
  readonly lower: readonly ReleaseTag[];
}

/**
 * What releases of other lines listed whose versions lie between the base and this release: who
 * upgrades has read it there. Dates do not matter, so a release that is run again says the same. A
 * version below the base says nothing of what the base has, nor does a higher one.
 */
export async function releasedElsewhere(line: Line): Promise<readonly ReleasedElsewhere[]> {
  const { repository, lower, base } = line;
  const since = await releaseAt(line);
  if (base.hash === undefined || since === undefined) return [];
  const between = lower.filter((tag) => isLower(since, tag));
  if (between.length === 0) return [];
  const commits = await repository.tagCommits(lower.map(({ name }) => name));
  const named = between.toReversed().flatMap((tag) => {
    const commit = commits.get(tag.name);
    return commit === undefined ? [] : [{ tag, commit }];
  });
  const others = base.given ? await outside(line, named) : named;
  if (others.length === 0) return [];
  // What a release below the base listed, no release between them listed.
  const below = lower
    .filter((tag) => !isLower(since, tag))
    .flatMap(({ name }) => commits.get(name)?.hash ?? []);
  const include = others.map(({ commit }) => commit.hash);
  const read = await readCommits(repository, { include, exclude: [base.hash, ...below] });
  const above = descendantsOf(line.target.hash, read);
  return byTag(
    read,
    others.filter(({ commit }) => !above.has(commit.hash)),
  );
}

/**
 * A commit and those of `commits` that follow it. A lower version on top of this release is of the
 * same line, whatever its number.
 */
function descendantsOf(hash: string, commits: readonly ParsedCommit[]): ReadonlySet<string> {
  const found = new Set([hash]);
  if (!commits.some(({ commit }) => commit.hash === hash)) return found;
  for (const { commit } of commits.toReversed()) {
    if (commit.parents.some((parent) => found.has(parent))) found.add(commit.hash);
  }
  return found;
}

/** The release that the base is, or that a commit given as the base follows. */
async function releaseAt({ repository, base, lower }: Line): Promise<ReleaseTag | undefined> {
  if (base.previous !== undefined || base.hash === undefined) return base.previous?.tag;
  return (await previousRelease(repository, lower, base.hash)).release?.tag;
}

/** A base that is given may skip releases of the same line. */
async function outside(
  { repository, target }: Line,
  releases: readonly TaggedRelease[],
): Promise<readonly TaggedRelease[]> {
  const ancestors = await repository.ancestorsOf(target.hash);
  const isAncestor = (hash: string) => Promise.resolve(ancestors.has(hash));
  const others: TaggedRelease[] = [];
  for (const release of releases) {
    const { tag, commit } = release;
    if ((await followed(repository, tag, commit, isAncestor)) === undefined) others.push(release);
  }
  return others;
}

/** Every commit belongs to the lowest release that contains it. */
function byTag(
  commits: readonly ParsedCommit[],
  releases: readonly TaggedRelease[],
): readonly ReleasedElsewhere[] {
  const byHash = new Map(commits.map((parsed) => [parsed.commit.hash, parsed]));
  return releases.map(({ tag, commit }) => {
    const reached = new Set<string>();
    const open = [commit.hash];
    for (let hash = open.pop(); hash !== undefined; hash = open.pop()) {
      const parsed = byHash.get(hash);
      if (parsed === undefined) continue;
      byHash.delete(hash);
      reached.add(hash);
      open.push(...parsed.commit.parents);
    }
    return {
      tag: tag.name,
      commits: commits.filter((parsed) => reached.has(parsed.commit.hash)),
    };
  });
}

export async function readCommits(repository: Repository, range: Range): Promise<ParsedCommit[]> {
  const commits: ParsedCommit[] = [];
  for await (const batch of repository.log(range)) {
    for (const commit of batch) commits.push(parsedCommit(commit));
  }
  return commits;
}
