import { expect, it } from '@jest/globals';
import { operationOf } from './contract.ts';

it.each([
  ['GET', '/git/ref/tags/pkg/v1', '/git/ref/{ref}', { ref: 'tags/pkg/v1' }],
  ['GET', '/git/ref/tags%2Fpkg%2Fv1', '/git/ref/{ref}', { ref: 'tags/pkg/v1' }],
  ['GET', '/git/matching-refs/tags/v', '/git/matching-refs/{ref}', { ref: 'tags/v' }],
  ['PATCH', '/git/refs/tags/v1', '/git/refs/{ref}', { ref: 'tags/v1' }],
  ['GET', '/releases/latest', '/releases/latest', {}],
  ['GET', '/releases/7', '/releases/{release_id}', { release_id: '7' }],
  ['GET', '/releases/tags/latest', '/releases/tags/{tag}', { tag: 'latest' }],
  ['GET', '/releases/tags/pkg/v1', '/releases/tags/{tag}', { tag: 'pkg/v1' }],
  ['GET', '/releases/tags/v1%2B5', '/releases/tags/{tag}', { tag: 'v1+5' }],
  ['GET', '/releases/assets/7', '/releases/assets/{asset_id}', { asset_id: '7' }],
  ['GET', '/releases/7/assets', '/releases/{release_id}/assets', { release_id: '7' }],
  ['GET', '/contents/a/b.txt', '/contents/{path}', { path: 'a/b.txt' }],
  ['GET', '', '', {}],
])('%s %s calls %s', (method, path, template, parameters) => {
  expect(operationOf(method, `/repos/o/r${path}`)).toEqual({
    name: `${method} /repos/{owner}/{repo}${template}`,
    parameters: { owner: 'o', repo: 'r', ...parameters },
  });
});

it.each([
  ['GET', '/repos/o/r/commits/main/pulls'],
  ['GET', '/uploads/repos/o/r/releases/7'],
  ['POST', '/repos/o/r/releases/7/assets'],
])('%s %s calls nothing', (method, path) => {
  expect(operationOf(method, path)).toBeUndefined();
});

it('maps the path of an upload', () => {
  expect(operationOf('POST', '/uploads/repos/o/r/releases/7/assets')?.name).toBe(
    'POST /repos/{owner}/{repo}/releases/{release_id}/assets',
  );
});
