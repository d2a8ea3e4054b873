import { expect, it } from '@jest/globals';
import { runContextOf } from './run-facts.ts';
import type { RunFacts } from './run-facts.ts';

const facts: RunFacts = {
  sha: 'A'.repeat(40),
  eventName: 'pull_request',
  repository: 'o/r',
  actor: 'octocat',
  event: {},
  job: 'gate',
  workflowRef: undefined,
  runId: '1',
  runAttempt: 1,
  serverUrl: 'https://github.com',
  workspace: '/w',
};
const from = (repo: unknown) => ({
  pull_request: { number: 1, head: { sha: 'B'.repeat(40), repo } },
});

it.each<[string, Partial<RunFacts>, boolean]>([
  ['a branch of the repository', { event: from({ full_name: 'O/R' }) }, false],
  ['a fork', { event: from({ full_name: 'x/r' }) }, true],
  ['a fork that was deleted', { event: from(null) }, true],
  ['Dependabot', { event: from({ full_name: 'o/r' }), actor: 'dependabot[bot]' }, true],
  ['a push by Dependabot', { eventName: 'push', actor: 'dependabot[bot]' }, false],
  [
    'a fork, with secrets',
    { eventName: 'pull_request_target', event: from({ full_name: 'x/r' }) },
    false,
  ],
  [
    'a fork in a merge queue',
    { eventName: 'merge_group', event: from({ full_name: 'x/r' }) },
    false,
  ],
  ['an event without a head', { event: {} }, false],
])('%s gets no secrets: %3$s', (_, more, lacksSecrets) => {
  expect(runContextOf({ ...facts, ...more }).lacksSecrets).toBe(lacksSecrets);
});

it('judges the commit of the run and the head of a pull request', () => {
  const { commits } = runContextOf({ ...facts, event: from(null) });
  expect(commits).toEqual(['a'.repeat(40), 'b'.repeat(40)]);
  expect(runContextOf({ ...facts, sha: undefined, event: {} }).commits).toEqual([]);
});
