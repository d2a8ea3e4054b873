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

describe('a step of ours with continue-on-error', () => {
  it.each<[string, Case]>([
    [
      'without continue-on-error',
      { test: 'steps: [{ uses: ./dist/test-runner, continue-on-error: false }]' },
    ],
    [
      'without continue-on-error, in a matrix',
      { test: `${matrix}, steps: [{ uses: ./dist/test-runner }]` },
    ],
    [
      'without continue-on-error, in a matrix whose outputs carry one leg',
      {
        test: `${matrix}, ${passing}, steps: [{ id: unit, uses: ./dist/test-runner, with: { name: unit } }]`,
        outputs: { r: leg(1) },
      },
    ],
    [
      'whose result is passed on',
      { test: `${passing}, steps: [${unit}]`, outputs: { r: result() } },
    ],
    [
      'whose id is in another case',
      {
        test: `outputs: { r: "\${{ steps.UNIT.outputs.result }}" }, steps: [${unit}]`,
        outputs: { r: result() },
      },
    ],
    ['whose result is in a file', { test: `steps: [${unit}]`, reported: [result()] }],
    [
      'in a matrix of which each leg has a file',
      { test: `${matrix}, steps: [${unit}]`, reported: legs },
    ],
    [
      'in a matrix with objects, whose files have their keys in another order',
      {
        test: `strategy: { matrix: { include: [{ a: 1, b: { c: 2, d: 3 } }] } }, steps: [${unit}]`,
        reported: [result({ matrix: { b: { d: 3, c: 2 }, a: 1 } })],
      },
    ],
    [
      'in a matrix of which one leg is in the outputs and the others in files',
      {
        test: `${matrix}, ${passing}, steps: [${unit}]`,
        outputs: { r: leg(3) },
        reported: [leg(1), leg(2)],
      },
    ],
    [
      'in a matrix that only the run knows',
      {
        test: `strategy: { matrix: "\${{ fromJSON(x) }}" }, steps: [${unit}]`,
        reported: legs,
        executions: [1, 2, 3].map((v) => ran(`test (${v})`, 1, v)),
      },
    ],
    [
      'with files of an attempt after which no leg ran again',
      {
        test: `${matrix}, steps: [${unit}]`,
        reported: legs,
        executions: [1, 2].flatMap((attempt) =>
          [1, 2, 3].map((v) => ran(`test (${v})`, attempt, v)),
        ),
        runAttempt: 2,
      },
    ],
    [
      'whose output is of an older attempt',
      { test: `${passing}, steps: [${unit}]`, outputs: { r: result() }, runAttempt: 2 },
    ],
    [
      'with a computed name',
      {
        test: `${matrix}, steps: [{ uses: ./dist/test-runner, ${soft}, with: { name: "unit \${{ matrix.v }}" } }]`,
        reported: [1, 2, 3].map((v) => leg(v, { name: `unit ${v}` })),
      },
    ],
    [
      'with a name that its result shortens',
      {
        test: `steps: [{ uses: ./dist/test-runner, ${soft}, with: { name: ${'n'.repeat(120)} } }]`,
        reported: [result({ name: 'n'.repeat(100) })],
      },
    ],
    [
      "in the gate's own job, with its file",
      { test: 'steps: []', gate: unit, reported: [result({ job: 'gate' })] },
    ],
    ['in a job that may fail', { test: `steps: [${unit}]`, failures: ['test'] }],
    [
      "that is another's",
      {
        test: `steps: [{ uses: actions/setup-node@v6, ${soft} }, { uses: acme/test-runner@v1, ${soft} }]`,
      },
    ],
    [
      'beside outputs that compute the step',
      {
        test: `outputs: { r: "\${{ steps[matrix.id].outputs.result }}" }, steps: [${unit}]`,
        reported: [result()],
      },
    ],
  ])('%s passes', async (_, given) => {
    expect(await why(given)).toEqual([]);
  });
});
