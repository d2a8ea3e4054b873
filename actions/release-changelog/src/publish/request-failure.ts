import { NotEvaluated } from '@ci-actions/result';

/** A failed request, with what its answer said. */
export interface RequestFailure {
  readonly message: string;
  /** Undefined where no answer came. */
  readonly status: number | undefined;
  readonly codes: readonly string[];
}

/** Undefined for an error that is no failed request. */
export function requestFailure(error: unknown): RequestFailure | undefined {
  if (!(error instanceof NotEvaluated) || !('codes' in error)) return undefined;
  const { message, status, codes } = error as NotEvaluated & RequestFailure;
  return { message, status, codes };
}

/**
 * Whether a look at the server may show that the request was done all the same, or can be made again:
 * no answer, a server error, something not yet visible, or made by another job at the same time.
 */
export function mayLookAgain({ status, codes }: RequestFailure): boolean {
  if (status === undefined || status >= 500 || status === 404) return true;
  return status === 422 && codes.includes('already_exists');
}
