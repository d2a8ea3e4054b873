import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { gitRepository } from '../testkit/git-repository.ts';
import { tempFolder } from '../testkit/temp-folder.ts';
import { checkoutVariables } from './checkout-variables.ts';
import { parseEvent } from './event.ts';

it('reads branch, tag and remote', () => {
  using folder = tempFolder();
  const repository = gitRepository(join(folder.path, 'parcels'));
  const sha = repository.commit('feat: begin');
  const seen = (event?: string) =>
    checkoutVariables(repository.path, event === undefined ? undefined : parseEvent(event));
  expect(seen()).toEqual({
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: 'local/parcels',
    GITHUB_REPOSITORY_OWNER: 'local',
    GITHUB_SHA: sha,
  });

  repository.git('remote', 'add', 'origin', 'git@example.org:team/parcels.git');
  repository.tag('v1.0.0');
  repository.git('checkout', '--quiet', '--detach');
  expect(seen()).toMatchObject({
    GITHUB_REF: 'refs/tags/v1.0.0',
    GITHUB_REF_NAME: 'v1.0.0',
    GITHUB_REF_TYPE: 'tag',
    GITHUB_REPOSITORY: 'team/parcels',
    GITHUB_REPOSITORY_OWNER: 'team',
  });

  expect(seen('{"pull_request": {}, "number": 7}')['GITHUB_REF']).toBe('refs/pull/7/merge');
  expect(seen('{"ref": "refs/heads/next"}')['GITHUB_REF_NAME']).toBe('next');
  expect(seen('{"ref": "v1.0.0"}')['GITHUB_REF']).toBe('refs/tags/v1.0.0');
});

it('sets no commit if there is no repository', () => {
  using folder = tempFolder();
  expect(checkoutVariables(folder.path, undefined)).toMatchObject({
    GITHUB_REF: undefined,
    GITHUB_SHA: undefined,
  });
});

it.each([
  ['{"pull_request": {}}', 'pull_request'],
  ['{"merge_group": {}}', 'merge_group'],
  ['{"release": {}}', 'release'],
  ['{"schedule": "0 6 * * 1"}', 'schedule'],
  ['{"commits": []}', 'push'],
])('takes %s for the event %s', (text, name) => {
  expect(parseEvent(text)).toEqual({ name, payload: JSON.parse(text) as unknown });
});

it.each(['[]', 'null', '"x"', '{'])('refuses the event %s', (text) => {
  expect(() => parseEvent(text)).toThrow();
});
