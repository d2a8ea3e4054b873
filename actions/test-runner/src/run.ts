import type { Ended } from '@ci-actions/command';
import type { Outcome } from '@ci-actions/result';
import { runCommand } from './command/run-command.ts';
import type { CommandRun } from './command/run-command.ts';
import { countsOf, judge, lookAhead } from './judge/judge.ts';
import type { PolicyRules } from './judge/rules.ts';
import type { InputValues, CommandPlan } from './plan/plan.ts';
import type { PlanPorts, Ports } from './ports.ts';
import { openCtrf } from './report/ctrf-file.ts';
import { annotationsOf } from './summary/annotations.ts';
import { summaryOf } from './summary/summary.ts';

/** Runs the command in each folder, one after the other, and judges what it reported. */
export async function run(
  values: InputValues,
  rows: readonly CommandPlan[],
  rules: PolicyRules,
  ports: Ports,
): Promise<Outcome> {
  const report = reportPath(values, ports);
  const ctrf = await openCtrf(report, ports);
  const start = ports.now();
  const facts: CommandRun[] = [];
  for (const row of rows) {
    const done = await runCommand(row, values.timeout, ctrf, ports);
    facts.push(done);
    if (done.ended.kind === 'cancelled') break;
  }
  const stop = ports.now();
  const counts = countsOf(facts);
  await ctrf.end(counts, toolOf(facts), start, stop);

  const judged = judge(facts, rules.now);
  const { phase } = rules.now;
  const next = rules.next ? lookAhead(facts, rules.next.phase, rules.next) : null;
  const flaky = sum(facts, ({ tally }) => tally.flaky);
  return {
    verdict: judged.verdict,
    green: judged.evaluated && judged.verdict !== 'failed',
    evaluated: judged.evaluated,
    why: judged.why,
    phase,
    next,
    counts: { ...counts, flaky, 'duration-ms': Math.round(sum(facts, (row) => row.durationMs)) },
    outputs: { 'exit-code': exitCode(facts), phase, report },
    summary: summaryOf({ facts, judged, phase, next, report }),
    annotations: await annotationsOf(facts, values.annotations, ports),
  };
}

const sum = (facts: readonly CommandRun[], of: (row: CommandRun) => number): number =>
  facts.reduce((total, row) => total + of(row), 0);

function reportPath(values: InputValues, { resolve, workspace, folder }: PlanPorts): string {
  const given = values['report-file'];
  return given === undefined ? resolve(folder, 'report.ctrf.json') : resolve(workspace, given);
}

const toolOf = (facts: readonly CommandRun[]): string => facts[0]?.plan.framework?.name ?? 'other';

/** The first that is not zero; a signal's number on top of 128; empty where nothing ran. */
function exitCode(facts: readonly CommandRun[]): string {
  const codes = facts.map(({ ended }) => codeOf(ended)).filter((code) => code !== undefined);
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
