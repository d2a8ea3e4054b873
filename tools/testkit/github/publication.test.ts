import { expect, it } from '@jest/globals';
import { api, first, invalid, last, second } from './api.samples.ts';
import type { Asked } from './api.samples.ts';

const immutable = { immutable: true, tags: { v1: first } };
const locked = { message: 'tag_name was used by an immutable release' };

it.each<[string, Asked[], object]>([
  ['publishes', [], { status: 201, body: { immutable: true } }],
  [
    'leaves a draft mutable',
    [['POST releases', { tag_name: 'v2', draft: true }]],
    { body: { immutable: false } },
  ],
  [
    'changes title and notes',
    [['PATCH releases/ID', { name: 'One', body: 'y' }]],
    { status: 200, body: { name: 'One', body: 'y' } },
  ],
  ['refuses another tag', [['PATCH releases/ID', { tag_name: 'v2' }]], { status: 422 }],
  ['refuses to be a draft again', [['PATCH releases/ID', { draft: true }]], { status: 422 }],
  [
    'keeps its tag in place',
    [['PATCH git/refs/tags/v1', { sha: second, force: true }]],
    { status: 422, body: { message: expect.stringContaining('Cannot update') } },
  ],
  [
    'keeps its tag',
    [['DELETE git/refs/tags/v1']],
    { status: 422, body: { message: expect.stringContaining('permanently locked') } },
  ],
  [
    'lets the tag go after the release',
    [['DELETE releases/ID'], ['DELETE git/refs/tags/v1']],
    { status: 204 },
  ],
  [
    'never lets the tag be used again',
    [['DELETE releases/ID'], ['POST releases', { tag_name: 'v1' }]],
    invalid(locked, {}),
  ],
  [
    'nor as a ref',
    [
      ['DELETE releases/ID'],
      ['DELETE git/refs/tags/v1'],
      ['POST git/refs', { ref: 'refs/tags/v1', sha: first }],
    ],
    { status: 422 },
  ],
  [
    'moves other tags',
    [
      ['POST git/refs', { ref: 'refs/tags/v', sha: first }],
      ['PATCH git/refs/tags/v', { sha: second, force: true }],
    ],
    { status: 200 },
  ],
])('an immutable release %s', async (_, requests, expected) => {
  await using server = await api(immutable);
  const answer = await last(server, [['POST releases', { tag_name: 'v1' }], ...requests]);
  expect(answer).toMatchObject(expected);
  expect(server.fake.faults).toEqual([]);
});
