import type { Handlers } from './handler.ts';
import { notFound } from './refusals.ts';
import { user } from './users.ts';

/** Commit → path → content. */
export type Commits = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The files and commits of one repository. */
export function contents(commits: Commits): Handlers {
  return {
    'GET /repos/{owner}/{repo}/contents/{path}': ({ parameters, query }) => {
      const path = parameters['path'] ?? '';
      const files = commits[query.get('ref') ?? ''] ?? {};
      const text = files[path];
      if (text !== undefined) return { status: 200, body: file(path, text) };
      const inside = Object.entries(files).filter(([name]) => name.startsWith(`${path}/`));
      const listed = inside.map(([name, content]) => listedFile(name, content));
      return listed.length > 0 ? { status: 200, body: listed } : notFound;
    },
    'GET /repos/{owner}/{repo}/commits/{ref}': ({ parameters }) => {
      const sha = parameters['ref'] ?? '';
      return Object.hasOwn(commits, sha) ? { status: 200, body: commit(sha) } : notFound;
    },
  };
}

function file(path: string, text: string) {
  const url = `https://api.example/contents/${path}`;
  return {
    type: 'file',
    encoding: 'base64',
    size: Buffer.byteLength(text),
    name: path.split('/').at(-1),
    path,
    // lines of 60 characters, as GitHub sends them
    content: Buffer.from(text).toString('base64').replaceAll(/.{60}/g, '$&\n'),
    sha: 'f'.repeat(40),
    url,
    git_url: url,
    html_url: url,
    download_url: url,
    _links: { git: url, html: url, self: url },
  };
}

/** The listing of a folder has files without their content. */
function listedFile(path: string, text: string) {
  const { content: _content, encoding: _encoding, ...listed } = file(path, text);
  return listed;
}

function commit(sha: string) {
  const url = `https://api.example/commits/${sha}`;
  const person = { name: 'Octocat', email: 'octocat@example.com', date: '2026-11-02T09:00:00Z' };
  return {
    url,
    sha,
    node_id: sha,
    html_url: url,
    comments_url: url,
    commit: {
      url,
      author: person,
      committer: person,
      message: 'A commit',
      comment_count: 0,
      tree: { sha, url },
    },
    author: user('octocat'),
    committer: user('octocat'),
    parents: [],
  };
}
