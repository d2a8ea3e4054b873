import type { ReleaseTag } from '@ci-actions/commits';
import { NotEvaluated } from '@ci-actions/result';
import type { ReleaseServer } from './release-server.ts';
import { NotYetVisible } from './request-failure.ts';

/**
 * What is wrong with the tag on the server for a release of `commit`; undefined where nothing is. A
 * missing tag is right where it is to be made and `commit` is the newest of the default branch.
 */
export async function tagProblem(
  server: Pick<ReleaseServer, 'commitOfTag' | 'defaultBranch'>,
  tag: ReleaseTag,
  commit: string,
  createTag: boolean,
): Promise<string | undefined> {
  const tagged = await server.commitOfTag(tag.name);
  if (tagged === commit) return undefined;
  const here = commit.slice(0, 7);
  if (tagged !== undefined) {
    return `on the server the tag ${tag.name} is at ${tagged.slice(0, 7)}, but the checkout has ${here}: check out the tag, or release the next version`;
  }
  // Also where no tag is to be made: a token that may not read the repository sees no tag either.
  const branch = await server.defaultBranch();
  if (!createTag) {
    return `the server has no tag ${tag.name}: push it, or set create-tag: true`;
  }
  if (branch.commit === commit) return undefined;
  return `create-tag makes a tag only for the newest commit of the default branch: ${branch.name} is at ${branch.commit.slice(0, 7)}, but the checkout has ${here}. Run the workflow on ${branch.name} again`;
}

/** Makes the tag where the server has none. Another job may make it at the same time. */
export async function makeTag(
  server: Pick<ReleaseServer, 'commitOfTag' | 'createAnnotatedTag'>,
  tag: ReleaseTag,
  commit: string,
  title: string,
): Promise<'made' | 'there'> {
  const tagged = await server.commitOfTag(tag.name);
  if (tagged === commit) return 'there';
  if (tagged === undefined) {
    await server.createAnnotatedTag(tag.name, commit, title);
    return 'made';
  }
  throw new NotEvaluated(
    `another run made the tag ${tag.name} meanwhile, at ${tagged.slice(0, 7)} and not at ${commit.slice(0, 7)}`,
  );
}

/**
 * Where the tag is gone, publishing would make it anew, at the default branch.
 *
 * @throws NotEvaluated where the tag is no longer at the commit.
 */
export async function checkTagStays(
  server: Pick<ReleaseServer, 'commitOfTag'>,
  tag: ReleaseTag,
  commit: string,
): Promise<void> {
  const tagged = await server.commitOfTag(tag.name);
  if (tagged === undefined) {
    throw new NotYetVisible(`the tag ${tag.name} was on the server, and is not there any more`);
  }
  if (tagged === commit) return;
  throw new NotEvaluated(
    `the tag ${tag.name} was moved meanwhile, from ${commit.slice(0, 7)} to ${tagged.slice(0, 7)}`,
  );
}
