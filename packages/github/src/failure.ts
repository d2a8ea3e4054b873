import { shorten } from '@ci-actions/markdown';
import { NotEvaluated } from '@ci-actions/result';

/**
 * A failed request to GitHub, as a sentence that a user can act on. It never contains the request,
 * whose headers contain the token.
 */
export class GitHubFailure extends NotEvaluated {
  /** The HTTP status; undefined where GitHub could not be reached. */
  readonly status: number | undefined;

  constructor(message: string, status: number | undefined) {
    super(message);
    this.status = status;
  }
}

export interface Purpose {
  /** Completes "could not …": "read the comments of pull request 3". */
  readonly doing: string;
  /** The permission that it needs, as `permissions:` writes it. */
  readonly right: string;
}

export function asFailure(error: unknown, { doing, right }: Purpose): GitHubFailure {
  const { status, message, headers } = partsOf(error);
  if (status === undefined) {
    return new GitHubFailure(`could not reach GitHub to ${doing}: ${message}`, undefined);
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
      return 'GitHub rejects the token (401)';
    case 403:
      return `the token lacks permission (403); it needs "${right}" (${message})`;
    case 404:
      return `it does not exist, or the token may not read it (404); that needs "${right}"`;
    default:
      return status >= 500
        ? `GitHub answers with a server error (${status}), even after retries`
        : `GitHub refuses the request (${status}): ${message}`;
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
  const reply = response.data?.message;
  return {
    status,
    message: typeof reply === 'string' ? shorten(reply, 300) : 'no reason given',
    headers: response.headers ?? {},
  };
}

/**
 * The message of the innermost cause: fetch wraps a refused connection twice, a refusal by a proxy
 * three times. The message names the address that did not answer; the code does not.
 */
function connectionReason(error: Error): string {
  let inner = error;
  while (inner.cause instanceof Error) inner = inner.cause;
  const { code } = inner as { readonly code?: unknown };
  return (inner.message || String(code ?? inner.name)).slice(0, 300);
}
