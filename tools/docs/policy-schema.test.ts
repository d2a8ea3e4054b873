import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { policyFile, readPolicy } from '@ci-actions/policy';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { root } from '../repository.ts';
import { policyJsonSchema } from './policy-schema.ts';

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
addFormats.default(ajv);
const validate = ajv.compile(policyJsonSchema(policyFile));

const sample = readFileSync(join(root, 'examples/sample/.github/ci-policy.yml'), 'utf8');
const phases = 'version: 1\nphase: a\nphases:\n  - name: a\n';

/** Schema and reader must say the same of a file: an editor's green is a promise. */
it.each([
  ['the sample', sample, true],
  ['the least file', 'version: 1\n', true],
  ['phases with numbers for names', 'version: 1\nphase: 0\nphases:\n  - name: 0\n', true],
  ['fail-on by tool', `${phases}    security: { fail-on: { default: high, bandit: low } }\n`, true],
  [
    'an expected tool with targets',
    'version: 1\nsecurity: { expect: [{ trivy: [a, b] }] }\n',
    true,
  ],
  ['no version', 'phase: a\n', false],
  ['an unknown key', 'version: 1\nphasse: a\n', false],
  ['an unknown key below', `${phases}    tests: { emtpy: allow }\n`, false],
  ['an unknown word', `${phases}    tests: { empty: maybe }\n`, false],
  ['coverage over 100', `${phases}    tests: { coverage: 101 }\n`, false],
  [
    'a day that is none',
    'version: 1\nphase: a\nphases: [{ name: a, until: 2027-02-30 }, { name: b }]\n',
    false,
  ],
  [
    'a suppression without an owner',
    'version: 1\nsuppressions: [{ rule: B101, reason: x, expires: 2027-01-01 }]\n',
    false,
  ],
])('%s', async (_, text, valid) => {
  const read = await readPolicy(text, 'ci-policy.yml');
  expect({ schema: validate(parse(text)), reader: 'policy' in read }).toEqual({
    schema: valid,
    reader: valid,
  });
});
