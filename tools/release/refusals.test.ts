import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { version } from '@ci-actions/action';
import { root } from '../repository.ts';
import { refusals } from './refusals.ts';
import type { Facts } from './refusals.ts';

const fine: Facts = {
  tag: 'v1.2.3',
  version: '1.2.3',
  tags: ['v1.2.2', 'v1'],
  state: 'new',
  dirty: [],
  drift: [],
};

it.each<[string, Partial<Facts>]>([
  ['the next version', {}],
  ['the first version', { tags: [] }],
  ['a version of an older line', { tags: ['v2.0.0', 'v1.2.2'] }],
  ['a pre-release', { tag: 'v1.3.0-rc.1', version: '1.3.0-rc.1' }],
  ['the version after its pre-release', { tags: ['v1.2.3-rc.1'] }],
  ['again what an earlier run tagged', { tags: ['v1.2.3', 'v1.3.0'], state: 'released' }],
  ['tags that are no versions', { tags: ['v9', 'v1.2', 'nightly'] }],
])('releases %s', (_, facts) => {
  expect(refusals({ ...fine, ...facts })).toEqual([]);
});

it.each<[string, Partial<Facts>, string]>([
  ['a version without v', { tag: '1.2.3' }, 'is not a tag such as'],
  ['half a version', { tag: 'v1.2' }, 'is not a tag such as'],
  ['leading zeros', { tag: 'v1.02.3' }, 'is not a tag such as'],
  ['more than a version', { tag: 'v1.2.3$(id)' }, 'is not a tag such as'],
  [
    'a tag of another commit',
    { tags: ['v1.2.3'], state: 'taken' },
    'the tag v1.2.3 exists already',
  ],
  ['a lower version', { tags: ['v1.10.0'] }, 'v1.2.3 is lower than v1.10.0'],
  [
    'a pre-release of a released version',
    { tag: 'v1.2.3-rc.2', tags: ['v1.2.3'] },
    'is lower than',
  ],
  ['sources of another version', { version: '1.2.2' }, 'set it to 1.2.3'],
  ['a dirty tree', { dirty: [' M README.md'] }, ' M README.md'],
  ['again what differs from its sources', { state: 'released', drift: ['dist/a'] }, 'dist/a'],
  ['drift', { drift: ['dist/a/index.js: is missing'] }, 'npm run build'],
])('refuses %s', (_, facts, words) => {
  expect(refusals({ ...fine, ...facts }).join()).toContain(words);
});

it('lists all reasons, and counts the files it does not show', () => {
  const dirty = Array.from({ length: 7 }, (_, index) => `?? ${index}`);
  const found = refusals({ ...fine, tag: 'x', dirty, drift: ['dist/a: is missing'] });
  expect(found).toHaveLength(3);
  expect(found.join()).toContain('… and 2 more');
});

it('package.json, which the workflow compares with the tag, has the version of the sources', () => {
  const read = (name: string) =>
    (JSON.parse(readFileSync(join(root, name), 'utf8')) as { version: string }).version;
  expect([read('package.json'), read('package-lock.json')]).toEqual([version, version]);
});
