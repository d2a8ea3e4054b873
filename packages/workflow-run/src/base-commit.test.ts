import { describe, expect, it } from '@jest/globals';
import { baseCommit } from './base-commit.ts';

describe('baseCommit', () => {
  it.each<[string | undefined, object, string | undefined]>([
    ['pull_request', { pull_request: { base: { sha: 'b' } } }, 'b'],
    ['merge_group', { merge_group: { base_sha: 'm' } }, 'm'],
    ['push', { pull_request: { base: { sha: 'b' } } }, undefined],
    [undefined, {}, undefined],
  ])('%s', (eventName, event, expected) => {
    expect(baseCommit(eventName, { ...event })).toBe(expected);
  });

  it.each([
    ['pull_request', { pull_request: null }],
    ['merge_group', {}],
  ])('%s without a base is not evaluated', (eventName, event) => {
    expect(() => baseCommit(eventName, event)).toThrow('does not name its base commit');
  });
});
