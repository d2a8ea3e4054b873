import { Readable } from 'node:stream';
import { HttpClient } from '@actions/http-client';
import { Response, fetch, request } from 'undici';

const requestTimeoutMs = 30_000;

/**
 * A fetch that follows the environment's proxy settings for this address. The toolkit reads the
 * variables by its own rules (proxy.test.ts tests each):
 * - The address's scheme chooses the variable: `HTTPS_PROXY` for https, `HTTP_PROXY` for http.
 *   `ALL_PROXY` is not read. Lower case wins over upper case.
 * - An entry of `NO_PROXY` is a host, a domain with its subdomains, either with a port, or `*`.
 *   An address range (`10.0.0.0/8`) matches nothing.
 * - `localhost`, `127.*` and `[::1]` never go through a proxy.
 * - The proxy always gets CONNECT, for http too. A proxy that allows CONNECT only to port 443, as
 *   squid does by default, cannot serve an http API.
 * - Trap: a proxy's address that does not parse (a `%` in its password that begins no escape)
 *   is ignored, and the request goes directly.
 */
export function proxiedFetch(apiUrl: string, cancelled: AbortSignal | undefined): typeof fetch {
  const dispatcher = dispatcherFor(apiUrl);
  return (input, init) => {
    const signal = either(AbortSignal.timeout(requestTimeoutMs), cancelled);
    return fetch(input, { ...init, ...dispatcher, signal });
  };
}

const either = (signal: AbortSignal, cancelled: AbortSignal | undefined) =>
  cancelled === undefined ? signal : AbortSignal.any([signal, cancelled]);

/**
 * The same for one file, which replaces the request's body. It may take long as a whole, but not
 * stand still. Each call reads the file anew.
 *
 * Trap: undici's `fetch` takes a stream as fast as it can be read and keeps it whole in memory; its
 * `request` waits until the connection has taken what was written.
 */
export function uploadFetch(
  address: string,
  size: number,
  open: () => AsyncIterable<Uint8Array>,
  sent: (bytes: number) => void,
  cancelled: AbortSignal | undefined,
): typeof fetch {
  const dispatcher = dispatcherFor(address);
  return async (_input, init) => {
    const stalled = new AbortController();
    const timer = setTimeout(() => stalled.abort(new Error(stallText)), stallMs);
    const chunks = counted(open(), (bytes) => {
      timer.refresh();
      sent(bytes);
    });
    const given = init?.headers as Record<string, string>;
    try {
      const { statusCode, headers, body } = await request(address, {
        ...dispatcher,
        method: 'POST',
        headers: { ...given, 'content-length': `${size}` },
        body: Readable.from(chunks, { objectMode: false }),
        signal: either(stalled.signal, cancelled),
      });
      return new Response(await body.text(), { status: statusCode, headers: pairs(headers) });
    } finally {
      clearTimeout(timer);
    }
  };
}

const pairs = (headers: Readonly<Record<string, string | string[] | undefined>>) =>
  Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, String(value)]],
  );

const stallMs = 120_000;
const stallText = `no progress for ${stallMs / 1000} seconds`;

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  sent: (bytes: number) => void,
): AsyncIterable<Uint8Array> {
  let bytes = 0;
  for await (const chunk of chunks) {
    yield chunk;
    bytes += chunk.byteLength;
    sent(bytes);
  }
}

function dispatcherFor(address: string) {
  const dispatcher = new HttpClient().getAgentDispatcher(address);
  return dispatcher && { dispatcher };
}
