import { fakeGitHub } from './fake-github.ts';
import type { FakeGitHub } from './fake-github.ts';
import { fakeRepository } from './fake-repository.ts';
import type { FakeRepository, RepositoryOptions } from './fake-repository.ts';

export const first = '1'.repeat(40);
export const second = '2'.repeat(40);
export const unknown = '9'.repeat(40);

/** The answer, with the faults that the fake noticed. */
export interface Answered {
  readonly status: number;
  readonly body: unknown;
}

export interface Api extends AsyncDisposable {
  readonly fake: FakeGitHub;
  readonly repository: FakeRepository;
  /** `line`: `POST git/refs`, below /repos/o/r. */
  readonly ask: (line: string, body?: unknown) => Promise<Answered>;
  readonly upload: (release: number, name: string, content: string) => Promise<Answered>;
}

/** A fake with one repository: `main` is at the second commit. */
export async function api(options: Partial<RepositoryOptions> = {}): Promise<Api> {
  const repository = fakeRepository({ heads: { main: second }, commits: [first], ...options });
  const fake = await fakeGitHub(repository.handlers);
  const answered = async (response: Response): Promise<Answered> => {
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  };
  return {
    fake,
    repository,
    ask: async (line, body) => {
      const [method = '', path = ''] = line.split(' ');
      const url = `${fake.url}/repos/o/r${path === '' ? '' : '/'}${path}`;
      const json = body === undefined ? {} : { body: JSON.stringify(body) };
      return answered(await fetch(url, { method, ...json }));
    },
    upload: async (release, name, content) => {
      const query = new URLSearchParams({ name });
      const url = `${fake.url}/uploads/repos/o/r/releases/${release}/assets?${query.toString()}`;
      const headers = { 'content-type': 'application/octet-stream' };
      return answered(await fetch(url, { method: 'POST', headers, body: content }));
    },
    [Symbol.asyncDispose]: () => fake[Symbol.asyncDispose](),
  };
}

/** One request as `Api.ask` takes it. */
export type Asked = readonly [line: string, body?: unknown];

/** A part of GitHub's 422 with these errors. */
export function invalid(...errors: object[]) {
  return { status: 422, body: { message: 'Validation Failed', errors } };
}

export async function idOf(answer: Promise<Answered>): Promise<number> {
  return ((await answer).body as { id: number }).id;
}

/** Sends the requests one after the other and returns the last answer. `ID` is the id of the last new release. */
export async function last(server: Api, requests: readonly Asked[]) {
  let id = 0;
  let answer: Answered = { status: 0, body: undefined };
  for (const [line, body] of requests) {
    answer = await server.ask(line.replace('ID', String(id)), body);
    if (line === 'POST releases' && answer.status === 201) ({ id } = answer.body as { id: number });
  }
  return answer;
}
