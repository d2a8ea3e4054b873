/**
 * The one file that imports the toolkit's client, which is large: it is itself only imported by
 * `import()`.
 */
import { getOctokit } from '@actions/github';
import { GitHub } from '@actions/github/lib/utils';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import type { Connection } from './connection.ts';
import { proxiedFetch } from './proxied-fetch.ts';

export type Client = ReturnType<typeof getOctokit>;

type Options = NonNullable<Parameters<typeof getOctokit>[1]>;

/** A limit that takes longer to lift is told instead of waited for. */
const longestWaitSeconds = 60;
const mostWaits = 2;
/** What sending it again does not change; limits (429) are the throttling's. */
const doNotRetry = [400, 401, 403, 404, 409, 410, 413, 422, 429, 451];

/**
 * `baseUrl` and `request.fetch` replace the toolkit's, which it makes of GITHUB_API_URL when it is
 * loaded: its choice of a proxy would be that of another address.
 */
export function connect({ apiUrl, token, retryUnitMs = 1000, paced = true }: Connection): Client {
  const wait = (retryAfter: number, _request: unknown, _client: unknown, waits: number) =>
    waits < mostWaits && retryAfter <= longestWaitSeconds;
  const options = {
    baseUrl: apiUrl,
    userAgent: 'ci-actions',
    log: silent,
    request: { fetch: proxiedFetch(apiUrl) },
    retry: { doNotRetry, retries: 3, retryAfterBaseValue: retryUnitMs },
    throttle: {
      onRateLimit: wait,
      onSecondaryRateLimit: wait,
      retryAfterBaseValue: retryUnitMs,
      ...(paced ? {} : unpaced),
    },
  } satisfies Options;
  // getOctokit throws without a token, which public repositories do not need.
  return token === undefined
    ? new (GitHub.plugin(retry, throttling))(options)
    : getOctokit(token, options, retry, throttling);
}

/** Octokit's own log lines hold whole requests; what a person needs is said by `asFailure`. */
const nothing = () => undefined;
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** Stands for a group of Bottleneck, of which Octokit calls this much, and lets all through. */
const group = {
  key: () => ({ schedule: (_options: unknown, run: () => unknown) => Promise.resolve(run()) }),
};
const unpaced = { write: group, notifications: group } as unknown as Options['throttle'];
