import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Certificate } from '../certificate.ts';
import { answerFaults, operationOf, requestFaults, takesRawBody } from './contract.ts';
import type { Asked } from './contract.ts';
import { disturbances } from './disturbance.ts';
import type { Disturbance } from './disturbance.ts';
import type { Answer, Handlers, Upload } from './handler.ts';
import { receivedJson, receivedUpload, uploadFaults } from './received-body.ts';
import { notFound } from './refusals.ts';

/** The address of the fake. It always listens on 127.0.0.1. */
export interface Place {
  /** The host name in `url`. */
  readonly host?: string;
  /** The prefix of every path: `/api/v3` on an Enterprise Server. */
  readonly path?: string;
  /** Makes it use https. */
  readonly certificate?: Certificate;
}

/** A request that changes something. */
export interface Write {
  /** As in `FakeGitHub.requests`. */
  readonly line: string;
  /** When its headers arrived, in milliseconds of a monotonic clock. */
  readonly at: number;
  readonly authorization: string | undefined;
}

/** `number` counts all requests from 1. */
type Hook<Result> = (number: number, line: string) => Result | Promise<Result>;

export interface FakeGitHub extends AsyncDisposable {
  /** For GITHUB_API_URL. */
  readonly url: string;
  /** Every request, as `GET /repos/o/r/…?…`. */
  readonly requests: readonly string[];
  /** The Authorization header of every request; undefined if it has none. */
  readonly authorizations: readonly (string | undefined)[];
  readonly writes: readonly Write[];
  /** Violations of GitHub's description, in requests and in answers of the fake. */
  readonly faults: readonly string[];
  /** Answers the next requests that match `line` with these answers, one each, not with the handler. */
  readonly answerNext: (line: RegExp, ...answers: readonly Answer[]) => void;
  /** Disturbs the next requests that match `line`, one each. */
  readonly disturb: (line: RegExp, ...disturbances: readonly Disturbance[]) => void;
  /** How many disturbances have not happened: at the end of a test, 0 unless its pattern is wrong. */
  readonly disturbancesLeft: () => number;
  /** Calls `hook` when a request arrives. If it returns `drop`, the request is not done and its connection breaks. */
  readonly beforeRequest: (hook: Hook<'drop' | void>) => void;
  /** Calls `hook` when a request is done, before its answer is sent. */
  readonly afterRequest: (hook: Hook<void>) => void;
}

type Outcome = Answer | 'reset';

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
  const writes: Write[] = [];
  const faults: string[] = [];
  const planned = disturbances();
  let before: Hook<'drop' | void> = () => undefined;
  let after: Hook<void> = () => undefined;
  const listener = (incoming: IncomingMessage, response: ServerResponse) => {
    // The socket of a request is gone once its body is cut.
    const { socket } = incoming;
    const breakOff = () => void socket.destroy();
    serve(incoming, response, breakOff).catch((error: unknown) => {
      faults.push(`${incoming.method} ${incoming.url}: ${String(error)}`);
      breakOff();
    });
  };
  const server = certificate ? createTlsServer(certificate, listener) : createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `${certificate ? 'https' : 'http'}://${host}:${port}${path}`;

  async function serve(
    incoming: IncomingMessage,
    response: ServerResponse,
    breakOff: () => void,
  ): Promise<void> {
    const line = `${incoming.method} ${incoming.url}`;
    const { authorization } = incoming.headers;
    const number = requests.push(line);
    authorizations.push(authorization);
    if (incoming.method !== 'GET') writes.push({ line, at: performance.now(), authorization });
    const dropped = (await before(number, line)) === 'drop';
    const outcome = dropped ? 'reset' : await outcomeOf(incoming, line);
    if (!dropped) await after(number, line);
    if (outcome === 'reset') breakOff();
    else send(response, outcome);
  }

  async function outcomeOf(incoming: IncomingMessage, line: string): Promise<Outcome> {
    const { pathname, searchParams: query } = new URL(incoming.url ?? '/', origin);
    const asked = pathname.startsWith(path)
      ? operationOf(incoming.method ?? '', pathname.slice(path.length))
      : undefined;
    const disturbance = asked && planned.take(line);
    const received =
      asked && takesRawBody(asked.name)
        ? await receivedUpload(incoming, cutAt(disturbance))
        : await receivedJson(incoming);
    if ('kind' in received && received.kind === 'broken') return 'reset';
    if (asked === undefined) return refuse(`${line}: no operation in operations.ts`);
    if ('kind' in received && received.kind === 'malformed') return refuse(`${line}: no JSON`);
    const body = 'kind' in received ? received.value : received;
    const wrong = [
      ...requestFaults(asked, query, body),
      ...('kind' in received ? [] : uploadFaults(incoming)),
      ...misplaced(asked, body, disturbance),
    ];
    if (wrong.length > 0) return refuse(`${line}: ${wrong.join('; ')}`);
    return perform(asked, query, body, disturbance);
  }

  function perform(
    asked: Asked,
    query: URLSearchParams,
    body: unknown,
    disturbance: Disturbance | undefined,
  ): Outcome {
    if (disturbance?.kind === 'reset') return 'reset';
    if (disturbance?.kind === 'answered') return checked(asked, disturbance.answer);
    const hiddenFor = disturbance?.kind === 'hidden' ? disturbance.times : 0;
    const { name, parameters } = asked;
    const failed = disturbance?.kind === 'failed-upload';
    const content = failed ? { ...(body as Upload), complete: false } : body;
    const request = { parameters, query, body: content, origin, hiddenFor };
    const answer = checked(asked, handlers[name]?.(request) ?? notFound);
    if (disturbance?.kind === 'done-then-reset') return 'reset';
    if (disturbance?.kind === 'done-but' || failed) return checked(asked, disturbance.answer);
    return takesRawBody(name) && !(body as Upload).complete ? 'reset' : answer;
  }

  function checked({ name }: Asked, answer: Answer): Answer {
    const wrong = answerFaults(name, answer.status, answer.body);
    return wrong.length > 0 ? refuse(`answer to ${name}: ${wrong.join('; ')}`) : answer;
  }

  function refuse(fault: string): Answer {
    faults.push(fault);
    return { status: 422, body: { message: `Validation Failed: ${fault}` } };
  }

  return {
    url: origin,
    requests,
    authorizations,
    writes,
    faults,
    answerNext: (line, ...answers) =>
      planned.add(
        line,
        answers.map((answer) => ({ kind: 'answered', answer })),
      ),
    disturb: (line, ...all) => planned.add(line, all),
    disturbancesLeft: planned.left,
    beforeRequest: (hook) => {
      before = hook;
    },
    afterRequest: (hook) => {
      after = hook;
    },
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function cutAt(disturbance: Disturbance | undefined): number | undefined {
  return disturbance?.kind === 'reset-upload' ? disturbance.afterBytes : undefined;
}

/** A disturbance that this request cannot have: a test with it would prove nothing. */
function misplaced({ name }: Asked, body: unknown, disturbance: Disturbance | undefined): string[] {
  const isUpload = takesRawBody(name);
  const fits = {
    'reset-upload': () => isUpload && !(body as Upload).complete,
    'failed-upload': () => isUpload,
    hidden: () => name === 'POST /repos/{owner}/{repo}/releases',
  };
  const kind = disturbance?.kind;
  if (kind !== 'reset-upload' && kind !== 'failed-upload' && kind !== 'hidden') return [];
  return fits[kind]() ? [] : [`"${kind}" cannot happen to this request`];
}

function send(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(body === undefined ? '' : JSON.stringify(body));
}
