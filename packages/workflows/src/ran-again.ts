/** When a job, or a leg of one, ran in an attempt of the run. */
export interface AttemptedExecution {
  readonly attempt: number;
  /** ISO 8601. */
  readonly startedAt: string;
}

/**
 * Whether a job ran again after an attempt. A job that did not run again is listed again in the
 * next attempt, with the times of its only execution.
 */
export function ranAgain(executions: readonly AttemptedExecution[], attempt: number): boolean {
  const startedBefore = executions
    .filter((one) => one.attempt <= attempt)
    .map((one) => one.startedAt);
  const last = startedBefore.reduce((latest, at) => (at > latest ? at : latest), '');
  return executions.some((one) => one.attempt > attempt && one.startedAt > last);
}
