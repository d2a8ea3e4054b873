import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer, Asked } from './answer.ts';
import { archiveOf, cacheEntries } from './entries.ts';
import { answerVersion1 } from './version-1.ts';
import { answerVersion2 } from './version-2.ts';

/**
 * - silent: accepts connections and never answers
 * - failing: answers every request with 500
 * - slow: sends an archive in pieces, 0.8 s apart, so that a restore takes longer than 2 s
 * - read-only: reserves no entry, as for the token of an untrusted event
 */
export type Behaviour = 'good' | 'silent' | 'failing' | 'slow' | 'read-only';

export interface CacheServer extends AsyncDisposable {
  /** The environment in which @actions/cache uses this server. */
  readonly environment: Readonly<Record<string, string>>;
  /** `METHOD /path`, without the probe for the first byte. */
  readonly asked: readonly string[];
  readonly keys: () => readonly string[];
  /** Cuts off the end of every archive. */
  readonly breakArchives: () => void;
}

/** A cache service on a port of this machine that speaks version 1 or 2 of the protocol. */
export async function cacheServer(
  version: 1 | 2,
  behaviour: Behaviour = 'good',
): Promise<CacheServer> {
  const entries = cacheEntries();
  const asked: string[] = [];
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const received = await read(request);
    if (received.url.pathname !== '/') asked.push(`${received.method} ${received.url.pathname}`);
    if (behaviour === 'silent') return;
    if (behaviour === 'failing') return send(response, { status: 500, body: {} });
    const answer =
      archive(received) ??
      answerVersion1(received, entries) ??
      answerVersion2(received, entries, behaviour === 'read-only');
    if (behaviour === 'slow' && Buffer.isBuffer(answer?.body))
      return sendSlowly(response, answer.body);
    send(response, answer ?? { status: 404 });
  };
  const archive = ({ url }: Asked): Answer | undefined => {
    const entry = entries.byId(/^\/archives\/(\d+)$/.exec(url.pathname)?.[1]);
    return entry && { status: 200, body: archiveOf(entry) };
  };
  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    environment: environmentFor(version, url),
    asked,
    keys: () => entries.all.filter(({ finished }) => finished).map(({ key }) => key),
    breakArchives: () => {
      for (const entry of entries.all) {
        const bytes = archiveOf(entry);
        entry.parts = [{ start: 0, bytes: bytes.subarray(0, Math.floor(bytes.length / 2)) }];
      }
    },
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const environmentFor = (version: 1 | 2, url: string): Record<string, string> =>
  version === 1
    ? { ACTIONS_CACHE_URL: url }
    : {
        ACTIONS_CACHE_SERVICE_V2: 'True',
        ACTIONS_RESULTS_URL: url,
        ACTIONS_RUNTIME_TOKEN: 'token',
      };

async function read(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return {
    method: request.method ?? '',
    url: new URL(request.url ?? '/', `http://${request.headers.host}`),
    body: Buffer.concat(chunks),
    range: request.headers['content-range'] ?? '',
  };
}

function send(response: ServerResponse, { status, body }: Answer): void {
  response.statusCode = status;
  if (Buffer.isBuffer(body)) {
    response.end(body);
    return;
  }
  response.setHeader('content-type', 'application/json');
  response.end(body && JSON.stringify(body));
}

async function sendSlowly(response: ServerResponse, body: Buffer): Promise<void> {
  response.setHeader('content-length', body.length);
  const pieces = 4;
  for (let piece = 0; piece < pieces; piece += 1) {
    const at = (part: number) => Math.floor((body.length * part) / pieces);
    response.write(body.subarray(at(piece), at(piece + 1)));
    await sleep(800);
  }
  response.end();
}
