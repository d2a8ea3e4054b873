import { GitHubFailure } from '../failure.ts';
import type { GitHub } from '../github.ts';
import { refusals } from './refusals.ts';

const right = 'contents: write';

/** The commit of a tag, annotated or not; undefined where there is no such tag. */
export async function commitOfTag(github: GitHub, name: string): Promise<string | undefined> {
  const purpose = { doing: `read the tag ${name}`, right: 'contents: read' };
  try {
    return await github.ask(purpose, async (client, repository) => {
      const address = 'GET /repos/{owner}/{repo}/git/ref/{ref}';
      const { data } = await client.request(address, { ...repository, ref: `tags/${name}` });
      let { sha, type } = data.object;
      // A tag may point to a tag.
      while (type === 'tag') {
        const tagAddress = 'GET /repos/{owner}/{repo}/git/tags/{tag_sha}';
        const { data: tag } = await client.request(tagAddress, { ...repository, tag_sha: sha });
        ({ sha, type } = tag.object);
      }
      return sha;
    });
  } catch (error) {
    if (error instanceof GitHubFailure && error.status === 404) return undefined;
    throw error;
  }
}

/** The names of the tags that begin with a text. */
export async function tagNames(github: GitHub, start: string): Promise<readonly string[]> {
  const purpose = { doing: 'list the tags', right: 'contents: read' };
  return github.ask(purpose, async (client, repository) => {
    const address = 'GET /repos/{owner}/{repo}/git/matching-refs/{ref}';
    const { data } = await client.request(address, { ...repository, ref: `tags/${start}` });
    return data.map(({ ref }) => ref.slice('refs/tags/'.length));
  });
}

/** Makes an annotated tag. Sent once: the caller looks at the tag after a failure. */
export async function createAnnotatedTag(
  github: GitHub,
  name: string,
  commit: string,
  message: string,
): Promise<void> {
  const purpose = { doing: `create the tag ${name}`, right, refusals };
  await github.ask(purpose, async (client, repository) => {
    const { data } = await client.request('POST /repos/{owner}/{repo}/git/tags', {
      ...repository,
      tag: name,
      message,
      object: commit,
      type: 'commit',
    });
    await client.request('POST /repos/{owner}/{repo}/git/refs', {
      ...repository,
      ref: `refs/tags/${name}`,
      sha: data.sha,
      request: { retries: 0 },
    });
  });
}

/** Points a tag to a commit, forward or back; makes it where there is none (`isNew`). */
export async function pointTag(
  github: GitHub,
  name: string,
  commit: string,
  isNew: boolean,
): Promise<void> {
  const verb = isNew ? 'create' : 'move';
  const purpose = { doing: `${verb} the tag ${name}`, right, refusals };
  await github.ask(purpose, async (client, repository) => {
    if (isNew) {
      await client.request('POST /repos/{owner}/{repo}/git/refs', {
        ...repository,
        ref: `refs/tags/${name}`,
        sha: commit,
        request: { retries: 0 },
      });
    } else {
      await client.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
        ...repository,
        ref: `tags/${name}`,
        sha: commit,
        force: true,
      });
    }
  });
}

export interface Branch {
  readonly name: string;
  readonly commit: string;
}

/** The default branch and its newest commit. */
export async function defaultBranch(github: GitHub): Promise<Branch> {
  const purpose = { doing: 'read the default branch', right: 'contents: read' };
  return github.ask(purpose, async (client, repository) => {
    const { data } = await client.request('GET /repos/{owner}/{repo}', { ...repository });
    const name = data.default_branch;
    const address = 'GET /repos/{owner}/{repo}/git/ref/{ref}';
    const { data: ref } = await client.request(address, { ...repository, ref: `heads/${name}` });
    return { name, commit: ref.object.sha };
  });
}
