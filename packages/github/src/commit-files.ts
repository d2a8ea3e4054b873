import type { CommitFiles } from '@ci-actions/workflows';
import { GitHubFailure } from './failure.ts';
import { fileAt } from './file-at.ts';
import type { GitHub } from './github.ts';

export function commitFiles(github: GitHub, sha: string | undefined): CommitFiles {
  const commit = () => {
    if (sha !== undefined) return sha;
    throw new GitHubFailure(
      'nothing is checked out, and the runner names no commit; add actions/checkout',
      undefined,
    );
  };
  return {
    readText: async (path) => fileAt(github, path, commit()),
    list: async () => workflowsAt(github, commit()),
  };
}

async function workflowsAt(github: GitHub, ref: string): Promise<readonly string[]> {
  const purpose = { doing: 'list the workflow files', right: 'contents: read' };
  const names = await github.ask(purpose, async (client, repository) => {
    const { data } = await client.request('GET /repos/{owner}/{repo}/contents/{path}', {
      ...repository,
      path: '.github/workflows',
      ref,
    });
    return Array.isArray(data) ? data.map(({ path }) => path) : [];
  });
  return names.filter((path) => /\.ya?ml$/.test(path)).toSorted();
}
