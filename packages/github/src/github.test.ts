import { describe, expect, it } from '@jest/globals';
import { NotEvaluated } from '@ci-actions/result';
import { contents } from '../../../tools/testkit/github/contents.ts';
import { fakeGitHub } from '../../../tools/testkit/github/fake-github.ts';
import type { FakeGitHub } from '../../../tools/testkit/github/fake-github.ts';
import { jobs } from '../../../tools/testkit/github/jobs.ts';
import { secondaryLimits } from '../../../tools/testkit/github/refusals.ts';
import { commitFiles } from './commit-files.ts';
import type { Connection } from './connection.ts';
import { fileAt } from './file-at.ts';
import { gitHub } from './github.ts';
import { jobsOfRun } from './jobs-of-run.ts';
import { pullRequestsOf } from './pull-requests-of.ts';

const token = 'ghs_verysecret';

function client({ url }: Pick<FakeGitHub, 'url'>, given: Partial<Connection> = {}) {
  const usual = { apiUrl: url, repository: 'o/r', token, retryUnitMs: 1, paced: false };
  return gitHub({ ...usual, ...given });
}

const base = 'b'.repeat(40);
const text = 'version: 1 # é€😀\n'.repeat(20);

describe('fileAt', () => {
  it.each([
    ['a file', '.github/ci-policy.yml', base, text],
    ['a file by another spelling', './.github//./ci-policy.yml', base, text],
    ['no such file', 'nosuch.yml', base, undefined],
  ])('reads %s', async (_, path, ref, expected) => {
    await using fake = await fakeGitHub(contents({ [base]: { '.github/ci-policy.yml': text } }));
    expect(await fileAt(client(fake), path, ref)).toBe(expected);
    expect(fake.faults).toEqual([]);
  });

  it.each(['/etc/passwd', '../x.yml', 'a/../../x.yml'])('does not look for %s', async (path) => {
    await using fake = await fakeGitHub(contents({ [base]: {} }));
    await expect(fileAt(client(fake), path, base)).rejects.toThrow(
      'not a path within the repository',
    );
    expect(fake.requests).toEqual([]);
  });

  it('reports a commit that the token may not read, rather than a missing file', async () => {
    await using fake = await fakeGitHub(contents({}));
    await expect(fileAt(client(fake), 'x.yml', base)).rejects.toThrow(
      `could not find the commit ${base}: it does not exist, or the token may not read it (404); that needs "contents: read"`,
    );
  });
});

describe('commitFiles', () => {
  it('lists the workflow files of a commit and reads them', async () => {
    await using fake = await fakeGitHub(
      contents({
        [base]: {
          '.github/workflows/b.yaml': 'b',
          '.github/workflows/a.yml': 'a',
          '.github/workflows/c.md': 'c',
        },
      }),
    );
    const files = commitFiles(client(fake), base);
    expect(await files.list()).toEqual(['.github/workflows/a.yml', '.github/workflows/b.yaml']);
    expect(await files.readText('.github/workflows/a.yml')).toBe('a');
    expect(await files.readText('.github/ci-policy.yml')).toBeUndefined();
    expect(fake.faults).toEqual([]);
  });

  it('fails where no commit is known', async () => {
    const files = commitFiles(client({ url: 'http://127.0.0.1:9' }), undefined);
    await expect(files.list()).rejects.toThrow('the runner names no commit; add actions/checkout');
  });
});

describe('jobsOfRun', () => {
  it('lists the jobs of all attempts over all pages', async () => {
    const all = Array.from({ length: 250 }, (_, i) => ({ name: `job ${i}`, attempt: 1 + (i % 2) }));
    await using fake = await fakeGitHub(jobs(all));
    const listed = await jobsOfRun(client(fake), '1001');
    expect(listed.map(({ name, attempt }) => ({ name, attempt }))).toEqual(all);
    expect(fake.requests).toHaveLength(3);
    expect(fake.faults).toEqual([]);
  });
});

describe('an Enterprise Server', () => {
  const place = { path: '/api/v3' };

  it('is asked below its path, on every page', async () => {
    await using fake = await fakeGitHub(jobs(Array(101).fill({ name: 'x' })), place);
    expect(await jobsOfRun(client(fake), '1')).toHaveLength(101);
    const path = '/api/v3/repos/o/r/actions/runs/1/jobs?filter=all&per_page=100';
    expect(fake.requests).toEqual([`GET ${path}`, `GET ${path}&page=2`]);
    expect(fake.faults).toEqual([]);
  });

  it('has GraphQL beside that path', async () => {
    await using fake = await fakeGitHub({}, place);
    await expect(pullRequestsOf(client(fake), [base])).rejects.toThrow('could not read');
    expect(fake.requests).toEqual(['POST /api/graphql']);
  });
});

