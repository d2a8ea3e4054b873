/**
 * The operations of GitHub's REST API that this project calls. A new line here needs a new slice:
 * `npm i --prefix FOLDER @octokit/openapi`, then `node tools/testkit/github/cut-openapi.ts FOLDER`.
 */
export const operations = [
  'GET /repos/{owner}/{repo}/contents/{path}',
  'GET /repos/{owner}/{repo}/commits/{ref}',
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
] as const;

export type OperationName = (typeof operations)[number];
