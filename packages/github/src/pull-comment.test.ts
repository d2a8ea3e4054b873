import { describe, expect, it } from '@jest/globals';
import { botLogin, comments } from '../../../tools/testkit/github/comments.ts';
import { fakeGitHub } from '../../../tools/testkit/github/fake-github.ts';
import type { FakeGitHub } from '../../../tools/testkit/github/fake-github.ts';
import { gitHub } from './github.ts';
import { writePullComment } from './pull-comment.ts';

const marker = '<!-- ci-actions/security-gate: security-gate -->';

function write({ url }: FakeGitHub, text: string) {
  const github = gitHub({
    apiUrl: url,
    repository: 'o/r',
    token: 't',
    retryUnitMs: 1,
    paced: false,
  });
  return writePullComment(github, { pull: 3, marker, body: `${marker}\n${text}` });
}

const ours = (body: string) => body.startsWith(marker);
const error = (status: number, message: string, headers = {}) => ({
  status,
  body: { message, documentation_url: 'https://docs.github.com', status: String(status) },
  headers,
});

describe('the comment of a pull request', () => {
  it('is created once and updated 50 times among 300 others', async () => {
    const { all, write: other, handlers } = comments();
    for (let i = 0; i < 150; i += 1) other(`early ${i}`);
    await using fake = await fakeGitHub(handlers);
    const written = [await write(fake, 'first')];
    for (let i = 0; i < 150; i += 1) other(`late ${i}`);
    for (let i = 1; i <= 50; i += 1) written.push(await write(fake, `update ${i}`));
    expect(written).toEqual([
      { written: 'created' },
      ...Array.from({ length: 50 }, () => ({ written: 'updated' })),
    ]);
    expect(all).toHaveLength(301);
    expect(all.filter(({ body }) => ours(body)).map(({ body }) => body)).toEqual([
      `${marker}\nupdate 50`,
    ]);
    expect(fake.requests.filter((line) => line.startsWith('POST'))).toHaveLength(1);
    expect(fake.faults).toEqual([]);
  }, 60_000);

  it('is not written where nothing changes', async () => {
    const { write: other, handlers } = comments();
    other(`${marker}\nsame`, { login: botLogin });
    await using fake = await fakeGitHub(handlers);
    expect(await write(fake, 'same')).toEqual({ written: 'unchanged' });
    expect(fake.requests).toHaveLength(1);
  });

  it("does not take over a stranger's comment with the marker", async () => {
    const { all, write: other, handlers } = comments();
    other(`${marker}\nPassed!`, { login: 'mallory', association: 'NONE' });
    await using fake = await fakeGitHub(handlers);
    expect(await write(fake, 'Failed')).toEqual({ written: 'created' });
    expect(await write(fake, 'Failed again')).toEqual({ written: 'updated' });
    expect(all.map(({ body }) => body)).toEqual([`${marker}\nPassed!`, `${marker}\nFailed again`]);
  });

  it.each([
    [/^GET/, error(403, 'Resource not accessible by integration'), 'pull-requests: write'],
    [/^POST/, error(403, 'Resource not accessible by integration'), 'pull-requests: write'],
    [/^GET/, error(404, 'Not Found'), 'it does not exist, or the token may not read it (404)'],
    [
      /^POST/,
      error(403, 'API rate limit exceeded', {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': '2100000000',
      }),
      'rate limit is used up',
    ],
  ])('gives the reason of a refusal: %s %j', async (line, answer, sentence) => {
    const { handlers } = comments();
    await using fake = await fakeGitHub(handlers);
    fake.answerNext(line, answer);
    expect(await write(fake, 'x')).toEqual({ refused: expect.stringContaining(sentence) });
  });

  it('is created again where it was deleted between search and update', async () => {
    const { all, write: other, handlers } = comments();
    other(`${marker}\nold`, { login: botLogin });
    await using fake = await fakeGitHub(handlers);
    fake.answerNext(/^PATCH/, error(404, 'Not Found'));
    expect(await write(fake, 'new')).toEqual({ written: 'created' });
    expect(all.at(-1)?.body).toBe(`${marker}\nnew`);
  });

  it('is created again where somebody deleted it', async () => {
    const { all, handlers } = comments();
    await using fake = await fakeGitHub(handlers);
    await write(fake, 'one');
    all.length = 0;
    expect(await write(fake, 'two')).toEqual({ written: 'created' });
  });
});
