import { expect, it } from '@jest/globals';
import { resultOf } from '@ci-actions/result';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { resultJsonSchema } from './result-schema.ts';

const spec = { verdicts: ['passed', 'failed'], numbers: ['tests'], counts: ['errored'] };
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
  resultJsonSchema(new Map([['test-runner', spec]])),
);

const good = resultOf(
  {
    action: 'test-runner',
    version: '0.1.0',
    name: 'unit',
    job: null,
    matrix: { node: 24 },
    sha: null,
    runAttempt: 1,
  },
  {
    evaluated: true,
    verdict: 'passed',
    phase: null,
    next: { phase: 'stable', verdict: 'failed', why: [] },
    counts: { tests: 3, errored: 0 },
    why: [],
  },
  5,
);

it.each([
  ['a result', good, true],
  ['one that was cut', { ...good, whyOmitted: 2 }, true],
  ['without look-ahead', { ...good, next: null }, true],
  ['another action', { ...good, action: 'x' }, false],
  ['a verdict that the action does not have', { ...good, verdict: 'empty' }, false],
  ['a count too many', { ...good, counts: { ...good.counts, more: 1 } }, false],
  ['a count too few', { ...good, counts: { tests: 3 } }, false],
  ['a count that is text', { ...good, counts: { ...good.counts, tests: '3' } }, false],
  ['an unknown key', { ...good, extra: 1 }, false],
  ['another schema', { ...good, schema: 'ci-actions/result@2' }, false],
])('%s', (_, value, expected) => {
  expect(validate(value)).toBe(expected);
});
