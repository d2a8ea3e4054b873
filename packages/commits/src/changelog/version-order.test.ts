import { expect, test } from '@jest/globals';
import { compareVersions, sameVersion } from './version-order.ts';

const ascending = [
  '0.9',
  '1.0.0-alpha',
  '1.0.0a1',
  '1.0.0-beta.2',
  '1.0.0.beta11',
  '1.0rc1',
  '1.0.0-rc.2',
  '1.0',
  '1.0.0.post1',
  '1.0.0.1',
  '1.0.1',
  '1.9.0',
  '1.10.0',
  '2024.1.0',
];

test('orders versions in all the forms of changelogs', () => {
  expect(ascending.toSorted(compareVersions)).toEqual(ascending);
  expect(ascending.toReversed().toSorted(compareVersions)).toEqual(ascending);
});

test.each([
  ['1.1', '1.1.0', true],
  ['1.1.0rc1', '1.1.0-rc.1', true],
  ['1.1.0+b1', '1.1.0+b1', true],
  ['1.1.0+b1', '1.1.0+b2', false],
  ['1.1.0', '1.1.1', false],
  ['1.1.0', '1.1.0-rc.1', false],
])('%s is %s: %s', (a, b, same) => {
  expect(sameVersion(a, b)).toBe(same);
});
