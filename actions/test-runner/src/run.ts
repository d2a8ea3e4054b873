import type { Ended } from '@ci-actions/command';
import type { Outcome } from '@ci-actions/result';
import { runCommand } from './command/run-command.ts';
import type { CommandRun } from './command/run-command.ts';
import { countsOf, judge, judgedRuns, lookAhead } from './judge/judge.ts';
import type { PolicyRules } from './judge/rules.ts';
import type { InputValues, CommandPlan } from './plan/plan.ts';
import type { PlanPorts, Ports } from './ports.ts';
import { openCtrf } from './report/ctrf-file.ts';
import { annotationsOf } from './summary/annotations.ts';
import { summaryOf } from './summary/summary.ts';

/** Runs the command in each folder, one after the other, and judges the results. */
export async function run(
  values: InputValues,
  plans: readonly CommandPlan[],
  rules: PolicyRules,
  ports: Ports,
): Promise<Outcome> {
  const report = reportPath(values, ports);
  const ctrf = await openCtrf(report, ports);
  const start = ports.now();
  const runs: CommandRun[] = [];
  for (const plan of plans) {
    const commandRun = await runCommand(plan, values.timeout, ctrf, ports);
    runs.push(commandRun);
    if (commandRun.ended.kind === 'cancelled') break;
  }
  const stop = ports.now();
  const counts = countsOf(runs);
  await ctrf.end(counts, toolOf(runs), start, stop);

  const judged = judge(runs, rules.now);
  const { phase } = rules.now;
  const next = rules.next ? lookAhead(runs, rules.next.phase, rules.next) : null;
  const counted = judgedRuns(runs);
  const flaky = sum(counted, ({ tally }) => tally.flaky);
  return {
    verdict: judged.verdict,
    green: judged.evaluated && judged.verdict !== 'failed',
    evaluated: judged.evaluated,
    why: judged.why,
    phase,
    next,
    counts: {
      ...counts,
      flaky,
      'duration-ms': Math.round(sum(counted, ({ durationMs }) => durationMs)),
    },
    outputs: { 'exit-code': exitCode(runs), phase, report },
    summary: summaryOf({ runs, judged, next, report }),
    annotations: await annotationsOf(runs, values.annotations, ports),
  };
}

const sum = (runs: readonly CommandRun[], of: (commandRun: CommandRun) => number): number =>
  runs.reduce((total, commandRun) => total + of(commandRun), 0);

function reportPath(values: InputValues, { resolve, workspace, folder }: PlanPorts): string {
  const given = values['report-file'];
  return given === undefined ? resolve(folder, 'report.ctrf.json') : resolve(workspace, given);
}

const toolOf = (runs: readonly CommandRun[]): string => runs[0]?.plan.framework?.name ?? 'other';

/** The first non-zero exit code, else 0; 128 + N for signal N; empty if nothing ran. */
function exitCode(runs: readonly CommandRun[]): string {
  const codes = runs.map(({ ended }) => codeOf(ended)).filter((code) => code !== undefined);
  const first = codes.find((code) => code !== 0) ?? codes[0];
  return first === undefined ? '' : String(first);
}

const sigterm = 15;

function codeOf(ended: Ended): number | undefined {
  switch (ended.kind) {
    case 'exit':
      return ended.code;
    case 'signal':
      return 128 + ended.number;
    case 'timeout':
    case 'cancelled':
      return 128 + sigterm;
    case 'not-started':
      return undefined;
  }
}
