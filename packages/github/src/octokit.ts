/**
 * The one file that imports Octokit, which is large: it is itself only imported by `import()`.
 */
import { Octokit } from '@octokit/core';
import { paginateRest } from '@octokit/plugin-paginate-rest';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import type { Connection } from './connection.ts';

const Client = Octokit.plugin(paginateRest, retry, throttling);

export type Client = InstanceType<typeof Client>;

const requestTimeoutMs = 30_000;
/** A limit that takes longer to lift is told instead of waited for. */
const longestWaitSeconds = 60;
const mostWaits = 2;
/** What sending it again does not change; limits (429) are the throttling's. */
const doNotRetry = [400, 401, 403, 404, 409, 410, 413, 422, 429, 451];

export function connect({ apiUrl, token, retryUnitMs = 1000, paced = true }: Connection): Client {
  const wait = (retryAfter: number, _request: unknown, _client: unknown, waits: number) =>
    waits < mostWaits && retryAfter <= longestWaitSeconds;
  return new Client({
    baseUrl: apiUrl,
    ...(token === undefined ? {} : { auth: token }),
    userAgent: 'ci-actions',
    log: silent,
    request: { fetch: fetchInTime },
    retry: { doNotRetry, retries: 3, retryAfterBaseValue: retryUnitMs },
    throttle: {
      onRateLimit: wait,
      onSecondaryRateLimit: wait,
      retryAfterBaseValue: retryUnitMs,
      ...(paced ? {} : unpaced),
    },
  });
}

/** Octokit's own log lines hold whole requests; what a person needs is said by `asFailure`. */
const nothing = () => undefined;
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };

type Throttle = NonNullable<ConstructorParameters<typeof Client>[0]>['throttle'];

/** Stands for a group of Bottleneck, of which Octokit calls this much, and lets all through. */
const group = {
  key: () => ({ schedule: (_options: unknown, run: () => unknown) => Promise.resolve(run()) }),
};
const unpaced = { write: group, notifications: group } as unknown as NonNullable<Throttle>;

const fetchInTime: typeof fetch = (input, init) =>
  fetch(input, { ...init, signal: AbortSignal.timeout(requestTimeoutMs) });
