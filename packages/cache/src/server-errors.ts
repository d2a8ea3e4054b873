import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { ClientRequest, IncomingMessage } from 'node:http';

const responses = 'http.client.response.finish';

export interface Observed<T> {
  readonly value: T;
  /** The status of the server's last answer, if it is 500 or higher. */
  readonly serverError: number | undefined;
}

/**
 * Runs the operation and observes what the server answers meanwhile. @actions/cache turns a failed
 * request into "not found", so its result does not show the failure.
 */
export async function observeServer<T>(
  url: string,
  operation: () => Promise<T>,
): Promise<Observed<T>> {
  const { host } = new URL(url);
  let last = 0;
  const observe = (message: unknown) => {
    const { request, response } = message as { request: ClientRequest; response: IncomingMessage };
    if (request.getHeader('host') === host) last = response.statusCode ?? 0;
  };
  subscribe(responses, observe);
  try {
    const value = await operation();
    return { value, serverError: last >= 500 ? last : undefined };
  } finally {
    unsubscribe(responses, observe);
  }
}
