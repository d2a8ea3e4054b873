import { NotEvaluated } from '@ci-actions/result';
import { billableMinutes, executionOf, newestExecutions, wallSeconds } from './execution.ts';
import type { Execution, TimedJob } from './execution.ts';

/** What the platform says of the run's jobs; `missing` says why it says nothing. */
export interface Timing {
  /** The newest of each name. */
  readonly executions: readonly Execution[];
  readonly minutes: number;
  readonly wall: number;
  readonly missing?: string;
}

export interface Limits {
  /** Milliseconds. */
  readonly maxWall?: number | undefined;
  readonly budgetMinutes?: number | undefined;
}

export interface TimingPorts {
  /** Undefined where there is no platform to ask; throws where it refuses. */
  readonly jobs: (() => Promise<readonly TimedJob[]>) | undefined;
  readonly now: number;
  readonly attempt: number | undefined;
}

/** Times are good to have; where a limit needs them they must be there. */
export async function readTiming(limits: Limits, ports: TimingPorts): Promise<Timing> {
  const needed = limits.maxWall !== undefined || limits.budgetMinutes !== undefined;
  try {
    return await timed(ports);
  } catch (error) {
    if (needed || !(error instanceof NotEvaluated)) throw error;
    return { executions: [], minutes: 0, wall: 0, missing: error.message };
  }
}

async function timed({ jobs, now, attempt }: TimingPorts): Promise<Timing> {
  if (!jobs) throw new NotEvaluated('no durations without a token and a run on GitHub');
  const all = (await jobs()).map((job) => executionOf(job, now));
  const wall = wallSeconds(all, attempt, now);
  if (wall === undefined) throw new NotEvaluated('GitHub lists no job of this attempt of the run');
  return { executions: newestExecutions(all), minutes: billableMinutes(all), wall };
}

/** Why the run took too long or too much. */
export function overLimits(
  { wall, minutes }: Timing,
  { maxWall, budgetMinutes }: Limits,
): string[] {
  const why: string[] = [];
  if (maxWall !== undefined && wall * 1000 > maxWall) {
    why.push(`the run took ${wall} s, and max-wall is ${maxWall / 1000} s`);
  }
  if (budgetMinutes !== undefined && minutes > budgetMinutes) {
    why.push(`the run took ${minutes} billable minutes, and budget-minutes is ${budgetMinutes}`);
  }
  return why;
}
