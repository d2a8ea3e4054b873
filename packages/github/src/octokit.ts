/**
 * The only file that imports the toolkit's client, which is large. Load it only by `import()`.
 */
import { getOctokit } from '@actions/github';
import { GitHub } from '@actions/github/lib/utils';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import type { Connection } from './connection.ts';
import { proxiedFetch } from './proxied-fetch.ts';

export type Client = ReturnType<typeof getOctokit>;

type Options = NonNullable<Parameters<typeof getOctokit>[1]>;

/** A rate limit that lasts longer is reported at once. */
const longestWaitSeconds = 60;
const mostWaits = 2;
/** Statuses that a retry does not change; the throttling plugin handles 429. */
const doNotRetry = [400, 401, 403, 404, 409, 410, 413, 422, 429, 451];

/**
 * `baseUrl` and `request.fetch` replace the toolkit's, which it derives from GITHUB_API_URL when it
 * loads: its proxy would be that of another address.
 */
export function connect(connection: Connection): Client {
  const { apiUrl, token, retryUnitMs = 1000, paced = true, cancelled, say } = connection;
  const wait = (retryAfter: number, _request: unknown, _client: unknown, waits: number) => {
    const waiting = waits < mostWaits && retryAfter <= longestWaitSeconds;
    if (waiting) say?.(`GitHub limits the rate of requests. Waiting ${retryAfter} seconds.`);
    return waiting;
  };
  const options = {
    baseUrl: apiUrl,
    userAgent: 'ci-actions',
    log: silent,
    request: { fetch: proxiedFetch(apiUrl, cancelled) },
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

/** Octokit's log lines contain whole requests; `asFailure` reports what a user needs. */
const nothing = () => undefined;
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** A stub of a Bottleneck group with the one method that Octokit calls; it delays nothing. */
const group = {
  key: () => ({ schedule: (_options: unknown, run: () => unknown) => Promise.resolve(run()) }),
};
const unpaced = { write: group, notifications: group } as unknown as Options['throttle'];
