import { expect, it } from '@jest/globals';
import { refusals } from './refusals.ts';
import type { Facts } from './refusals.ts';

const fine: Facts = {
  tag: 'v1.2.3',
  version: '1.2.3',
  tags: ['v1.2.2', 'v1'],
  dirty: [],
  drift: [],
};

it.each<[string, Partial<Facts>]>([
  ['the next version', {}],
  ['the first version', { tags: [] }],
  ['a version of an older line', { tags: ['v2.0.0', 'v1.2.2'] }],
  ['a pre-release', { tag: 'v1.3.0-rc.1', version: '1.3.0-rc.1' }],
  ['the version after its pre-release', { tags: ['v1.2.3-rc.1'] }],
  ['tags that are no versions', { tags: ['v9', 'v1.2', 'nightly'] }],
])('releases %s', (_, facts) => {
  expect(refusals({ ...fine, ...facts })).toEqual([]);
});

it.each<[string, Partial<Facts>, string]>([
  ['a version without v', { tag: '1.2.3' }, 'is not a tag such as'],
  ['half a version', { tag: 'v1.2' }, 'is not a tag such as'],
  ['leading zeros', { tag: 'v1.02.3' }, 'is not a tag such as'],
  ['more than a version', { tag: 'v1.2.3$(id)' }, 'is not a tag such as'],
  ['a tag that exists', { tags: ['v1.2.3'] }, 'the tag v1.2.3 exists already'],
  ['a lower version', { tags: ['v1.10.0'] }, 'v1.2.3 is lower than v1.10.0'],
  [
    'a pre-release of a released version',
    { tag: 'v1.2.3-rc.2', tags: ['v1.2.3'] },
    'is lower than',
  ],
  ['sources of another version', { version: '1.2.2' }, 'set it to 1.2.3'],
  ['a dirty tree', { dirty: [' M README.md'] }, ' M README.md'],
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
