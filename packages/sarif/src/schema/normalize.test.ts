import { expect, test } from '@jest/globals';
import { sarifErrors } from '../../../../tools/testkit/sarif-schema.ts';
import { normalize } from './normalize.ts';
import { invalid } from './values.ts';

function normalized(type: string, value: unknown) {
  const repairs: string[] = [];
  return { value: normalize(type, value, (what) => repairs.push(what)), repairs };
}

test.each<[string, string, unknown, unknown]>([
  [
    'an unknown member moves into the bag',
    'region',
    { startLine: 2, odd: { b: 1, a: 2 } },
    { startLine: 2, properties: { odd: { a: 2, b: 1 } } },
  ],
  ['a wrong type is removed', 'region', { startLine: 2, endLine: [3] }, { startLine: 2 }],
  ['a number as text becomes a number', 'region', { startLine: '2' }, { startLine: 2 }],
  ['lines count from 1', 'region', { startLine: 0 }, { startLine: 1 }],
  ['a required member is missing', 'suppression', { status: 'accepted' }, invalid],
  ['a message needs a text or an id', 'message', { arguments: [] }, invalid],
  [
    'an invalid element is removed',
    'result',
    { message: { text: '' }, locations: [1, {}] },
    { message: { text: '' }, locations: [{}] },
  ],
  ['a list that may not be empty is empty', 'fix', { artifactChanges: [] }, invalid],
  [
    'tags are a set of texts',
    'result',
    { message: { text: '' }, properties: { tags: ['a', 1, 'a'] } },
    { message: { text: '' }, properties: { tags: ['a'] } },
  ],
  ['null is absent', 'result', { message: { text: '' }, level: null }, { message: { text: '' } }],
  [
    'a URI is encoded',
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
])('%s', (_, type, given, wanted) => {
  expect(normalized(type, given).value).toEqual(wanted);
});

test('members come in one order, whatever the order given', () => {
  const a = { message: { text: 'x' }, ruleId: 'r', properties: { b: [{ d: 1, c: 2 }], a: 1 } };
  const b = { properties: { a: 1, b: [{ c: 2, d: 1 }] }, ruleId: 'r', message: { text: 'x' } };
  expect(JSON.stringify(normalized('result', a).value)).toBe(
    JSON.stringify(normalized('result', b).value),
  );
});

test('each change is reported', () => {
  const { repairs } = normalized('result', { message: { text: 'x' }, level: 'fatal', odd: 1 });
  expect(repairs).toEqual([
    'removed result.level, which does not match the SARIF schema',
    'moved properties that SARIF does not define into the property bag of result',
  ]);
});

test('a normalized run is valid', () => {
  const tool = {
    driver: { name: 't', informationUri: 'no uri', rules: [{ id: 'a' }, { id: 'a' }] },
  };
  const results = [{ message: { text: 1 }, locations: [{ physicalLocation: { region: {} } }] }];
  const run = normalized('run', { tool, results, automationDetails: { guid: '1' } }).value;
  expect(sarifErrors({ version: '2.1.0', runs: [run] })).toEqual([]);
  expect(sarifErrors({ version: '2.1.0', runs: [{ tool, results }] })).not.toEqual([]);
});
