import { GitHubFailure } from './failure.ts';
import type { GitHub } from './github.ts';

export interface PullComment {
  readonly pull: number;
  /** An HTML comment that identifies our comment; `body` begins with it. */
  readonly marker: string;
  readonly body: string;
}

export type CommentOutcome =
  | { readonly written: 'created' | 'updated' | 'unchanged' }
  /** One sentence: why there is no comment. */
  | { readonly refused: string };

/** GitHub's limit for a comment, in characters. */
export const longestComment = 65_536;

/**
 * Updates the comment with the marker on a pull request, on any page, or creates it. A missing
 * comment fails no run: a refusal by GitHub is returned.
 */
export async function writePullComment(
  github: GitHub,
  comment: PullComment,
): Promise<CommentOutcome> {
  try {
    const found = await findComment(github, comment);
    if (found === undefined) return await create(github, comment);
    if (found.body === comment.body) return { written: 'unchanged' };
    return await update(github, comment, found.id);
  } catch (error) {
    if (error instanceof GitHubFailure) return { refused: error.message };
    throw error;
  }
}

interface Found {
  readonly id: number;
  readonly body: string;
}

async function findComment(
  github: GitHub,
  { pull, marker }: PullComment,
): Promise<Found | undefined> {
  const purpose = {
    doing: `read the comments of pull request ${pull}`,
    right: 'pull-requests: write',
  };
  return github.ask(purpose, async (client, repository) => {
    const pages = client.paginate.iterator(
      'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
      { ...repository, issue_number: pull, per_page: 100 },
    );
    for await (const { data } of pages) {
      for (const { id, body = '', user, author_association: by } of data) {
        if (body.startsWith(marker) && isOurs(user?.type, by)) return { id: Number(id), body };
      }
    }
    return undefined;
  });
}

/**
 * Anyone may write a comment with our marker and change it later. A comment by somebody without
 * rights here is not ours.
 */
function isOurs(type: string | undefined, association: string | undefined): boolean {
  return type === 'Bot' || ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(association ?? '');
}

async function create(github: GitHub, { pull, body }: PullComment): Promise<CommentOutcome> {
  const purpose = { doing: `comment on pull request ${pull}`, right: 'pull-requests: write' };
  await github.ask(purpose, (client, repository) =>
    client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      ...repository,
      issue_number: pull,
      body,
    }),
  );
  return { written: 'created' };
}

/** Creates the comment again where it was deleted since the search. */
async function update(github: GitHub, comment: PullComment, id: number): Promise<CommentOutcome> {
  const purpose = {
    doing: `update the comment on pull request ${comment.pull}`,
    right: 'pull-requests: write',
  };
  try {
    await github.ask(purpose, (client, repository) =>
      client.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        ...repository,
        comment_id: id,
        body: comment.body,
      }),
    );
    return { written: 'updated' };
  } catch (error) {
    if (error instanceof GitHubFailure && error.status === 404) return create(github, comment);
    throw error;
  }
}
