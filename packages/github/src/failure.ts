import { oneLine } from '@ci-actions/markdown';
import { NotEvaluated } from '@ci-actions/result';

/**
 * A failed request to GitHub, as a sentence that a user can act on. It never contains the request,
 * whose headers contain the token.
 */
export class GitHubFailure extends NotEvaluated {
  /** The HTTP status; undefined where GitHub could not be reached. */
  readonly status: number | undefined;
  /** The codes of the errors in a 422, such as `already_exists`. */
  readonly codes: readonly string[];

  constructor(message: string, status: number | undefined, codes: readonly string[] = []) {
    super(message);
    this.status = status;
    this.codes = codes;
  }
}

/** A refusal that GitHub documents, and what to do about it. */
export interface Refusal {
  readonly status: number;
  /** What GitHub's answer says; undefined where the status alone tells. */
  readonly said?: RegExp;
  readonly advice: string;
}

export interface Purpose {
  /** Completes "could not …": "read the comments of pull request 3". */
  readonly doing: string;
  /** The permission that it needs, as `permissions:` writes it. */
  readonly right: string;
  /** The refusals to expect; the first that fits explains the failure. */
  readonly refusals?: readonly Refusal[];
}

export function asFailure(
  error: unknown,
  { doing, right, refusals = [] }: Purpose,
  hasToken = true,
): GitHubFailure {
  const { status, message, headers, codes } = partsOf(error);
  if (status === undefined) {
    return new GitHubFailure(`could not reach GitHub to ${doing}: ${message}`, undefined);
  }
  if (!hasToken && [401, 403, 404].includes(status) && !isLimit(status, message, headers)) {
    const why = `the step has no token (${status}); it needs one with "${right}"`;
    return new GitHubFailure(`could not ${doing}: ${why}`, status, codes);
  }
  const refusal = refusals.find(
    (one) => one.status === status && (one.said === undefined || one.said.test(message)),
  );
  const why =
    refusal === undefined || isLimit(status, message, headers)
      ? reason(status, message, headers, right)
      : `GitHub refuses it (${status}: ${message}); ${refusal.advice}`;
  return new GitHubFailure(`could not ${doing}: ${why}`, status, codes);
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
  readonly codes: readonly string[];
}

/** Octokit gives a failed connection the status 500 and no response. */
function partsOf(error: unknown): Parts {
  const unanswered = { status: undefined, headers: {}, codes: [] };
  if (!(error instanceof Error)) return { ...unanswered, message: String(error) };
  const { status, response } = error as Error & {
    readonly status?: number;
    readonly response?: {
      readonly headers?: Headers;
      readonly data?: { readonly message?: unknown; readonly errors?: unknown };
    };
  };
  if (response === undefined || status === undefined) {
    return { ...unanswered, message: connectionReason(error) };
  }
  const { message: reply, errors } = response.data ?? {};
  const details = detailsOf(errors);
  const texts = [typeof reply === 'string' ? reply : 'no reason given', ...details.texts];
  return {
    status,
    message: oneLine(texts.join(': '), 300),
    headers: response.headers ?? {},
    codes: details.codes,
  };
}

/** A 422 lists errors: texts, or objects with a code, a field and sometimes a message. */
function detailsOf(errors: unknown): { readonly codes: string[]; readonly texts: string[] } {
  const list: readonly unknown[] = Array.isArray(errors) ? errors : [];
  const parts = list.map((one) =>
    typeof one === 'string'
      ? { message: one }
      : (one as { readonly code?: string; readonly field?: string; readonly message?: string }),
  );
  return {
    codes: parts.flatMap(({ code }) => (typeof code === 'string' ? [code] : [])),
    texts: parts.map(
      ({ code, field, message }) => message ?? `${field ?? ''} ${code ?? ''}`.trim(),
    ),
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
