import type { LookAhead } from '@ci-actions/result';
import { addCounts, noCounts } from '@ci-actions/test-reports';
import type { Counts } from '@ci-actions/test-reports';
import type { CommandRun } from '../command/run-command.ts';
import { judgeCommandRun } from './judge-command-run.ts';
import type { Judged, Verdict } from './judge-command-run.ts';

/** What a phase requires of this suite. */
export interface Rules {
  readonly empty: 'allow' | 'deny';
  readonly expectTests: number | undefined;
}

/** The verdict over all runs, and that of each. */
export interface JudgedRuns extends Judged {
  readonly runs: readonly Judged[];
}

/** Failed if one run failed, else passed if one passed, else empty. */
export function judge(runs: readonly CommandRun[], rules: Rules): JudgedRuns {
  const judged = runs.map((run) => judgeCommandRun(run, rules.empty));
  const whole = tooFew(runs, rules);
  const has = (verdict: Verdict) => judged.some((run) => run.verdict === verdict);
  const verdict = has('failed') || whole.length > 0 ? 'failed' : has('passed') ? 'passed' : 'empty';
  const reasons = judged.flatMap((run, i) =>
    run.verdict === 'failed' || verdict !== 'failed'
      ? run.why.map((reason) =>
          runs.length > 1 ? `${runs[i]?.plan.directory ?? ''}: ${reason}` : reason,
        )
      : [],
  );
  const evaluated = judged.every((run) => run.evaluated);
  return { verdict, evaluated, why: [...reasons, ...whole], runs: judged };
}

/** The verdict of another phase over the same runs. */
export function lookAhead(runs: readonly CommandRun[], phase: string, rules: Rules): LookAhead {
  const { verdict, why } = judge(runs, rules);
  return { phase, verdict, why };
}

/** A run that could not be judged counts nothing, even if a part of its report could be read. */
export const judgedRuns = (runs: readonly CommandRun[]): readonly CommandRun[] =>
  runs.filter((run) => judgeCommandRun(run, 'deny').evaluated);

export function countsOf(runs: readonly CommandRun[]): Counts {
  return judgedRuns(runs)
    .map(({ tally }) => tally.counts)
    .reduce(addCounts, noCounts);
}

function tooFew(runs: readonly CommandRun[], { expectTests }: Rules): readonly string[] {
  if (expectTests === undefined) return [];
  const { passed, failed } = countsOf(runs);
  if (passed + failed >= expectTests) return [];
  return [`expect-tests requires at least ${expectTests} tests, but only ${passed + failed} ran`];
}
