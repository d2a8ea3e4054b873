import type { Ended } from '@ci-actions/command';
import type { CommandRun } from '../command/run-command.ts';
import type { ReportState } from '../report/read-reports.ts';
import { describeEmptiness, isEmptySuite } from './emptiness.ts';

export type Verdict = 'passed' | 'failed' | 'empty';

export interface Judged {
  readonly verdict: Verdict;
  /** False where nothing of the run can be believed. */
  readonly evaluated: boolean;
  /** Most important first. */
  readonly why: readonly string[];
}

/** Exit code and report must agree; a run that executed nothing is empty only where nothing broke. */
export function judgeCommandRun(facts: CommandRun, empty: 'allow' | 'deny'): Judged {
  const broken = unevaluated(facts);
  if (broken !== undefined) return { verdict: 'failed', evaluated: false, why: [broken] };
  const why = [...endFaults(facts.ended), ...reportFaults(facts), ...disagreements(facts)];
  if (why.length > 0) return { verdict: 'failed', evaluated: true, why };
  const { emptiness, report } = facts;
  if (report.kind === 'unreported') {
    const reason = 'unreported: no report was asked for, the exit code alone was judged';
    return { verdict: 'passed', evaluated: true, why: [reason] };
  }
  if (!emptiness) return { verdict: 'passed', evaluated: true, why: [] };
  const reason = describeEmptiness(emptiness);
  if (!isEmptySuite(emptiness)) return { verdict: 'failed', evaluated: true, why: [reason] };
  if (empty === 'allow') return { verdict: 'empty', evaluated: true, why: [reason] };
  return { verdict: 'failed', evaluated: true, why: [`the suite is empty: ${reason}`] };
}

function unevaluated({ ended, report, plan }: CommandRun): string | undefined {
  if (ended.kind === 'not-started') {
    return `the command ${plan.shownWords[0] ?? ''} could not be started: ${ended.reason}`;
  }
  if (ended.kind === 'cancelled') return 'the job was cancelled';
  if (ended.kind === 'timeout' || report.kind !== 'unreadable') return undefined;
  return `${report.file} cannot be judged: ${report.reason}`;
}

function endFaults(ended: Ended): readonly string[] {
  if (ended.kind === 'timeout') return [`timed out after ${shownDuration(ended.afterMs)}`];
  if (ended.kind === 'signal') return [`the command was ended by ${ended.signal}`];
  return [];
}

function shownDuration(ms: number): string {
  if (ms % 60_000 === 0) return `${ms / 60_000}m`;
  return ms % 1000 === 0 ? `${ms / 1000}s` : `${ms}ms`;
}

/** What the report alone tells, whatever the exit code. */
function reportFaults({ tally, ended, silent }: CommandRun): readonly string[] {
  const { counts, nameless, problems } = tally;
  const why: string[] = [];
  if (counts.failed > 0) {
    const number = counts.failed === 1 ? '1 test failed' : `${counts.failed} tests failed`;
    const lied = ended.kind === 'exit' && ended.code === 0;
    why.push(lied ? `${number}, although the command exited with 0` : number);
  }
  if (nameless > 0) {
    why.push(`the run ended in its middle: ${nameless} of the reported cases have no name`);
  }
  why.push(...problems, ...silent.map((file) => `${file} holds tests and reported none`));
  return why;
}

function disagreements(facts: CommandRun): readonly string[] {
  const { ended, report, tally } = facts;
  if (ended.kind !== 'exit') return [];
  const { code } = ended;
  const empty = facts.endedEmpty && facts.emptiness !== undefined && isEmptySuite(facts.emptiness);
  if (report.kind === 'absent') {
    if (code === 0) return [`the runner ended without its report${whichAbsent(report)}`];
    return empty ? [] : [`exit code ${code} and no report${whichAbsent(report)}`];
  }
  if (code === 0 || tally.counts.failed > 0 || empty) return [];
  if (report.kind === 'unreported') return [`exit code ${code}`];
  // The reason why nothing ran says more than the code.
  const { emptiness } = facts;
  if (facts.endedEmpty && emptiness) return [describeEmptiness(emptiness)];
  if (tally.counts.tests === 0) return [`exit code ${code}, and no test was reported`];
  return [`exit code ${code}, although the report shows no failure`];
}

function whichAbsent({ stale, unmatched }: Extract<ReportState, { kind: 'absent' }>): string {
  if (unmatched.length > 0) return `: nothing matches ${unmatched.join(', ')}`;
  return stale.length > 0 ? `: ${stale.join(', ')} is from before it began` : '';
}
