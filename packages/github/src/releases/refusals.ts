import type { Refusal } from '../failure.ts';

/** GitHub's refusals around releases, and what to do. Sources: the REST reference and issue threads. */
export const refusals: readonly Refusal[] = [
  {
    status: 404,
    advice:
      'either the token lacks "contents: write", or the commit changes workflow files, for which GITHUB_TOKEN may not create a release: use a token of an app with the right "workflows: write"',
  },
  {
    status: 422,
    said: /used by an immutable release/i,
    advice:
      'an immutable release had this tag, also if it was deleted since, and GitHub accepts the tag never again: release the next version',
  },
  {
    status: 422,
    said: /immutable release/i,
    advice:
      'the release is published and immutable: its assets and its tag stay as they are. In a matrix, set draft: true in its jobs and publish in a job that needs them',
  },
  {
    status: 422,
    said: /rule violations|protected/i,
    advice:
      'a ruleset of the repository forbids it: let the app "GitHub Actions" bypass the ruleset, or use a token that may',
  },
  {
    status: 422,
    said: /body is too long/i,
    advice: 'the notes are longer than this server accepts',
  },
  {
    status: 422,
    said: /object does not exist/i,
    advice: 'the server does not have the commit: push it first',
  },
];
