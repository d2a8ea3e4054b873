import { expect, it } from '@jest/globals';
import { resultOf } from '@ci-actions/result';
import { closing, sceneText } from './playbill.ts';
import type { SceneResult } from './run-scene.ts';
import { unexpectedResults } from './run-scene.ts';

const sceneResult: SceneResult = {
  scene: {
    title: 'the tests',
    action: 'test-runner',
    inputs: {},
    shell: 'false || true',
    verdict: 'failed',
    exitCode: 1,
  },
  exitCode: 1,
  shellExitCode: 0,
  outputs: { tests: '3', failed: '1', skipped: '0' },
  summary: '',
  result: resultOf(
    {
      action: 'test-runner',
      version: '0.1.0',
      name: 'tests',
      job: null,
      matrix: null,
      sha: null,
      runAttempt: 1,
    },
    {
      evaluated: true,
      verdict: 'failed',
      phase: 'build',
      next: { phase: 'stable', verdict: 'empty', why: ['coverage 60 is below 80'] },
      counts: { tests: 3, failed: 1, skipped: 0, inner: 4 },
      why: ['1 test failed: \u202eevil\nname'],
    },
    0,
  ),
};

it('shows both results, the reasons, and a different verdict in the next phase', () => {
  expect(sceneText(sceneResult, 2)).toBe(
    [
      '2. the tests',
      '   $ false || true',
      '   sh                exit 0: green',
      '   test-runner       failed, exit 1: red',
      '                     - 1 test failed: \ufffdevil name',
      '                     3 tests, 1 failed',
      '                     verdict in the next phase, stable: empty',
      '                     - coverage 60 is below 80',
    ].join('\n'),
  );
});

it('lists the scenes in which the shell passes and the action fails', () => {
  const { shellExitCode: _, ...alone } = sceneResult;
  expect(closing([alone, sceneResult, { ...sceneResult, exitCode: 0 }])).toBe(
    'Green with shell commands, red with the actions: 2.',
  );
});

it.each<[string, Partial<SceneResult>, readonly string[]]>([
  ['nothing', {}, []],
  ['another exit code', { exitCode: 0 }, ['test-runner, the tests: exit code is 0, expected 1']],
  [
    'a verdict and a red shell',
    { result: { ...sceneResult.result, verdict: 'passed' }, shellExitCode: 1 },
    [
      'test-runner, the tests: verdict is passed, expected failed',
      'test-runner, the tests: exit code of the shell is 1, expected 0',
    ],
  ],
])('reports %s', (_, change, expected) => {
  expect(unexpectedResults({ ...sceneResult, ...change })).toEqual(expected);
});
