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
export function mayLookAgain({ status, codes, message }: RequestFailure): boolean {
  if (status === undefined || status >= 500 || status === 404) return true;
  if (status !== 422) return false;
  return (
    codes.includes('already_exists') || /Reference (already exists|does not exist)/.test(message)
  );
}

/** Something that the server may not show yet. */
export class NotYetVisible extends NotEvaluated {
  readonly status = 404;
  readonly codes: readonly string[] = [];
}

const mostTries = 5;

/**
 * Does what can be done again from the start, as it looks at the server first. Waits 1, 2, 4 and 8
 * seconds between tries.
 */
export async function tryAgain<T>(
  attempt: () => Promise<T>,
  wait: (ms: number) => Promise<void>,
  say: (line: string) => void,
): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      const failure = requestFailure(error);
      if (failure === undefined || !mayLookAgain(failure) || tries === mostTries) throw error;
      say(`${failure.message}. Looking again.`);
      await wait(1000 * 2 ** (tries - 1));
    }
  }
}
