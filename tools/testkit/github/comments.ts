import type { Handlers } from './handler.ts';
import { page } from './page.ts';
import { notFound } from './refusals.ts';
import { user } from './users.ts';

export interface Comment {
  readonly id: number;
  body: string;
  readonly login: string;
  readonly association: 'OWNER' | 'MEMBER' | 'COLLABORATOR' | 'CONTRIBUTOR' | 'NONE';
}

export interface Comments {
  readonly all: Comment[];
  /** Adds a comment, by default from another user. */
  readonly write: (body: string, by?: Partial<Comment>) => Comment;
  readonly handlers: Handlers;
}

const at = '2026-11-02T09:00:00Z';
export const botLogin = 'github-actions[bot]';

/** The comments of one pull request, oldest first as on GitHub. */
export function comments(): Comments {
  const all: Comment[] = [];
  let last = 1000;
  const write = (body: string, by: Partial<Comment> = {}) => {
    last += 1;
    const comment: Comment = { id: last, body, login: 'octocat', association: 'NONE', ...by };
    all.push(comment);
    return comment;
  };
  return {
    all,
    write,
    handlers: {
      'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': (request) => {
        const { owner, repo, issue_number: issue } = request.parameters;
        const path = `/repos/${owner}/${repo}/issues/${issue}/comments`;
        const { items, headers } = page(all, request, path);
        return { status: 200, body: items.map(described), headers };
      },
      'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': ({ body }) => ({
        status: 201,
        body: described(write((body as { body: string }).body, { login: botLogin })),
      }),
      'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': ({ parameters, body }) => {
        const comment = all.find(({ id }) => String(id) === parameters['comment_id']);
        if (comment === undefined) return notFound;
        comment.body = (body as { body: string }).body;
        return { status: 200, body: described(comment) };
      },
    },
  };
}

function described({ id, body, login, association }: Comment) {
  const url = `https://api.example/comments/${id}`;
  return {
    id,
    node_id: `C${id}`,
    url,
    html_url: url,
    issue_url: 'https://api.example/issues/1',
    body,
    user: user(login, login.endsWith('[bot]') ? 'Bot' : 'User'),
    author_association: association,
    created_at: at,
    updated_at: at,
    performed_via_github_app: null,
  };
}
