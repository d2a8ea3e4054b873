import type { Ended } from '@ci-actions/command';
import type { CommandRun } from '../command/run-command.ts';
import type { ReportState } from '../report/read-reports.ts';
import { describeEmptiness, isEmptySuite } from './emptiness.ts';

export type Verdict = 'passed' | 'failed' | 'empty';

export interface Judged {
  readonly verdict: Verdict;
  /** False if the run could not be judged. */
  readonly evaluated: boolean;
  /** The most important reason first. */
  readonly why: readonly string[];
}

/** Exit code and report must agree. A run without a test is empty only if nothing failed. */
export function judgeCommandRun(run: CommandRun, empty: 'allow' | 'deny'): Judged {
  const notEvaluated = unevaluated(run);
  if (notEvaluated !== undefined) {
    return { verdict: 'failed', evaluated: false, why: [notEvaluated] };
  }
  const { executesNothing } = run.plan;
  if (executesNothing !== undefined) {
    const reason = `no test was executed: ${executesNothing} runs none`;
    return { verdict: 'failed', evaluated: true, why: [reason] };
  }
  const why = [...endReasons(run.ended), ...reportReasons(run), ...disagreements(run)];
  if (why.length > 0) return { verdict: 'failed', evaluated: true, why };
  const { emptiness, report } = run;
  if (report.kind === 'unreported') {
    const reason = 'unreported: no report was requested, only the exit code was judged';
    return { verdict: 'passed', evaluated: true, why: [reason] };
  }
  if (!emptiness) return withEmptyRuns(run, empty);
  const reason = describeEmptiness(emptiness);
  if (!isEmptySuite(emptiness)) return { verdict: 'failed', evaluated: true, why: [reason] };
  if (empty === 'allow') return { verdict: 'empty', evaluated: true, why: [reason] };
  return { verdict: 'failed', evaluated: true, why: [`the suite is empty: ${reason}`] };
}

/** A run without a test among several is an empty part of the suite. */
function withEmptyRuns({ emptyRuns = 0, report }: CommandRun, empty: 'allow' | 'deny'): Judged {
  if (emptyRuns === 0) return { verdict: 'passed', evaluated: true, why: [] };
  const of = report.kind === 'read' ? report.files.length : emptyRuns;
  const why = [`${emptyRuns} of ${of} test runs executed no test`];
  return { verdict: empty === 'allow' ? 'passed' : 'failed', evaluated: true, why };
}

function unevaluated({ ended, report, plan }: CommandRun): string | undefined {
  if (ended.kind === 'not-started') {
    return `the command ${plan.shownWords[0] ?? ''} could not be started: ${ended.reason}`;
  }
  if (ended.kind === 'cancelled') return 'the job was cancelled';
  if (ended.kind === 'timeout' || report.kind !== 'unreadable') return undefined;
  return `${report.file} cannot be judged: ${report.reason}`;
}

function endReasons(ended: Ended): readonly string[] {
  if (ended.kind === 'timeout') return [`timed out after ${shownDuration(ended.afterMs)}`];
  if (ended.kind === 'signal') return [`the command was killed by ${ended.signal}`];
  return [];
}

function shownDuration(ms: number): string {
  if (ms % 60_000 === 0) return `${ms / 60_000}m`;
  return ms % 1000 === 0 ? `${ms / 1000}s` : `${ms}ms`;
}

/** Failures that the report shows, whatever the exit code. */
function reportReasons({ tally, ended, withoutResults }: CommandRun): readonly string[] {
  const { counts, nameless, problems } = tally;
  const why: string[] = [];
  if (counts.failed > 0) {
    const number = counts.failed === 1 ? '1 test failed' : `${counts.failed} tests failed`;
    const exitedWithZero = ended.kind === 'exit' && ended.code === 0;
    why.push(exitedWithZero ? `${number}, although the command exited with 0` : number);
  }
  if (nameless > 0) {
    const number = nameless === 1 ? '1 reported test has' : `${nameless} reported tests have`;
    why.push(`the run ended early: ${number} no name`);
  }
  why.push(
    ...problems,
    ...withoutResults.map((file) => `${file} contains tests but reported none`),
  );
  return why;
}

function disagreements(run: CommandRun): readonly string[] {
  const { ended, report, tally, emptiness } = run;
  if (ended.kind !== 'exit') return [];
  const { code } = ended;
  const empty = run.endedEmpty && emptiness !== undefined && isEmptySuite(emptiness);
  if (report.kind === 'absent') {
    if (code === 0) {
      return [`the command exited with 0, but its report is missing${whichAbsent(report)}`];
    }
    return empty ? [] : [`exit code ${code} and no report${whichAbsent(report)}`];
  }
  if (report.kind === 'partial' && !empty) {
    const reports = `${report.read === 0 ? 'none' : `only ${report.read}`} of ${report.of} test runs wrote a report${whichMissing(report)}`;
    if (code === 0) return [`the command exited with 0, but ${reports}`];
    return tally.counts.failed > 0 ? [] : [`exit code ${code}, and ${reports}`];
  }
  // What the report says of its run explains the code: the cause stands once.
  if (code === 0 || tally.counts.failed > 0 || tally.problems.length > 0 || empty) return [];
  if (report.kind === 'unreported') return [`exit code ${code}`];
  // The reason for an empty run is more useful than its exit code.
  if (run.endedEmpty && emptiness) return [describeEmptiness(emptiness)];
  if (tally.counts.tests === 0) return [`exit code ${code}, and no test was reported`];
  const causes = run.plan.framework?.hiddenFailures;
  const usual = causes === undefined ? '' : `; usual causes: ${causes}`;
  return [`exit code ${code}, although the report shows no failure${usual}`];
}

function whichMissing({ missing }: Extract<ReportState, { kind: 'partial' }>): string {
  return missing.length > 0 ? ` (none from the run in ${missing.slice(0, 10).join(', ')})` : '';
}

function whichAbsent({ stale, unmatched }: Extract<ReportState, { kind: 'absent' }>): string {
  if (unmatched.length > 0) return `: nothing matches ${unmatched.join(', ')}`;
  return stale.length > 0 ? `: ${stale.join(', ')} existed before the run and did not change` : '';
}
