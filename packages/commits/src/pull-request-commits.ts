import type { Entry } from './entry.ts';

/**
 * Which pull request's merge brought each commit into the range, by hash. The first parents from
 * the tip are the main line; what a merge adds to it belongs to that merge, of nested merges to
 * the innermost that is a pull request's.
 *
 * @param entries children before parents, the tip first.
 */
export function pullRequestCommits(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  const owners = new Map<string, Entry>();
  if (!entries.some(({ merge }) => merge === 'pull-request')) return owners;
  const byHash = new Map(entries.map((entry) => [entry.commit.hash, entry]));
  const seen = new Set<string>();
  const heads: { readonly hash: string; readonly owner: Entry | undefined }[] = [];
  if (entries[0]) heads.push({ hash: entries[0].commit.hash, owner: undefined });
  for (let head = heads.pop(); head !== undefined; head = heads.pop()) {
    const { owner } = head;
    const line: Entry[] = [];
    let entry = byHash.get(head.hash);
    while (entry !== undefined && !seen.has(entry.commit.hash)) {
      seen.add(entry.commit.hash);
      if (owner !== undefined) owners.set(entry.commit.hash, owner);
      line.push(entry);
      entry = byHash.get(entry.commit.parents[0] ?? '');
    }
    // The stack is emptied from its end: a line's oldest merge, which came first, goes last.
    for (const merge of line) {
      for (const hash of merge.commit.parents.slice(1)) {
        heads.push({ hash, owner: merge.merge === 'pull-request' ? merge : owner });
      }
    }
  }
  return owners;
}
