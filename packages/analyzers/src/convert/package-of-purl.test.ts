import { expect, test } from '@jest/globals';
import { packageOfPurl } from './package-of-purl.ts';

test.each<[string | undefined, object | undefined]>([
  ['pkg:npm/lodash@4.17.15', { ecosystem: 'npm', name: 'lodash', version: '4.17.15' }],
  ['pkg:npm/%40a/b@1.0.0?x=y#z', { ecosystem: 'npm', name: '@a/b', version: '1.0.0' }],
  ['pkg:maven/org.x/y@1%2B2', { ecosystem: 'maven', name: 'org.x/y', version: '1+2' }],
  ['pkg:golang/x.org/y', { ecosystem: 'golang', name: 'x.org/y', version: undefined }],
  ['cpe:/a:x', undefined],
  ['', undefined],
  [undefined, undefined],
])('%j', (purl, facts) => {
  expect(packageOfPurl(purl)).toEqual(facts);
});
