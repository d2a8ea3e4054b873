import { shorten } from '@ci-actions/markdown';
import { GitHubFailure } from './failure.ts';
import type { GitHub } from './github.ts';

/**
 * The text of a file at a commit; undefined where the commit has no such file. A 404 alone does not
 * prove that: GitHub also sends it for what the token may not read. The commit must be readable too.
 */
export async function fileAt(
  github: GitHub,
  given: string,
  ref: string,
): Promise<string | undefined> {
  const path = pathInRepository(given);
  const purpose = { doing: `read ${path} at ${shorten(ref, 40)}`, right: 'contents: read' };
  try {
    return await github.ask(purpose, async (client, repository) => {
      const { data } = await client.request('GET /repos/{owner}/{repo}/contents/{path}', {
        ...repository,
        path,
        ref,
      });
      return textOf(data, path);
    });
  } catch (error) {
    if (!(error instanceof GitHubFailure) || error.status !== 404) throw error;
    await github.ask(
      { ...purpose, doing: `find the commit ${shorten(ref, 40)}` },
      (client, repository) =>
        client.request('GET /repos/{owner}/{repo}/commits/{ref}', {
          ...repository,
          ref,
          per_page: 1,
        }),
    );
    return undefined;
  }
}

/** GitHub answers 404 for `./x`, as if there were no such file. */
function pathInRepository(path: string): string {
  const parts = path.split('/').filter((part, at) => part !== '.' && (part !== '' || at === 0));
  if (parts[0] !== '' && !parts.includes('..')) return parts.join('/');
  throw new GitHubFailure(`${path} is not a path within the repository`, undefined);
}

/** GitHub sends a file over 1 MB without its content (`encoding: none`). */
function textOf(data: unknown, path: string): string {
  const { type, encoding, content } = Array.isArray(data)
    ? { type: 'dir' }
    : (data as { type?: string; encoding?: string; content?: string });
  if (type === 'file' && encoding === 'base64' && content !== undefined) {
    return new TextDecoder().decode(Buffer.from(content, 'base64'));
  }
  const what = type === 'file' ? 'larger than 1 MB' : `not a file but a ${type ?? 'thing'}`;
  throw new GitHubFailure(`${path} is ${what}`, undefined);
}
