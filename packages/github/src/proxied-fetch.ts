import { HttpClient } from '@actions/http-client';
import { fetch } from 'undici';

const requestTimeoutMs = 30_000;

/**
 * A fetch that goes where the environment says for this address: directly, or through a proxy.
 * The toolkit reads the variables, by rules of its own (proxy.test.ts holds each):
 * - The address's scheme chooses the variable: `HTTPS_PROXY` for https, `HTTP_PROXY` for http.
 *   `ALL_PROXY` is not read. Lower case wins over upper case.
 * - An entry of `NO_PROXY` is a host, a domain with all below it, either with a port, or `*`.
 *   An address range (`10.0.0.0/8`) matches nothing.
 * - `localhost`, `127.*` and `[::1]` are never asked through a proxy.
 * - The proxy is always asked to CONNECT, for http too. One that allows that for port 443 alone,
 *   as squid does by default, serves no http API.
 * - Trap: a proxy's address that does not parse (a `%` in its password that begins no escape)
 *   counts as none, and the request goes directly.
 */
export function proxiedFetch(apiUrl: string): typeof fetch {
  const dispatcher = new HttpClient().getAgentDispatcher(apiUrl);
  return (input, init) =>
    fetch(input, {
      ...init,
      ...(dispatcher && { dispatcher }),
      signal: AbortSignal.timeout(requestTimeoutMs),
    });
}
