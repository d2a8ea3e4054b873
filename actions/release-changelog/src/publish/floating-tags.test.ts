import { parseReleaseTag } from '@ci-actions/commits';
import type { ReleaseTag } from '@ci-actions/commits';
import { expect, test } from '@jest/globals';
import { floatingTargets } from './floating-tags.ts';

const tagOf = (name: string, prefix?: string) => parseReleaseTag(name, prefix) as ReleaseTag;

test.each<[string, string[], Record<string, string>]>([
  ['v1.2.3', [], { v1: 'v1.2.3', 'v1.2': 'v1.2.3' }],
  ['v1.2.3', ['v1.2.2', 'v1.1.9', 'v2.0.0'], { v1: 'v1.2.3', 'v1.2': 'v1.2.3' }],
  ['v1.2.4', ['v1.2.3', 'v1.3.0'], { v1: 'v1.3.0', 'v1.2': 'v1.2.4' }],
  ['v1.2.3', ['v1.2.10', 'v1.10.0'], { v1: 'v1.10.0', 'v1.2': 'v1.2.10' }],
  ['v1.2.3', ['v1.3.0-rc.1', 'v1.2.4-rc.1'], { v1: 'v1.2.3', 'v1.2': 'v1.2.3' }],
  ['v1.2.3-rc.1', ['v1.2.2'], {}],
  ['1.2.3', ['v1.9.0'], { '1': '1.2.3', '1.2': '1.2.3' }],
  ['v0.1.0', [], { v0: 'v0.1.0', 'v0.1': 'v0.1.0' }],
])('%s beside %j', (name, others, expected) => {
  const found = floatingTargets(
    tagOf(name),
    others.map((other) => tagOf(other)),
  );
  expect(Object.fromEntries(found.map((one) => [one.name, one.highest.name]))).toEqual(expected);
});
