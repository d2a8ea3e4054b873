import { expect, test } from '@jest/globals';
import { sarifErrors } from '../../../../tools/testkit/sarif-schema.ts';
import { normalize } from './normalize.ts';
import { invalid } from './values.ts';

function conformed(shape: string, value: unknown) {
  const told: string[] = [];
  return { value: normalize(shape, value, (what) => told.push(what)), told };
}

test.each<[string, string, unknown, unknown]>([
  [
    'an unknown member moves into the bag',
    'region',
    { startLine: 2, odd: { b: 1, a: 2 } },
    { startLine: 2, properties: { odd: { a: 2, b: 1 } } },
  ],
  ['a wrong type is taken out', 'region', { startLine: 2, endLine: [3] }, { startLine: 2 }],
  ['a number may be a text', 'region', { startLine: '2' }, { startLine: 2 }],
  ['lines count from 1', 'region', { startLine: 0 }, { startLine: 1 }],
  ['a required member lacks', 'suppression', { status: 'accepted' }, invalid],
  ['a message says something', 'message', { arguments: [] }, invalid],
  [
    'an element that does not fit leaves',
    'result',
    { message: { text: '' }, locations: [1, {}] },
    { message: { text: '' }, locations: [{}] },
  ],
  ['doubles leave a set', 'fix', { artifactChanges: [] }, invalid],
  [
    'tags are a set of texts',
    'result',
    { message: { text: '' }, properties: { tags: ['a', 1, 'a'] } },
    { message: { text: '' }, properties: { tags: ['a'] } },
  ],
  ['null is absent', 'result', { message: { text: '' }, level: null }, { message: { text: '' } }],
  [
    'a URI is written as one',
    'artifactLocation',
    { uri: 'a b\\[c]#d#e%zz.py' },
    { uri: 'a%20b/%5Bc%5D#d%23e%25zz.py' },
  ],
  [
    'a fingerprint is text',
    'result',
    { message: { text: '' }, fingerprints: { b: 1, a: 'x' } },
    { fingerprints: { a: 'x', b: '1' }, message: { text: '' } },
  ],
])('%s', (_, shape, given, wanted) => {
  expect(conformed(shape, given).value).toEqual(wanted);
});

test('members come in one order, whatever the order given', () => {
  const a = { message: { text: 'x' }, ruleId: 'r', properties: { b: [{ d: 1, c: 2 }], a: 1 } };
  const b = { properties: { a: 1, b: [{ c: 2, d: 1 }] }, ruleId: 'r', message: { text: 'x' } };
  expect(JSON.stringify(conformed('result', a).value)).toBe(
    JSON.stringify(conformed('result', b).value),
  );
});

test('each change is told', () => {
  const { told } = conformed('result', { message: { text: 'x' }, level: 'fatal', odd: 1 });
  expect(told).toEqual([
    'removed result.level, which does not match the SARIF schema',
    'moved properties that SARIF does not define into the property bag of result',
  ]);
});

test('what was conformed is valid', () => {
  const tool = {
    driver: { name: 't', informationUri: 'no uri', rules: [{ id: 'a' }, { id: 'a' }] },
  };
  const results = [{ message: { text: 1 }, locations: [{ physicalLocation: { region: {} } }] }];
  const run = conformed('run', { tool, results, automationDetails: { guid: '1' } }).value;
  expect(sarifErrors({ version: '2.1.0', runs: [run] })).toEqual([]);
  expect(sarifErrors({ version: '2.1.0', runs: [{ tool, results }] })).not.toEqual([]);
});
