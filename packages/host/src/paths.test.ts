import { describe, expect, it } from '@jest/globals';
import { relativeTo } from './paths.ts';

describe('relativeTo', () => {
  it.each([
    ['/a/b/c', 'c'],
    ['/a/b/..c', '..c'],
    ['/a/bc', '/a/bc'],
    ['/a', '/a'],
  ])('%s from /a/b is %s', (path, expected) => {
    expect(relativeTo('/a/b', path)).toBe(expected);
  });
});
