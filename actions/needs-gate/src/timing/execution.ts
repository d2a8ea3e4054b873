/** One execution of a job as the platform reports it; times are milliseconds since the epoch. */
export interface Execution {
  /** As the platform shows it; untrusted. */
  readonly name: string;
  readonly attempt: number;
  /** Undefined while it runs. */
  readonly conclusion?: string;
  readonly created: number;
  readonly started: number;
  /** Now, while it runs. */
  readonly ended: number;
  /** Whether the platform bills its minutes: not on a self-hosted runner. */
  readonly billed: boolean;
}

/** A job as the jobs API returns it; times are ISO 8601. */
export interface TimedJob {
  readonly name: string;
  readonly attempt: number;
  readonly conclusion: string | null;
  readonly createdAt: string;
  readonly startedAt: string;
  readonly completedAt: string | null;
  readonly labels: readonly string[];
}

export function executionOf(job: TimedJob, now: number): Execution {
  const started = Date.parse(job.startedAt);
  const ended = job.completedAt === null ? now : Date.parse(job.completedAt);
  return {
    name: job.name,
    attempt: job.attempt,
    ...(job.conclusion !== null && { conclusion: job.conclusion }),
    created: Date.parse(job.createdAt),
    started,
    ended: Math.max(started, ended),
    billed: !job.labels.includes('self-hosted') && job.conclusion !== 'skipped',
  };
}

/** Whole minutes, rounded up for each execution as the platform bills them. */
export function billableMinutes(executions: readonly Execution[]): number {
  return unique(executions)
    .filter(({ billed }) => billed)
    .reduce((sum, { started, ended }) => sum + Math.ceil((ended - started) / 60_000), 0);
}

/** An attempt lists again the jobs that it did not run again; each is billed once. */
function unique(executions: readonly Execution[]): Execution[] {
  const byStart = executions.map((one) => [JSON.stringify([one.name, one.started]), one] as const);
  return [...new Map(byStart).values()];
}

/** The newest execution of each name. */
export function newestExecutions(executions: readonly Execution[]): Execution[] {
  const newest = new Map<string, Execution>();
  for (const one of executions) {
    const known = newest.get(one.name);
    if (!known || known.attempt <= one.attempt) newest.set(one.name, one);
  }
  return [...newest.values()];
}

/** Seconds since the run, or its attempt, began; undefined where no job is listed. */
export function wallSeconds(
  executions: readonly Execution[],
  attempt: number | undefined,
  now: number,
): number | undefined {
  const newest = attempt ?? Math.max(...executions.map((one) => one.attempt));
  const created = executions.filter((one) => one.attempt === newest).map((one) => one.created);
  if (created.length === 0) return undefined;
  return Math.max(0, Math.round((now - Math.min(...created)) / 1000));
}
