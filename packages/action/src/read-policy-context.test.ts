import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { policyInputs } from '@ci-actions/inputs';
import { gitRepository } from '../../../tools/testkit/git-repository.ts';
import { tempFolder } from '../../../tools/testkit/temp-folder.ts';
import { contextOf } from './context.ts';
import { readPolicyContext } from './read-policy-context.ts';

const file = { '.github/ci-policy.yml': 'version: 1\nsecurity: { expect: [bandit] }\n' };

async function expected(workspace: string) {
  const context = contextOf({ GITHUB_WORKSPACE: workspace }, 'a', 'a');
  const { policyContext } = await readPolicyContext(
    policyInputs,
    {},
    {
      context,
      today: '2027-01-01',
    },
  );
  return policyContext.policy.security.expect.length;
}

it('throws if a sparse checkout excludes the policy file', async () => {
  using folder = tempFolder();
  const { git, commit } = gitRepository(folder.path);
  commit('first', { files: { 'src/a': 'a', ...file } });
  expect(await expected(folder.path)).toBe(1);
  git('sparse-checkout', 'set', 'src');
  await expect(expected(folder.path)).rejects.toThrow('add .github to its sparse-checkout');
});

it('finds no policy in a folder without the file', async () => {
  using folder = tempFolder();
  expect(await expected(folder.path)).toBe(0);
});

it('throws if the path of the policy is a folder', async () => {
  using folder = tempFolder();
  mkdirSync(join(folder.path, '.github/ci-policy.yml'), { recursive: true });
  await expect(expected(folder.path)).rejects.toThrow('is a folder, not a file');
});