const message = (status: number, said: string, headers = {}) => ({
  status,
  body: { message: said, documentation_url: 'https://docs.github.com', status: String(status) },
  headers,
});

describe('a failure', () => {
  const forbidden = message(403, 'Resource not accessible by integration');
  const limited = message(403, 'API rate limit exceeded', {
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': '1793610000',
  });
  it.each([
    ['forbidden', forbidden, 'the token lacks permission (403); it needs "actions: read"'],
    ['unauthorized', message(401, 'Bad credentials'), 'GitHub rejects the token (401)'],
    ['rate limited', limited, "the token's rate limit is used up until 2026-11-02T"],
    [
      'a server error',
      message(502, 'Bad gateway'),
      'GitHub answers with a server error (502), even after retries',
    ],
  ])('%s gives a sentence without the request', async (_, answer, sentence) => {
    await using fake = await fakeGitHub(jobs([{ name: 'x' }]));
    fake.answerNext(/./, ...Array.from({ length: 20 }, () => answer));
    const failure = await jobsOfRun(client(fake), '1').then(
      () => undefined,
      (error: unknown) => error as Error,
    );
    expect(failure?.message).toContain(`could not list the jobs of run 1: ${sentence}`);
    expect(JSON.stringify(failure, Object.getOwnPropertyNames(failure))).not.toContain(token);
  });

  it('says that GitHub could not be reached', async () => {
    const unreachable = client({ url: 'http://127.0.0.1:9' });
    await expect(jobsOfRun(unreachable, '1')).rejects.toThrow(
      /^could not reach GitHub to list the jobs of run 1: /,
    );
  });

  it.each([
    ['a server error', message(502, 'Bad gateway')],
    ['a limit that lifts soon', message(429, 'secondary rate limit', { 'retry-after': '1' })],
  ])('is retried where it is %s', async (_, answer) => {
    await using fake = await fakeGitHub(jobs([{ name: 'x' }]));
    fake.answerNext(/./, answer);
    expect(await jobsOfRun(client(fake), '1')).toHaveLength(1);
    expect(fake.requests).toHaveLength(2);
  });

  it.each([
    ['401', message(401, 'Requires authentication')],
    ['404', message(404, 'Not Found')],
  ])('names the missing token: %s', async (status, answer) => {
    await using fake = await fakeGitHub(jobs([{ name: 'x' }]));
    fake.answerNext(/./, answer);
    await expect(jobsOfRun(client(fake, { token: undefined }), '1')).rejects.toThrow(
      `the step has no token (${status}); it needs one with "actions: read"`,
    );
  });

  it('tells before a wait how long it is', async () => {
    await using fake = await fakeGitHub(jobs([{ name: 'x' }]));
    const said: string[] = [];
    fake.answerNext(/./, secondaryLimits.forbidden, secondaryLimits.tooManyRetryAfter);
    await jobsOfRun(client(fake, { say: (line) => said.push(line) }), '1');
    expect(said).toEqual(
      ['60', '1'].map((time) => `GitHub limits the rate of requests. Waiting ${time} seconds.`),
    );
  });

  it.each(['', 'r', 'o/'])('names the repository that is missing: %j', async (repository) => {
    await expect(jobsOfRun(client({ url: 'x' }, { repository }), '1')).rejects.toThrow(
      `GITHUB_REPOSITORY is "${repository}", not owner/name`,
    );
  });
});

describe('a cancelled job', () => {
  it.each([
    ['while a request is under way', /./],
    ['before', undefined],
  ])('sends nothing more: %s', async (_, at) => {
    await using fake = await fakeGitHub(jobs([{ name: 'x' }]));
    const cancelling = new AbortController();
    const github = client(fake, { cancelled: cancelling.signal });
    if (at === undefined) cancelling.abort();
    fake.beforeRequest(() => cancelling.abort());
    const cancelled = jobsOfRun(github, '1');
    await expect(cancelled).rejects.toThrow(new NotEvaluated('the job was cancelled'));
    await expect(jobsOfRun(github, '1')).rejects.toThrow('the job was cancelled');
    expect(fake.requests).toHaveLength(at === undefined ? 0 : 1);
  });

  it('does not wait until a limit is over', async () => {
    await using fake = await fakeGitHub(jobs([{ name: 'x' }]));
    const cancelling = new AbortController();
    fake.answerNext(/./, secondaryLimits.tooManyRetryAfter);
    const waiting = jobsOfRun(
      client(fake, {
        retryUnitMs: 500,
        cancelled: cancelling.signal,
        say: () => cancelling.abort(),
      }),
      '1',
    );
    await expect(waiting).rejects.toThrow('the job was cancelled');
    expect(fake.requests).toHaveLength(1);
  });
});
