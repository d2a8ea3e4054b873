import { describe, expect, it } from '@jest/globals';
import {
  leg,
  legs,
  matrix,
  passing,
  ran,
  result,
  soft,
  unit,
  why,
} from '../test/judged-workflow.ts';
import type { Case } from '../test/judged-workflow.ts';

const stepHas = (name: string) =>
  `job "test" can hide a failure: its step test-runner "${name}" has continue-on-error (ci.yml:2), and`;

describe('a step of ours with continue-on-error', () => {
  it.each<[string, Case, string[]]>([
    [
      'alone in a job without outputs',
      { test: `steps: [${unit}]` },
      [
        `${stepHas('unit')} no output of the job passes on its result; remove continue-on-error, or add an output to the job: \${{ steps.unit.outputs.result }}`,
      ],
    ],
    [
      'without an id',
      { test: `steps: [{ uses: o/ci-actions/test-runner@v1, ${soft} }]` },
      [
        `${stepHas('test-runner')} no output of the job passes on its result; remove continue-on-error, or give the step an id and pass its result on in the outputs of the job`,
      ],
    ],
    [
      'that is the first of two, and only the second is passed on',
      {
        test: `outputs: { r: "\${{ steps.two.outputs.result }}" }, steps: [${unit}, { id: two, uses: ./dist/test-runner, with: { name: two } }]`,
        outputs: { r: result({ name: 'two' }) },
      },
      [
        `${stepHas('unit')} no output of the job passes on its result; remove continue-on-error, or add an output to the job: \${{ steps.unit.outputs.result }}`,
      ],
    ],
    [
      'whose output falls back to another step',
      {
        test: `outputs: { r: "\${{ steps.two.outputs.result || steps.unit.outputs.result }}" }, steps: [${unit}, { id: two, uses: ./dist/test-runner, with: { name: two } }]`,
        outputs: { r: result({ name: 'two' }) },
      },
      [
        `${stepHas('unit')} the output "r" did not carry its result; remove continue-on-error, or give its result an output of its own`,
      ],
    ],
    [
      'whose output is empty',
      { test: `${passing}, steps: [${unit}]`, outputs: { r: '' } },
      [
        `${stepHas('unit')} the output "r" did not carry its result: the step did not run, or GitHub dropped the output because it contains a masked value; remove continue-on-error`,
      ],
    ],
    [
      'whose verdict, not its result, is passed on',
      { test: `outputs: { r: "\${{ steps.unit.outputs.verdict }}" }, steps: [${unit}]` },
      [
        `${stepHas('unit')} no output of the job passes on its result; remove continue-on-error, or add an output to the job: \${{ steps.unit.outputs.result }}`,
      ],
    ],
    [
      'whose output carries a result of another job',
      { test: `${passing}, steps: [${unit}]`, outputs: { r: result({ job: 'lint' }) } },
      [
        `${stepHas('unit')} the output "r" did not carry its result: the step did not run, or GitHub dropped the output because it contains a masked value; remove continue-on-error`,
      ],
    ],
    [
      'whose continue-on-error is an expression',
      { test: `steps: [{ uses: ./dist/test-runner, continue-on-error: "\${{ inputs.soft }}" }]` },
      [
        'job "test" can hide a failure: its step test-runner "test-runner" may have continue-on-error (ci.yml:2), and no output of the job passes on its result; remove continue-on-error, or give the step an id and pass its result on in the outputs of the job',
      ],
    ],
    [
      'in a job that has continue-on-error',
      { test: `${soft}, steps: [{ id: unit, uses: ./dist/test-runner }]` },
      [
        'job "test" has continue-on-error (ci.yml:2), so GitHub reports success even when it fails; remove continue-on-error or list the job in allowed-failures',
      ],
    ],
    [
      'in a matrix whose outputs carry one leg',
      { test: `${matrix}, ${passing}, steps: [${unit}]`, outputs: { r: leg(3) } },
      [
        `${stepHas('unit')} 2 of 3 matrix legs did not deliver its result: test (1), test (2); remove continue-on-error, or upload the result.json of each leg and name the files in the input "results"`,
      ],
    ],
    [
      'in a matrix, judged by a gate without the input "results"',
      { test: `${matrix}, steps: [${unit}]`, reported: undefined },
      [
        `${stepHas('unit')} 3 of 3 matrix legs did not deliver its result: test (1), test (2), test (3); remove continue-on-error, or judge this job by needs-gate, which reads the result.json of each leg ("results")`,
      ],
    ],
    [
      'in a matrix, with the file of a leg that it does not have',
      { test: `${matrix}, steps: [${unit}]`, reported: [leg(1), leg(2), leg('3')] },
      [
        `${stepHas('unit')} 1 of 3 matrix legs did not deliver its result: test (3); remove continue-on-error, or upload the result.json of each leg and name the files in the input "results"`,
      ],
    ],
    [
      'in a matrix, with the file of another step',
      { test: `${matrix}, steps: [${unit}]`, reported: [leg(1), leg(2), leg(3, { name: 'e2e' })] },
      [
        `${stepHas('unit')} 1 of 3 matrix legs did not deliver its result: test (3); remove continue-on-error, or upload the result.json of each leg and name the files in the input "results"`,
      ],
    ],
    [
      'in a matrix with two legs of the same values',
      {
        test: `strategy: { matrix: { v: [1, 1] } }, steps: [${unit}]`,
        reported: [leg(1), leg(1)],
      },
      [
        `${stepHas('unit')} 1 of 2 matrix legs did not deliver its result: test (1); remove continue-on-error, or upload the result.json of each leg and name the files in the input "results"`,
      ],
    ],
    [
      'in a matrix that only the run knows, without the executions',
      { test: `strategy: { matrix: "\${{ fromJSON(x) }}" }, steps: [${unit}]`, reported: legs },
      [
        `${stepHas('unit')} the number of its matrix legs is unknown; remove continue-on-error, or give the gate's job "actions: read"`,
      ],
    ],
    [
      'in a matrix that only the run knows, with a leg absent',
      {
        test: `strategy: { matrix: "\${{ fromJSON(x) }}" }, steps: [${unit}]`,
        reported: [leg(1), leg(3)],
        executions: [1, 2, 3].map((v) => ran(`test (${v})`, 1, v)),
      },
      [
        `${stepHas('unit')} 1 of 3 matrix legs did not deliver its result: test (2); remove continue-on-error, or upload the result.json of each leg and name the files in the input "results"`,
      ],
    ],
    [
      'in a matrix, with a file of an attempt after which the leg ran again',
      {
        test: `${matrix}, steps: [${unit}]`,
        reported: [leg(1), leg(2), leg(3, { runAttempt: 2 })],
        executions: [
          ...[1, 2, 3].map((v) => ran(`test (${v})`, 1, 1)),
          ran('test (1)', 2, 1),
          ran('test (2)', 2, 5),
          ran('test (3)', 2, 5),
        ],
        runAttempt: 2,
      },
      [
        `${stepHas('unit')} 1 of 3 matrix legs did not deliver its result: test (2); remove continue-on-error, or upload the result.json of each leg and name the files in the input "results"; a result.json from before the job ran again does not count`,
      ],
    ],
    [
      'with a file of an older attempt, and it is unknown whether the job ran again',
      { test: `${passing}, steps: [${unit}]`, reported: [result()], runAttempt: 2 },
      [
        `${stepHas('unit')} the output "r" did not carry its result: the step did not run, or GitHub dropped the output because it contains a masked value; remove continue-on-error; a result.json of an older attempt counts only where the gate can see that the job did not run again: give its job "actions: read"`,
      ],
    ],
    [
      'beside another with a computed name, and one result for both',
      {
        test: `outputs: { r: "\${{ steps.unit.outputs.result || steps.b.outputs.result }}" }, steps: [{ id: unit, uses: ./dist/test-runner, ${soft}, with: { name: "\${{ inputs.a }}" } }, { id: b, uses: ./dist/test-runner, with: { name: "\${{ inputs.b }}" } }]`,
        outputs: { r: result({ name: 'a' }) },
      },
      [
        `${stepHas('${{ inputs.a }}')} the output "r" did not carry its result; remove continue-on-error, or give its result an output of its own`,
      ],
    ],
    [
      "in the gate's own job",
      { test: 'steps: []', gate: unit },
      [
        `the gate's own job "gate" can hide a failure: its step test-runner "unit" has continue-on-error (ci.yml:3), and its result did not arrive; remove continue-on-error, or name its result.json in the input "results"`,
      ],
    ],
    [
      'whose id the output misspells',
      { test: `outputs: { r: "\${{ steps.unti.outputs.result }}" }, steps: [${unit}]` },
      [
        'job "test" has an output "r" (ci.yml:2) that reads the step "unti", and the job has no such step, so nothing arrives; write the id of a step; the nearest is "unit"',
      ],
    ],
    [
      'beside an output that misspells the id of another',
      {
        test: `outputs: { r: "\${{ steps.unti.outputs.result }}" }, steps: [${unit}, { uses: ./dist/sarif-aggregator, ${soft} }]`,
      },
      [
        `${stepHas('unit')} no output of the job passes on its result; remove continue-on-error, or add an output to the job: \${{ steps.unit.outputs.result }}`,
        'job "test" can hide a failure: its step sarif-aggregator "sarif-aggregator" has continue-on-error (ci.yml:2), and no output of the job passes on its result; remove continue-on-error, or give the step an id and pass its result on in the outputs of the job',
        'job "test" has an output "r" (ci.yml:2) that reads the step "unti", and the job has no such step, so nothing arrives; write the id of a step; the nearest is "unit"',
      ],
    ],
  ])('%s fails', async (_, given, expected) => {
    expect(await why(given)).toEqual(expected);
  });

  it('adds no reason to a job that did not succeed', async () => {
    const test = `steps: [${unit}]`;
    expect(await why({ test, ended: 'failure' })).toEqual(['job "test" failed']);
    expect(await why({ test, ended: 'skipped' })).toEqual(['job "test" was skipped']);
  });
});
