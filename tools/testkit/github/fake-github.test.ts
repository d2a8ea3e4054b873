import { expect, it } from '@jest/globals';
import { comments } from './comments.ts';
import { fakeGitHub } from './fake-github.ts';
import type { Handlers } from './handler.ts';

const list = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const path = '/repos/o/r/issues/1/comments';

async function ask(target: string, init: RequestInit = {}, handlers: Handlers = {}) {
  await using fake = await fakeGitHub({ ...comments().handlers, ...handlers });
  const { status } = await fetch(`${fake.url}${target}`, init);
  return { status, faults: fake.faults };
}

const post = (body: unknown) => ({ method: 'POST', body: JSON.stringify(body) });

it('answers described requests', async () => {
  expect(await ask(`${path}?per_page=100&page=2`)).toEqual({ status: 200, faults: [] });
  expect(await ask(path, post({ body: 'x' }))).toEqual({ status: 201, faults: [] });
});

it.each([
  ['an operation that is not listed', '/repos/o/r/issues/1', {}, 'no operation'],
  ['an unknown query parameter', `${path}?perpage=100`, {}, '"perpage"'],
  ['a query parameter of a wrong type', `${path}?page=two`, {}, 'must be integer'],
  ['a path parameter of a wrong type', path.replace('1', 'one'), {}, 'must be integer'],
  ['a body without a required key', path, post({}), "must have required property 'body'"],
  ['a body with an unknown key', path, post({ body: 'x', text: 'y' }), 'additional'],
  ['no body', path, { method: 'POST' }, 'the body is missing'],
])('refuses %s', async (_, target, init, fault) => {
  expect(await ask(target, init)).toEqual({
    status: 422,
    faults: [expect.stringContaining(fault)],
  });
});

it.each([
  ['a body', { status: 200, body: [{ id: 1 }] }],
  ['a status', { status: 201, body: [] }],
])('reports %s of an answer that GitHub does not describe', async (_, answer) => {
  const { faults } = await ask(path, {}, { [list]: () => answer });
  expect(faults).toEqual([expect.stringContaining('answer to GET')]);
});

it.each([['a body that is no JSON', { method: 'POST', body: '{' }, 'no JSON']])(
  'refuses %s',
  async (_, init, fault) => {
    expect(await ask(path, init)).toEqual({
      status: 422,
      faults: [expect.stringContaining(fault)],
    });
  },
);

it('reports a handler that throws, and breaks the connection', async () => {
  const broken = () => {
    throw new Error('a mistake of the fake');
  };
  await using fake = await fakeGitHub({ [list]: broken });
  await expect(fetch(`${fake.url}${path}`)).rejects.toThrow('fetch failed');
  expect(fake.faults).toEqual([expect.stringContaining('a mistake of the fake')]);
});
