import { describe, expect, it } from '@jest/globals';
import { matrix, why } from '../test/judged-workflow.ts';

describe('a workflow file', () => {
  it.each<[string, string, string]>([
    [
      'an output of a matrix that reads a step that is not there',
      `${matrix}, outputs: { r: "\${{ steps.gone.outputs.result }}" }, steps: [{ id: unit, run: x }]`,
      'job "test" has an output "r" (ci.yml:2) that reads the step "gone", and the job has no such step, so nothing arrives; write the id of a step; the nearest is "unit"',
    ],
    [
      'an output that reads a step in brackets that is not there',
      `outputs: { r: "\${{ steps['gone']['outputs']['result'] }}" }, steps: [{ id: unit, run: x }]`,
      'job "test" has an output "r" (ci.yml:2) that reads the step "gone", and the job has no such step, so nothing arrives; write the id of a step; the nearest is "unit"',
    ],
    [
      'an output of a job whose steps have no id',
      'outputs: { r: "x-${{ steps.gone.outcome }}" }, steps: [{ run: x }]',
      'job "test" has an output "r" (ci.yml:2) that reads the step "gone", and the job has no such step, so nothing arrives; give the step that id',
    ],
    [
      'two steps of one name',
      'steps: [{ uses: ./dist/test-runner, with: { name: unit } }, { uses: o/ci-actions/test-runner@v1, with: { name: Unit } }]',
      'job "test" has 2 steps test-runner "unit" (ci.yml:2, ci.yml:2), and each overwrites the result.json of the one before; give each its own input "name"',
    ],
    [
      'three steps without a name',
      'steps: [{ uses: ./dist/test-runner }, { uses: ./dist/test-runner }, { uses: ./dist/test-runner }]',
      'job "test" has 3 steps test-runner "test-runner" (ci.yml:2, ci.yml:2, ci.yml:2), and each overwrites the result.json of the one before; give each its own input "name"',
    ],
    [
      'two names that make one folder',
      'steps: [{ uses: ./dist/test-runner, with: { name: "a/b" } }, { uses: ./dist/test-runner, with: { name: "a:b" } }]',
      'job "test" has 2 steps test-runner "a/b" (ci.yml:2, ci.yml:2), and each overwrites the result.json of the one before; give each its own input "name"',
    ],
  ])('with %s fails', async (_, test, reason) => {
    expect(await why({ test })).toEqual([reason]);
  });

  it.each([
    [
      'two steps of two names',
      'steps: [{ uses: ./dist/test-runner }, { uses: ./dist/test-runner, with: { name: b } }]',
    ],
    ['two actions', 'steps: [{ uses: ./dist/test-runner }, { uses: ./dist/sarif-aggregator }]'],
    [
      'two actions of one name',
      'steps: [{ uses: ./dist/test-runner, with: { name: a } }, { uses: ./dist/sarif-aggregator, with: { name: a } }]',
    ],
    [
      'two names that differ in an expression',
      'steps: [{ uses: ./dist/test-runner, with: { name: "a ${{ matrix.v }}" } }, { uses: ./dist/test-runner, with: { name: "b ${{ matrix.v }}" } }]',
    ],
    [
      'an output that reads no step',
      'outputs: { r: "${{ matrix.v }}", s: "steps.gone" }, steps: []',
    ],
    [
      'an output that reads another property',
      'outputs: { r: "${{ steps.s.outcome }}" }, steps: [{ id: s, run: x }]',
    ],
  ])('with %s passes', async (_, test) => {
    expect(await why({ test })).toEqual([]);
  });
});
