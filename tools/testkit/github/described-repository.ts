import type { Request } from './handler.ts';
import { user } from './users.ts';

const urls =
  'archive assignees blobs branches collaborators comments commits compare contents contributors deployments downloads events forks git_commits git_refs git_tags hooks issue_comment issue_events issues keys labels languages merges milestones notifications pulls releases stargazers statuses subscribers subscription tags teams trees clone git ssh svn html';
const counts =
  'forks_count stargazers_count watchers_count size open_issues_count subscribers_count network_count forks open_issues watchers';
const flags =
  'private fork has_issues has_projects has_wiki has_pages has_discussions archived disabled';
const dates = 'pushed_at created_at updated_at';

/** A repository in the form of GitHub's API; only its names and default branch mean something. */
export function describedRepository({ origin, parameters }: Request, defaultBranch: string) {
  const { owner = '', repo = '' } = parameters;
  const url = `${origin}/repos/${owner}/${repo}`;
  return {
    ...each(urls, (name) => [`${name}_url`, `${url}/${name}`]),
    ...each(counts, (name) => [name, 0]),
    ...each(flags, (name) => [name, false]),
    ...each(dates, (name) => [name, '2026-11-02T09:00:00Z']),
    ...each('description homepage language mirror_url license', (name) => [name, null]),
    id: 1,
    node_id: 'R1',
    name: repo,
    full_name: `${owner}/${repo}`,
    owner: user(owner),
    url,
    default_branch: defaultBranch,
  };
}

function each(names: string, entry: (name: string) => [string, unknown]): object {
  return Object.fromEntries(names.split(' ').map(entry));
}
