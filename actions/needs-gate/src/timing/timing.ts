import { durationText } from '@ci-actions/markdown';
import { NotEvaluated } from '@ci-actions/result';
import { billableMinutes, executionOf, newestExecutions, wallSeconds } from './execution.ts';
import type { Execution, TimedJob } from './execution.ts';

/** How long the run and its jobs took; `missing` is the reason why that is unknown. */
export interface Timing {
  /** Every execution that GitHub lists, of all attempts. */
  readonly listed: readonly TimedJob[];
  /** The newest execution of each name. */
  readonly executions: readonly Execution[];
  /** Billable minutes. */
  readonly minutes: number;
  /** Seconds. */
  readonly wall: number;
  readonly missing?: string;
}

export interface Limits {
  /** Milliseconds. */
  readonly maxWall?: number | undefined;
  readonly budgetMinutes?: number | undefined;
}

export interface TimingPorts {
  /** Undefined without a token or outside GitHub. Throws where GitHub refuses. */
  readonly jobs: (() => Promise<readonly TimedJob[]>) | undefined;
  readonly now: number;
  readonly attempt: number | undefined;
}

/** Reads the durations. Without a limit they are optional; with one, an unknown duration throws. */
export async function readTiming(limits: Limits, ports: TimingPorts): Promise<Timing> {
  const needed = limits.maxWall !== undefined || limits.budgetMinutes !== undefined;
  try {
    return await timed(ports);
  } catch (error) {
    if (needed || !(error instanceof NotEvaluated)) throw error;
    return { listed: [], executions: [], minutes: 0, wall: 0, missing: error.message };
  }
}

async function timed({ jobs, now, attempt }: TimingPorts): Promise<Timing> {
  if (!jobs)
    throw new NotEvaluated(
      'could not list the jobs of the run: that needs a token and a run on GitHub',
    );
  const listed = await jobs();
  const all = listed.map((job) => executionOf(job, now));
  const wall = wallSeconds(all, attempt, now);
  if (wall === undefined) throw new NotEvaluated('GitHub lists no job for this attempt of the run');
  return { listed, executions: newestExecutions(all), minutes: billableMinutes(all), wall };
}

export function minutesText(minutes: number): string {
  return `${minutes} billable ${minutes === 1 ? 'minute' : 'minutes'}`;
}

/** One sentence for each limit that the run exceeds. */
export function overLimits(
  { wall, minutes }: Timing,
  { maxWall, budgetMinutes }: Limits,
): string[] {
  const why: string[] = [];
  if (maxWall !== undefined && wall * 1000 > maxWall) {
    why.push(
      `the run took ${durationText(wall * 1000)}, more than max-wall: ${durationText(maxWall)}`,
    );
  }
  if (budgetMinutes !== undefined && minutes > budgetMinutes) {
    why.push(`the run took ${minutesText(minutes)}, more than budget-minutes: ${budgetMinutes}`);
  }
  return why;
}
