import { HttpClient } from '@actions/http-client';
import { fetch } from 'undici';

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
export function proxiedFetch(apiUrl: string): typeof fetch {
  const dispatcher = new HttpClient().getAgentDispatcher(apiUrl);
  return (input, init) =>
    fetch(input, {
      ...init,
      ...(dispatcher && { dispatcher }),
      signal: AbortSignal.timeout(requestTimeoutMs),
    });
}
