import type { Answer } from './handler.ts';

const documentation_url = 'https://docs.github.com/rest';

/** One entry of `errors` in a 422. */
export interface Invalid {
  readonly resource: 'Release' | 'ReleaseAsset';
  readonly code: string;
  readonly field?: string;
  readonly message?: string;
}

export function refusal(status: number, message: string): Answer {
  return { status, body: { message, documentation_url, status: String(status) } };
}

export function invalid(...errors: readonly Invalid[]): Answer {
  const { status, body } = refusal(422, 'Validation Failed');
  return { status, body: { ...(body as object), errors } };
}

export const notFound = refusal(404, 'Not Found');

/** The answer to a write with a token that may only read. */
export const forbidden = refusal(403, 'Resource not accessible by integration');

export const badGateway = refusal(502, 'Server Error');

/** The answer of a ruleset. */
export function ruleViolation(text: string): Answer {
  return refusal(422, violated(text));
}

function violated(text: string): string {
  return `Repository rule violations found\n\n${text}\n\n`;
}

export const creationRestricted = violated('Cannot create ref due to creations being restricted.');

const tooFast =
  'You have exceeded a secondary rate limit and have been temporarily blocked from content creation. Please retry your request again later.';

/** GitHub's secondary limits: 403 or 429, with `retry-after` (seconds) or without. */
export const secondaryLimits = {
  forbidden: refusal(403, tooFast),
  forbiddenRetryAfter: { ...refusal(403, tooFast), headers: { 'retry-after': '1' } },
  tooMany: refusal(429, tooFast),
  tooManyRetryAfter: { ...refusal(429, tooFast), headers: { 'retry-after': '1' } },
} as const satisfies Readonly<Record<string, Answer>>;
