import type { Git } from './git-in.ts';
import type { TagState } from './release-tags.ts';

/**
 * Makes the tag of the release, unless an earlier run did, and pushes it. Its commit has the tree of
 * `dist/` and HEAD as its only parent, so that a runner downloads only the bundles.
 *
 * @returns the commit.
 */
export function tagDist(
  git: Git,
  tag: string,
  remote: string,
  state: Exclude<TagState, 'taken'>,
): string {
  const ref = `refs/tags/${tag}`;
  if (state === 'new') {
    const tree = git('rev-parse', 'HEAD:dist');
    const commit = git('commit-tree', tree, '-p', git('rev-parse', 'HEAD'), '-m', tag);
    git('tag', '--annotate', '--message', tag, tag, commit);
  }
  try {
    git('push', '--quiet', remote, ref);
  } catch (error) {
    if (state === 'new') git('tag', '--delete', tag);
    throw error;
  }
  return git('rev-parse', `${ref}^{commit}`);
}
