import type { ReleaseTag } from '@ci-actions/commits';
import type { Repository, TaggedCommit } from '../ports.ts';

export interface PreviousRelease {
  readonly tag: ReleaseTag;
  readonly commit: TaggedCommit;
  /** The tag stands on a commit of its own, whose only parent is in the history. */
  readonly beside: boolean;
}

/** So many candidates are asked for one by one; then the whole history is read at once. */
const singly = 5;

/**
 * The first candidate that the release follows on: an ancestor of it, or a release tree. A lower
 * version of another branch is none.
 */
export async function previousRelease(
  repository: Repository,
  candidates: readonly ReleaseTag[],
  target: TaggedCommit,
): Promise<PreviousRelease | undefined> {
  const single = (hash: string) => repository.isAncestor(hash, target.hash);
  for (const tag of candidates.slice(0, singly)) {
    const commit = await repository.commitAt(`refs/tags/${tag.name}`);
    const found = commit && (await followed(repository, tag, commit, single));
    if (found) return found;
  }
  const rest = candidates.slice(singly);
  if (rest.length === 0) return undefined;
  const ancestors = await repository.ancestorsOf(target.hash);
  const tags = await repository.datedTags();
  const isAncestor = (hash: string) => Promise.resolve(ancestors.has(hash));
  const refused = new Set<string>();
  for (const tag of rest) {
    const commit = tags.get(tag.name);
    // Thousands of tags may stand on one commit of another line.
    if (commit === undefined || refused.has(commit.hash)) continue;
    const found = await followed(repository, tag, commit, isAncestor);
    if (found) return found;
    if (!namesVersion(commit, tag)) refused.add(commit.hash);
  }
  return undefined;
}

async function followed(
  repository: Repository,
  tag: ReleaseTag,
  commit: TaggedCommit,
  isAncestor: (hash: string) => Promise<boolean>,
): Promise<PreviousRelease | undefined> {
  if (await isAncestor(commit.hash)) return { tag, commit, beside: false };
  const [parent, ...others] = commit.parents;
  if (parent === undefined || others.length > 0 || !(await isAncestor(parent))) return undefined;
  const beside = namesVersion(commit, tag) || (await isReleaseTree(repository, commit));
  return beside ? { tag, commit, beside } : undefined;
}

/**
 * A commit made for a tag alone, whose tree is a folder of its only parent's: what a release ships.
 * A hotfix of one commit has one parent too, and is another line.
 */
export async function isReleaseTree(
  repository: Repository,
  { tree, parents }: TaggedCommit,
): Promise<boolean> {
  const [parent, ...others] = parents;
  if (parent === undefined || others.length > 0) return false;
  return (await repository.folderTrees(parent)).has(tree);
}

/** `v1.2.3` alone: the built files were added to the source commit for the tag. */
function namesVersion({ subject }: TaggedCommit, { name, version }: ReleaseTag): boolean {
  const said = subject.replace(/^(?:chore(?:\(release\))?: )?(?:release:? )?/i, '').trim();
  return said === name || said === version || said === `v${version}`;
}
