import { parsedCommit } from '@ci-actions/commits';
import type { ParsedCommit, ReleasedElsewhere, ReleaseTag } from '@ci-actions/commits';
import type { DatedTag, Range, Repository, TaggedCommit } from '../ports.ts';
import type { PreviousRelease } from '../tag/previous-release.ts';

export interface Line {
  readonly repository: Repository;
  readonly tag: ReleaseTag;
  readonly target: TaggedCommit;
  readonly previous: PreviousRelease | undefined;
  /** The base was given, and may skip releases of the same line. */
  readonly given: boolean;
  /** The commits of the release. */
  readonly commits: readonly ParsedCommit[];
  /** Tags of the family with a lower version. */
  readonly lower: readonly ReleaseTag[];
}

/**
 * What releases of other lines listed before. These have lower versions, are not in the previous
 * release (a hotfix, merged since or not), and were made after it and before this one. A backport to
 * an older line is new to its users, so higher versions do not count.
 */
export async function releasedElsewhere(line: Line): Promise<readonly ReleasedElsewhere[]> {
  const { repository, target, previous } = line;
  const since = previous?.commit.committed ?? 0;
  const others = await recentLines(line, since);
  if (others.length === 0) return [];
  const tags = await repository.datedTags([line.tag, ...others].map(({ name }) => name));
  const until = tags.get(line.tag.name)?.made ?? Number.POSITIVE_INFINITY;
  const recent = others
    .flatMap(({ name }) => {
      const tag = tags.get(name);
      return tag === undefined || tag.made < since || tag.made > until ? [] : [{ name, tag }];
    })
    .sort((a, b) => a.tag.made - b.tag.made);
  const known = line.given || previous === undefined ? target : previous.commit;
  const outside = await notReached(line, recent, known.hash);
  if (outside.length === 0) return [];
  const include = outside.map(({ tag }) => tag.hash);
  const commits = await readCommits(repository, { include, exclude: [known.hash] });
  return byTag(commits, outside);
}

/**
 * The lower tags of the lines (1.2.x) whose highest tag is not older than `since`. Reading the dates
 * of thousands of tags would take longer than everything else.
 */
async function recentLines(line: Line, since: number): Promise<readonly ReleaseTag[]> {
  const lines = new Map<string, ReleaseTag[]>();
  for (const tag of line.lower) {
    if (tag.name === line.previous?.tag.name) continue;
    const key = `${tag.major}.${tag.minor}`;
    const same = lines.get(key);
    if (same) same.push(tag);
    else lines.set(key, [tag]);
  }
  const heads = [...lines.values()];
  const dates = await line.repository.commitDates(heads.map(([head]) => head?.name ?? ''));
  return heads.filter((_, at) => (dates[at] ?? since) >= since).flat();
}

interface Named {
  readonly name: string;
  readonly tag: DatedTag;
}

/** The tags that are not in the history of `known`: the release's commit, or its base. */
async function notReached(
  { repository, given, commits, previous }: Line,
  tags: readonly Named[],
  known: string,
): Promise<readonly Named[]> {
  const hashes = new Set(tags.map(({ tag }) => tag.hash));
  const inRange = new Set(
    commits.flatMap(({ commit }) => (hashes.has(commit.hash) ? commit.hash : [])),
  );
  // The commits of the range are in the release's history, but not in its base's.
  const isRangeKnown = given || previous === undefined;
  const open = tags.filter(({ tag }) => !inRange.has(tag.hash));
  const ancestors = open.length > 4 ? await repository.ancestorsOf(known) : undefined;
  const inside = new Set(isRangeKnown ? inRange : []);
  for (const { tag } of open) {
    const isInside = ancestors?.has(tag.hash) ?? (await repository.isAncestor(tag.hash, known));
    if (isInside) inside.add(tag.hash);
  }
  return tags.filter(({ tag }) => !inside.has(tag.hash));
}

/** Every commit belongs to the first release that contains it. */
function byTag(
  commits: readonly ParsedCommit[],
  tags: readonly Named[],
): readonly ReleasedElsewhere[] {
  const byHash = new Map(commits.map((parsed) => [parsed.commit.hash, parsed]));
  return tags.map(({ name, tag }) => {
    const reached = new Set<string>();
    const open = [tag.hash];
    for (let hash = open.pop(); hash !== undefined; hash = open.pop()) {
      const parsed = byHash.get(hash);
      if (parsed === undefined) continue;
      byHash.delete(hash);
      reached.add(hash);
      open.push(...parsed.commit.parents);
    }
    return { tag: name, commits: commits.filter(({ commit }) => reached.has(commit.hash)) };
  });
}

export async function readCommits(repository: Repository, range: Range): Promise<ParsedCommit[]> {
  const commits: ParsedCommit[] = [];
  for await (const batch of repository.log(range)) {
    for (const commit of batch) commits.push(parsedCommit(commit));
  }
  return commits;
}
