import type { Entry, ReleasedElsewhere, ReleaseTag } from '@ci-actions/commits';
import { entryOf } from '@ci-actions/commits';
import type { PreviousRelease } from './previous-release.ts';
import type { DatedTag, Range, Repository, TaggedCommit } from './ports.ts';

export interface Line {
  readonly repository: Repository;
  readonly tag: ReleaseTag;
  readonly target: TaggedCommit;
  readonly previous: PreviousRelease | undefined;
  /** The base was given, and may leave out releases of the same line. */
  readonly given: boolean;
  /** Tags of the family with a lower version. */
  readonly lower: readonly ReleaseTag[];
}

/**
 * What releases of other lines listed before: lower versions that the previous release does not
 * hold (a hotfix, merged since or not), made after it and before this one. A backport to an older
 * line is news to its users, so higher versions do not count.
 */
export async function releasedElsewhere(line: Line): Promise<readonly ReleasedElsewhere[]> {
  const { repository, target, previous } = line;
  const others = line.lower.filter(({ name }) => name !== previous?.tag.name);
  if (others.length === 0) return [];
  const tags = await repository.datedTags();
  const until = tags.get(line.tag.name)?.made ?? Number.POSITIVE_INFINITY;
  const since = previous?.commit.committed ?? 0;
  const recent = others
    .flatMap(({ name }) => {
      const tag = tags.get(name);
      return tag === undefined || tag.made < since || tag.made > until ? [] : [{ name, tag }];
    })
    .sort((a, b) => a.tag.made - b.tag.made);
  const known = line.given || previous === undefined ? target : previous.commit;
  const beside = await besides(repository, recent, known.hash);
  if (beside.length === 0) return [];
  const include = beside.map(({ tag }) => tag.hash);
  const entries = await readEntries(repository, { include, exclude: [known.hash] });
  return byTag(entries, beside);
}

interface Named {
  readonly name: string;
  readonly tag: DatedTag;
}

/** Those that are not in the history of `hash`. */
async function besides(
  repository: Repository,
  tags: readonly Named[],
  hash: string,
): Promise<readonly Named[]> {
  const ancestors = tags.length > 4 ? await repository.ancestorsOf(hash) : undefined;
  const outside: Named[] = [];
  for (const named of tags) {
    const tagged = named.tag.hash;
    const inside = ancestors?.has(tagged) ?? (await repository.isAncestor(tagged, hash));
    if (!inside) outside.push(named);
  }
  return outside;
}

/** Every commit belongs to the first release that holds it. */
function byTag(entries: readonly Entry[], tags: readonly Named[]): readonly ReleasedElsewhere[] {
  const byHash = new Map(entries.map((entry) => [entry.commit.hash, entry]));
  return tags.map(({ name, tag }) => {
    const reached = new Set<string>();
    const open = [tag.hash];
    for (let hash = open.pop(); hash !== undefined; hash = open.pop()) {
      const entry = byHash.get(hash);
      if (entry === undefined) continue;
      byHash.delete(hash);
      reached.add(hash);
      open.push(...entry.commit.parents);
    }
    return { tag: name, entries: entries.filter(({ commit }) => reached.has(commit.hash)) };
  });
}

export async function readEntries(repository: Repository, range: Range): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const commits of repository.log(range)) {
    for (const commit of commits) entries.push(entryOf(commit));
  }
  return entries;
}
