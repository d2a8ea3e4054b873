import type { ReleaseTag } from '@ci-actions/commits';
import type { Repository, TaggedCommit } from '../ports.ts';

export interface PreviousRelease {
  readonly tag: ReleaseTag;
  readonly commit: TaggedCommit;
  /** Whether the release's history lacks the tag's commit, such as one made for the tag alone. */
  readonly outsideHistory: boolean;
}

export interface Preceding {
  /** Undefined where there is none. */
  readonly release: PreviousRelease | undefined;
  /** Higher candidates that are tags of trees or blobs. */
  readonly withoutCommit: readonly string[];
}

/** So many candidates are checked one by one; then the whole history is read at once. */
const checkedSingly = 5;

/**
 * The first candidate that precedes the commit `hash`: an ancestor of it or itself, or a commit made
 * for the tag alone on top of one. A lower version of another branch does not count.
 */
export async function previousRelease(
  repository: Repository,
  candidates: readonly ReleaseTag[],
  hash: string,
): Promise<Preceding> {
  const withoutCommit: string[] = [];
  const single = (ancestor: string) => repository.isAncestor(ancestor, hash);
  for (const tag of candidates.slice(0, checkedSingly)) {
    const commit = await repository.commitAt(`refs/tags/${tag.name}`);
    const release = commit && (await followed(repository, tag, commit, single));
    if (release) return { release, withoutCommit };
    if (commit === undefined) withoutCommit.push(tag.name);
  }
  const rest = candidates.slice(checkedSingly);
  if (rest.length === 0) return { release: undefined, withoutCommit };
  const ancestors = await repository.ancestorsOf(hash);
  const tags = await repository.tagCommits();
  const isAncestor = (ancestor: string) => Promise.resolve(ancestors.has(ancestor));
  const refused = new Set<string>();
  for (const tag of rest) {
    const commit = tags.get(tag.name);
    if (commit === undefined) withoutCommit.push(tag.name);
    // Thousands of tags may be on one commit of another line.
    if (commit === undefined || refused.has(commit.hash)) continue;
    const release = await followed(repository, tag, commit, isAncestor);
    if (release) return { release, withoutCommit };
    if (!namesVersion(commit, tag)) refused.add(commit.hash);
  }
  return { release: undefined, withoutCommit };
}

/** The tag as a release of the history that `isAncestor` knows; undefined where it is none. */
export async function followed(
  repository: Repository,
  tag: ReleaseTag,
  commit: TaggedCommit,
  isAncestor: (hash: string) => Promise<boolean>,
): Promise<PreviousRelease | undefined> {
  if (await isAncestor(commit.hash)) return { tag, commit, outsideHistory: false };
  const [parent, ...others] = commit.parents;
  if (parent === undefined || others.length > 0 || !(await isAncestor(parent))) return undefined;
  const isForTag = namesVersion(commit, tag) || (await isReleaseTree(repository, commit));
  return isForTag ? { tag, commit, outsideHistory: true } : undefined;
}

/**
 * A commit made for a tag alone: its tree, which the release ships, is a folder of its only parent.
 * A hotfix of one commit has one parent too, but is another line.
 */
export async function isReleaseTree(
  repository: Repository,
  { tree, parents }: TaggedCommit,
): Promise<boolean> {
  const [parent, ...others] = parents;
  if (parent === undefined || others.length > 0) return false;
  return (await repository.folderTrees(parent)).has(tree);
}

/** Whether the subject is only the version: a commit that adds the built files for the tag. */
function namesVersion({ subject }: TaggedCommit, { name, version }: ReleaseTag): boolean {
  const written = subject.replace(/^(?:chore(?:\(release\))?: )?(?:release:? )?/i, '').trim();
  return written === name || written === version || written === `v${version}`;
}
