import { expect, it } from '@jest/globals';
import { gitRepository } from '../../../tools/testkit/git-repository.ts';
import { tempFolder } from '../../../tools/testkit/temp-folder.ts';
import { checkoutIn } from './checkout.ts';
import { excludesGithubFolder } from './sparse.ts';

it('distinguishes a sparse checkout without .github from a repository that has none', () => {
  using folder = tempFolder();
  const { git, commit } = gitRepository(folder.path);
  commit('first', { files: { 'src/a': 'a' } });
  const seen = () => [excludesGithubFolder(folder.path), checkoutIn(folder.path) !== undefined];
  expect(seen()).toEqual([false, true]);
  commit('second', { files: { '.github/ci-policy.yml': 'version: 1\n' } });
  git('sparse-checkout', 'set', 'src');
  expect(seen()).toEqual([true, false]);
  git('sparse-checkout', 'set', 'src', '.github');
  expect(seen()).toEqual([false, true]);
  git('sparse-checkout', 'disable');
  expect(seen()).toEqual([false, true]);
});

it('is false for a folder without a checkout', () => {
  using folder = tempFolder();
  expect(excludesGithubFolder(folder.path)).toBe(false);
});
