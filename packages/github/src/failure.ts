import { shorten } from '@ci-actions/markdown';
import { NotEvaluated } from '@ci-actions/result';

/**
 * A request that GitHub did not answer as hoped, as a sentence that a person can act on. It never
 * holds the request, whose headers hold the token.
 */
export class GitHubFailure extends NotEvaluated {
  /** The HTTP status; undefined where GitHub was not reached at all. */
  readonly status: number | undefined;

  constructor(message: string, status: number | undefined) {
    super(message);
    this.status = status;
  }
}

export interface Purpose {
  /** Completes "GitHub did not let us …": "read the comments of pull request 3". */
  readonly doing: string;
  /** The right that it needs, as `permissions:` writes it. */
  readonly right: string;
}

export function asFailure(error: unknown, { doing, right }: Purpose): GitHubFailure {
  const { status, message, headers } = partsOf(error);
  if (status === undefined) {
    return new GitHubFailure(`GitHub was not reached to ${doing}: ${message}`, undefined);
  }
  return new GitHubFailure(
    `could not ${doing}: ${reason(status, message, headers, right)}`,
    status,
  );
}

type Headers = Readonly<Record<string, unknown>>;

function reason(status: number, message: string, headers: Headers, right: string): string {
  if (isLimit(status, message, headers)) return limit(headers);
  switch (status) {
    case 401:
      return 'GitHub does not accept the token (401)';
    case 403:
      return `the token may not (403); it needs "${right}" (${message})`;
    case 404:
      return `GitHub finds it not, or the token may not see it (404); that needs "${right}"`;
    default:
      return status >= 500
        ? `GitHub has a fault (${status}), also after more tries`
        : `GitHub refuses it (${status}): ${message}`;
  }
}

function isLimit(status: number, message: string, headers: Headers): boolean {
  const used = headers['x-ratelimit-remaining'] === '0' || /\brate limit\b/i.test(message);
  return status === 429 || (status === 403 && used);
}

function limit(headers: Headers): string {
  const reset = Number(headers['x-ratelimit-reset']);
  const until =
    Number.isFinite(reset) && reset > 0 ? ` until ${new Date(reset * 1000).toISOString()}` : '';
  return `the token's rate limit is used up${until}`;
}

interface Parts {
  readonly status: number | undefined;
  readonly message: string;
  readonly headers: Headers;
}

/** Octokit gives a failed connection the status 500 and no response. */
function partsOf(error: unknown): Parts {
  if (!(error instanceof Error)) return { status: undefined, message: String(error), headers: {} };
  const { status, response } = error as Error & {
    readonly status?: number;
    readonly response?: {
      readonly headers?: Headers;
      readonly data?: { readonly message?: unknown };
    };
  };
  if (response === undefined || status === undefined) {
    return { status: undefined, message: connectionReason(error), headers: {} };
  }
  const said = response.data?.message;
  return {
    status,
    message: typeof said === 'string' ? shorten(said, 300) : 'without a reason',
    headers: response.headers ?? {},
  };
}

/**
 * What the innermost cause says: fetch wraps a refusal of the connection twice or, where a proxy
 * refuses, three times. Its message names the address that did not answer; its code does not.
 */
function connectionReason(error: Error): string {
  let inner = error;
  while (inner.cause instanceof Error) inner = inner.cause;
  const { code } = inner as { readonly code?: unknown };
  return (inner.message || String(code ?? inner.name)).slice(0, 300);
}
