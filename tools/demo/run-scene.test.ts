import { expect, it } from '@jest/globals';
import { resultOf } from '@ci-actions/result';
import { closing, sceneText } from './playbill.ts';
import type { Played } from './run-scene.ts';
import { surprises } from './run-scene.ts';

const played: Played = {
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

it('shows both ends, why, and what the next phase would say otherwise', () => {
  expect(sceneText(played, 2)).toBe(
    [
      '2. the tests',
      '   $ false || true',
      '   sh                exit 0: green',
      '   test-runner       failed, exit 1: red',
      '                     - 1 test failed: \ufffdevil name',
      '                     3 tests, 1 failed',
      '                     in the next phase, stable: empty',
      '                     - coverage 60 is below 80',
    ].join('\n'),
  );
});

it('says last what a shell would have let pass', () => {
  const { shellExitCode: _, ...alone } = played;
  expect(closing([alone, played, { ...played, exitCode: 0 }])).toBe(
    'Green in a pipeline of shell, red here: 2.',
  );
});

it.each<[string, Partial<Played>, readonly string[]]>([
  ['nothing', {}, []],
  ['another exit code', { exitCode: 0 }, ['test-runner, the tests: exit code 0, not 1']],
  [
    'a verdict and a red shell',
    { result: { ...played.result, verdict: 'passed' }, shellExitCode: 1 },
    [
      'test-runner, the tests: verdict passed, not failed',
      'test-runner, the tests: exit code of the shell 1, not 0',
    ],
  ],
])('is surprised by %s', (_, change, expected) => {
  expect(surprises({ ...played, ...change })).toEqual(expected);
});
