import { expect } from '@jest/globals';
import type { TestRepository } from '../../../tools/testkit/git-repository.ts';
import type { Released } from './release.ts';

/** Makes a commit for each tag. */
export function tagged(r: TestRepository, ...tags: readonly string[]): void {
  for (const tag of tags) {
    r.commit(`fix: part of ${tag}`);
    r.tag(tag);
  }
}

/** The same on a new branch from `at`. */
export function taggedFrom(r: TestRepository, at: string, ...tags: readonly string[]): void {
  r.git('checkout', '--quiet', '-b', `from-${at}`, at);
  tagged(r, ...tags);
}

export const resultOf = ({ outputs }: Released) =>
  JSON.parse(outputs['result'] ?? '') as { readonly evaluated: boolean; readonly why: string[] };

export const warnings = ({ annotations }: Released) =>
  annotations.filter(({ command }) => command === 'warning').map(({ data }) => data);

const versionOutputs = [
  'tag',
  'version',
  'major',
  'minor',
  'patch',
  'prerelease',
  'build',
  'is-prerelease',
  'is-first',
  'is-latest',
  'previous-tag',
  'compare-url',
  'notes',
  'body',
];

/** The step is red for this reason alone, and has no version for a later step. */
export function expectRefused(released: Released, evaluated: boolean, why: string): void {
  expect(released.exitCode).toBe(1);
  expect(resultOf(released)).toMatchObject({ verdict: 'failed', evaluated, why: [why] });
  expect(released.stdout).toContain(`${evaluated ? 'failed' : 'not evaluated'}: ${why}`);
  const empty = Object.fromEntries(versionOutputs.map((name) => [name, '']));
  expect(released.outputs).toMatchObject({ ...empty, verdict: 'failed' });
}
