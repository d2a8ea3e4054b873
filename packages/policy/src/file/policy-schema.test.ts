import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { parse } from 'yaml';
import { readPolicy } from './read-policy.ts';
import { policyReference, policySchema } from './reference.ts';

const ajv = new Ajv({ allowUnionTypes: true });
formats.default(ajv);
const validate = ajv.compile(policySchema);

const decision = 'reason: r, owner: o, expires: 2027-01-01';

/** Files on which schema and checks must agree. The checks reject more than a schema can. */
const same: [string, boolean][] = [
  ['version: 1', true],
  ['version: 1\nphase: 0\nphases: [{ name: 0, until: 2027-03-31 }, { name: one }]', true],
  ['version: 1\nphase: a\nphases: [{ name: a, tests: { empty: deny, coverage: none } }]', true],
  [
    'version: 1\nphase: a\nphases: [{ name: a, tests: { suites: { x: { coverage: 60.5 } } } }]',
    true,
  ],
  ['version: 1\nphase: a\nphases: [{ name: a, security: { fail-on: low, new-only: true } }]', true],
  ['version: 1\nphase: a\nphases: [{ name: a, security: { fail-on: { x: low } } }]', true],
  ['version: 1\nsecurity: { expect: [a, { b: c }, { d: [e, f] }], without-secrets: [a] }', true],
  [`version: 1\nsecurity: { incomplete: [{ tool: a, ${decision} }] }`, true],
  ['version: 1\nsecurity: { incomplete: [] }', true],
  [`version: 1\nsuppressions: [{ rule: 1, path: "a/**", ${decision} }]`, true],
  [`version: 1\njobs: { allowed-skips: [{ workflow: w, job: j, ${decision} }] }`, true],
  ['version: 1\nprotection: { branch: [a, b], approvals: 0, merge-methods: [squash] }', true],
  ['{}', false],
  ['version: "1"', false],
  ['version: 1\nphases: [{ name: a }]', false],
  ['version: 1\nphase: a\nphases: []', false],
  ['version: 1\nphase: a\nphases: [{ until: 2027-03-31 }]', false],
  ['version: 1\nphase: a\nphases: [{ name: " " }]', false],
  ['version: 1\nphase: a\nphases: [{ name: a, until: 2027-02-31 }, { name: b }]', false],
  ['version: 1\nphase: a\nphases: [{ name: a, test: {} }]', false],
  ['version: 1\nphase: a\nphases: [{ name: a, tests: { coverage: 101 } }]', false],
  ['version: 1\nphase: a\nphases: [{ name: a, tests: { empty: yes } }]', false],
  ['version: 1\nphase: a\nphases: [{ name: a, security: { new-only: "true" } }]', false],
  ['version: 1\nphase: a\nphases: [{ name: a, security: { fail-on: hgih } }]', false],
  ['version: 1\nphase: a\nphases: [{ name: a, security: { fail-on: null } }]', false],
  ['version: 1\nsecurity: { expect: [{ a: [] }] }', false],
  ['version: 1\nsecurity: { expect: [{ a: x, b: y }] }', false],
  ['version: 1\nsecurity: { expect: a }', false],
  [`version: 1\nsecurity: { incomplete: [{ ${decision} }] }`, false],
  ['version: 1\nsecurity: { incomplete: [a] }', false],
  ['version: 1\nsecurity: { incomplete: [{ tool: a, reason: r, owner: o }] }', false],
  [`version: 1\nsuppressions: [{ tool: a, ${decision} }]`, false],
  [`version: 1\nsuppressions: [{ rule: a, path: "!a", ${decision} }]`, false],
  ['version: 1\nsuppressions: [{ rule: a, reason: r, owner: o }]', false],
  [`version: 1\njobs: { allowed-failures: [{ job: j, ${decision} }] }`, false],
  ['version: 1\nprotection: { approvals: 1 }', false],
  ['version: 1\nprotection: { branch: m, merge-methods: [squash, squash] }', false],
];

describe('the JSON schema', () => {
  it.each(same)('agrees with the checks on %j: %s', async (text, accepted) => {
    expect(validate(parse(text, { schema: 'core' }))).toBe(accepted);
    expect('policy' in (await readPolicy(text, 'p.yml'))).toBe(accepted);
  });
});

it('describes every key', () => {
  const undescribed = policyReference().filter(({ about }) => about.trim() === '');
  expect(undescribed.map(({ key }) => key)).toEqual([]);
});
