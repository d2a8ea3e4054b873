import { expect, it } from '@jest/globals';
import { describeWith } from '../../../tools/testkit/needs-tool.ts';
import { gateReasons, runInAct } from './run-in-act.ts';

const files = {
  'good/a.test.js': "require('node:test')('a', () => {});\n",
  'bad/a.test.js': "require('node:test')('a', () => { throw new Error('no'); });\n",
};
const dist = ['needs-gate', 'test-runner'];
const ofThree = (failing: string) =>
  `strategy: { fail-fast: false, matrix: { suite: [good, ${failing}, good/.] } }`;
const step = (suite: string, more = '') =>
  `      - id: unit
        uses: ./dist/test-runner
        ${more}
        with: { name: unit, command: "node --test ${suite}/a.test.js" }
`;
const soft = 'continue-on-error: true';
const expression = "continue-on-error: ${{ github.ref != '' }}";
const outputs = (id: string) => `outputs: { result: "\${{ steps.${id}.outputs.result }}" }`;
const second = `      - id: lint
        uses: ./dist/test-runner
        with: { name: lint, command: node --test good/a.test.js }
`;

/** The job `test` begins on line 3, its steps on line 8. */
const workflow = (parts: readonly [string, string], steps: string) => `on: push
jobs:
  test:
    runs-on: ubuntu-latest
    ${parts[0]}
    ${parts[1]}
    steps:
      - uses: actions/checkout@v5
${steps}  gate:
    if: always()
    needs: [test]
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - id: gate
        uses: ./dist/needs-gate
        with: { needs: "\${{ toJSON(needs) }}" }
`;
const none = '# nothing';
const suite = '${{ matrix.suite }}';
const has = (line: number, how = 'has') =>
  `job "test" can hide a failure: its step test-runner "unit" ${how} continue-on-error (.github/workflows/ci.yml:${line}), and`;
const passedOn =
  'no output of the job passes on its result; remove continue-on-error, or add an output to the job: ${{ steps.unit.outputs.result }}';
const uploading =
  'remove continue-on-error, or upload the result.json of each leg and name the files in the input "results"';

describeWith('act', 'needs-gate over steps with continue-on-error', () => {
  it.each<[string, string, string]>([
    [
      'alone in a job without outputs',
      workflow([none, none], step('bad', soft)),
      `${has(11)} ${passedOn}`,
    ],
    [
      'the first of two, of which the second is passed on',
      workflow([outputs('lint'), none], step('bad', soft) + second),
      `${has(11)} ${passedOn}`,
    ],
    [
      'with an expression',
      workflow([none, none], step('bad', expression)),
      `${has(11, 'may have')} ${passedOn}`,
    ],
    [
      'whose result is passed on',
      workflow([outputs('unit'), none], step('bad', soft)),
      'job "test" has a result of test-runner "unit" that says failed: 1 test failed',
    ],
    [
      'in a matrix of three with one red leg',
      workflow([ofThree('bad'), none], step(suite, soft)),
      `${has(11)} 3 of 3 matrix legs did not deliver its result: test (good), test (bad), test (good/.); ${uploading}`,
    ],
    [
      'with an output that reads a step that is not there',
      workflow([outputs('gone'), none], step('good')),
      'job "test" has an output "result" (.github/workflows/ci.yml:5) that reads the step "gone", and the job has no such step, so nothing arrives; write the id of a step; the nearest is "unit"',
    ],
    [
      'with an output of a matrix that reads a step that is not there',
      workflow([ofThree('good/..//good'), outputs('gone')], step(suite)),
      'job "test" has an output "result" (.github/workflows/ci.yml:6) that reads the step "gone", and the job has no such step, so nothing arrives; write the id of a step; the nearest is "unit"',
    ],
    [
      'with two steps of one name',
      workflow([none, none], step('good') + second.replace('name: lint', 'name: unit')),
      'job "test" has 2 steps test-runner "unit" (.github/workflows/ci.yml:10, .github/workflows/ci.yml:14), and each overwrites the result.json of the one before; give each its own input "name"',
    ],
  ])(
    'is red: %s',
    async (_, text, reason) => {
      const { jobs, outputs: set, log } = await runInAct(text, { files, dist });
      expect({ test: jobs['test'], gate: jobs['gate'], log }).toEqual({
        test: 'success',
        gate: 'failure',
        log,
      });
      expect(set['gate.gate']).toMatchObject({
        verdict: 'failed',
        failed: reason.includes('says') || reason.includes('hide') ? '1' : '0',
      });
      expect(gateReasons(log)).toEqual([reason]);
    },
    60_000,
  );

  it.each<[string, string]>([
    ['alone in a job without outputs', workflow([none, none], step('good'))],
    [
      'the first of two, of which the second is passed on',
      workflow([outputs('lint'), none], step('good') + second),
    ],
    ['that says false', workflow([none, none], step('good', 'continue-on-error: ${{ false }}'))],
    ['in a matrix of three', workflow([ofThree('good/..//good'), none], step(suite))],
    [
      'in a matrix of three with outputs',
      workflow([ofThree('good/..//good'), outputs('unit')], step(suite)),
    ],
    [
      'with continue-on-error and its result passed on',
      workflow([outputs('unit'), none], step('good', soft)),
    ],
  ])(
    'is green without continue-on-error: %s',
    async (_, text) => {
      const { exitCode, jobs, log } = await runInAct(text, { files, dist });
      expect({ exitCode, jobs, log }).toEqual({
        exitCode: 0,
        jobs: { test: 'success', gate: 'success' },
        log,
      });
    },
    60_000,
  );

  it('is red: in a matrix of three with one red leg, of which the outputs carry one', async () => {
    const text = workflow([ofThree('bad'), outputs('unit')], step(suite, soft));
    const { jobs, log } = await runInAct(text, { files, dist });
    expect(jobs).toEqual({ test: 'success', gate: 'failure' });
    // act keeps the outputs of the leg that ends first, GitHub those of the last.
    const all = gateReasons(log);
    const legs = ['test (good)', 'test (bad)', 'test (good/.)'];
    const kept = legs.find((name) => !all.at(-1)?.includes(name)) ?? '';
    const others = legs.filter((name) => name !== kept).join(', ');
    expect(all).toEqual([
      ...(kept === 'test (bad)'
        ? [
            'job "test" has a result of test-runner "unit" ({"suite":"bad"}) that says failed: 1 test failed',
          ]
        : []),
      `${has(11)} 2 of 3 matrix legs did not deliver its result: ${others}; ${uploading}`,
    ]);
  }, 60_000);

  it('is red without continue-on-error where a leg fails', async () => {
    const { jobs, log } = await runInAct(workflow([ofThree('bad'), none], step(suite)), {
      files,
      dist,
    });
    expect(jobs).toMatchObject({ test: 'failure', gate: 'failure' });
    expect(gateReasons(log)).toEqual(['job "test" failed']);
  }, 60_000);
});
