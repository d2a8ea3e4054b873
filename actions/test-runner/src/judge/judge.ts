import type { LookAhead } from '@ci-actions/result';
import { addCounts, noCounts } from '@ci-actions/test-reports';
import type { Counts } from '@ci-actions/test-reports';
import type { CommandRun } from '../command/run-command.ts';
import { judgeCommandRun } from './judge-command-run.ts';
import type { Judged, Verdict } from './judge-command-run.ts';

/** What a phase asks of this suite. */
export interface Rules {
  readonly empty: 'allow' | 'deny';
  /** Percent that the policy asks of this suite by name; a run that reports none fails. */
  readonly namedCoverage: number | undefined;
  readonly expectTests: number | undefined;
}

export interface JudgedRun extends Judged {
  readonly rows: readonly Judged[];
}

/** Failed if one row failed, else passed if one passed, else empty. */
export function judge(facts: readonly CommandRun[], rules: Rules): JudgedRun {
  const rows = facts.map((row) => judgeCommandRun(row, rules.empty));
  const whole = [...tooFew(facts, rules), ...noCoverage(rules)];
  const has = (verdict: Verdict) => rows.some((row) => row.verdict === verdict);
  const verdict = has('failed') || whole.length > 0 ? 'failed' : has('passed') ? 'passed' : 'empty';
  const told = rows.flatMap((row, i) =>
    row.verdict === 'failed' || verdict !== 'failed'
      ? row.why.map((reason) =>
          rows.length > 1 ? `${facts[i]?.plan.directory ?? ''}: ${reason}` : reason,
        )
      : [],
  );
  const evaluated = rows.every((row) => row.evaluated);
  return { verdict, evaluated, why: [...told, ...whole], rows };
}

/** What the next phase would say of the same facts. */
export function lookAhead(facts: readonly CommandRun[], phase: string, rules: Rules): LookAhead {
  const { verdict, why } = judge(facts, rules);
  return { phase, verdict, why };
}

export function countsOf(facts: readonly CommandRun[]): Counts {
  return facts.map(({ tally }) => tally.counts).reduce(addCounts, noCounts);
}

function tooFew(facts: readonly CommandRun[], { expectTests }: Rules): readonly string[] {
  if (expectTests === undefined) return [];
  const { passed, failed } = countsOf(facts);
  if (passed + failed >= expectTests) return [];
  return [`${passed + failed} of at least ${expectTests} expected tests ran`];
}

function noCoverage({ namedCoverage }: Rules): readonly string[] {
  if (namedCoverage === undefined) return [];
  return [`the policy asks this suite for a coverage of ${namedCoverage}%, and it reports none`];
}
