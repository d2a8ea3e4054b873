import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Certificate } from '../certificate.ts';
import { answerFaults, operationOf, requestFaults } from './contract.ts';
import type { OperationName } from './operations.ts';

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Request {
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** The value of `FakeGitHub.url`, for URLs in answers. */
  readonly origin: string;
}

export type Handler = (request: Request) => Answer;
export type Handlers = Readonly<Partial<Record<OperationName, Handler>>>;

/** The address of the fake. It always listens on 127.0.0.1. */
export interface Place {
  /** The host name in `url`. */
  readonly host?: string;
  /** The prefix of every path: `/api/v3` on an Enterprise Server. */
  readonly path?: string;
  /** Makes it use https. */
  readonly certificate?: Certificate;
}

export interface FakeGitHub extends AsyncDisposable {
  /** For GITHUB_API_URL. */
  readonly url: string;
  /** Every request, as `GET /repos/o/r/…?…`. */
  readonly requests: readonly string[];
  /** The Authorization header of every request; undefined if it has none. */
  readonly authorizations: readonly (string | undefined)[];
  /** Violations of GitHub's description, in requests and in answers of the fake. */
  readonly faults: readonly string[];
  /** Answers the next requests that match `line` with these answers, one each, not with the handler. */
  readonly answerNext: (line: RegExp, ...answers: readonly Answer[]) => void;
}

export const notFound: Answer = {
  status: 404,
  body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' },
};

/**
 * A fake of GitHub's API on a port of this machine. It checks every request and every answer against
 * GitHub's own description. An invalid request gets a 422 and is listed in `faults`.
 */
export async function fakeGitHub(
  handlers: Handlers,
  { host = '127.0.0.1', path = '', certificate }: Place = {},
): Promise<FakeGitHub> {
  const requests: string[] = [];
  const authorizations: (string | undefined)[] = [];
  const faults: string[] = [];
  const planned: { readonly line: RegExp; readonly answer: Answer }[] = [];
  const listener = (incoming: IncomingMessage, response: ServerResponse) => {
    void answerTo(incoming).then((answer) => send(response, answer));
  };
  const server = certificate ? createTlsServer(certificate, listener) : createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `${certificate ? 'https' : 'http'}://${host}:${port}${path}`;

  async function answerTo(incoming: IncomingMessage): Promise<Answer> {
    const { pathname, searchParams } = new URL(incoming.url ?? '/', origin);
    const line = `${incoming.method} ${incoming.url}`;
    requests.push(line);
    authorizations.push(incoming.headers.authorization);
    const asked = pathname.startsWith(path)
      ? operationOf(incoming.method ?? '', pathname.slice(path.length))
      : undefined;
    const body = await bodyOf(incoming);
    if (asked === undefined) return refuse(`${line}: no operation in operations.ts`);
    const wrong = requestFaults(asked, searchParams, body);
    if (wrong.length > 0) return refuse(`${line}: ${wrong.join('; ')}`);
    const at = planned.findIndex((plan) => plan.line.test(line));
    const plan = at === -1 ? undefined : planned.splice(at, 1)[0];
    const handler = handlers[asked.name];
    const answer =
      plan?.answer ??
      handler?.({ parameters: asked.parameters, query: searchParams, body, origin }) ??
      notFound;
    const invalid = answerFaults(asked.name, answer.status, answer.body);
    return invalid.length > 0 ? refuse(`answer to ${line}: ${invalid.join('; ')}`) : answer;
  }

  function refuse(fault: string): Answer {
    faults.push(fault);
    return { status: 422, body: { message: `Validation Failed: ${fault}` } };
  }

  return {
    url: origin,
    requests,
    authorizations,
    faults,
    answerNext: (line, ...answers) => {
      for (const answer of answers) planned.push({ line, answer });
    },
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function bodyOf(incoming: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? undefined : (JSON.parse(text) as unknown);
}

function send(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(body === undefined ? '' : JSON.stringify(body));
}

/** The requested page of `items`, with the `Link` header that GitHub uses for paging. */
export function page<T>(
  items: readonly T[],
  { query, origin }: Request,
  path: string,
): { readonly items: readonly T[]; readonly headers: Readonly<Record<string, string>> } {
  const size = Number(query.get('per_page') ?? 30);
  const number = Number(query.get('page') ?? 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (to: number, rel: string) => {
    const next = new URLSearchParams(query);
    next.set('page', String(to));
    return `<${origin}${path}?${next.toString()}>; rel="${rel}"`;
  };
  const links = number < last ? [link(number + 1, 'next'), link(last, 'last')] : [];
  return {
    items: items.slice((number - 1) * size, number * size),
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  };
}
