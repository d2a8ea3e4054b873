import { boundedLines, code, details, document, durationText, escaped } from '@ci-actions/markdown';
import { needsTable } from '@ci-actions/needs';
import type { LegRow, TableExtra } from '@ci-actions/needs';
import { policyChangesSection } from '@ci-actions/policy';
import { billableMinutes } from '../timing/execution.ts';
import type { Execution } from '../timing/execution.ts';
import { minutesText } from '../timing/timing.ts';
import { gantt } from './gantt.ts';
import type { Judged } from './judged.ts';

export function summaryOf(judged: Judged, why: readonly string[]): string {
  const { judgement, changes, policyPath, notes } = judged;
  return document(
    judged.title === undefined ? '' : `### ${escaped(judged.title)}`,
    sentence(judged, why),
    listed(why.length > 1 ? why : []),
    policyChangesSection(changes, policyPath),
    needsTable(judgement.rows, extraOf(judged)),
    listed([...judgement.warnings, ...expiredTexts(judged)], '⚠️ '),
    times(judged),
    notes.map((line) => escaped(line, 1000)).join('<br>\n'),
  );
}

function sentence({ judgement, workflow }: Judged, why: readonly string[]): string {
  const { rows } = judgement;
  const jobs = `${rows.length} ${rows.length === 1 ? 'job' : 'jobs'}`;
  if (why.length > 1) return `**This does not pass, for ${why.length} reasons:**`;
  if (why[0] !== undefined) return `**This does not pass: ${escaped(why[0], 600)}.**`;
  const excused = rows.filter(({ excuse }) => excuse !== undefined).length;
  const but = excused > 0 ? `, ${excused} of them excused` : '';
  return `${jobs} passed${but}; no other job of ${code(workflow.path)} can fail unseen.`;
}

function listed(texts: readonly string[], mark = ''): string {
  const lines = texts.map((text) => `- ${mark}${escaped(text, 600)}`);
  return boundedLines(lines, 100, 'see the table').join('\n');
}

function expiredTexts({ expired, policyPath }: Judged): string[] {
  return expired.map(
    ({ job, owner, expires, line }) =>
      `${policyPath}:${line}: the excuse for ${job} expired on ${expires} (${owner})`,
  );
}

function extraOf({ executions, timing, workflow }: Judged): TableExtra {
  const none = { cells: () => [], legs: () => [], heads: [] };
  if (timing.executions.length === 0) return none;
  const own = (job: string) => executions.get(job) ?? [];
  const legged = (job: string) =>
    own(job).length > 1 ||
    workflow.jobs.some(({ id, matrix, calls }) => id === job && (matrix || calls));
  return {
    heads: ['Duration', 'Minutes'],
    cells: (job) => cellsOf(own(job)),
    legs: (job) => (legged(job) ? own(job).map(legRow) : []),
  };
}

function legRow(one: Execution): LegRow {
  return { name: one.name, result: one.conclusion ?? 'running', cells: cellsOf([one]) };
}

/** The duration runs from the first start to the last end. */
function cellsOf(executions: readonly Execution[]): string[] {
  if (executions.length === 0) return ['unknown', ''];
  const from = Math.min(...executions.map(({ started }) => started));
  const to = Math.max(...executions.map(({ ended }) => ended));
  return [durationText(to - from), String(billableMinutes(executions))];
}

function times({ timing, limits }: Judged): string {
  if (timing.missing !== undefined)
    return `Durations are unknown: ${escaped(timing.missing, 600)}.`;
  const { maxWall, budgetMinutes } = limits;
  const within = maxWall === undefined ? '' : ` (limit: ${durationText(maxWall)})`;
  const budget = budgetMinutes === undefined ? '' : ` (budget: ${budgetMinutes})`;
  const chart = gantt(timing.executions);
  return document(
    `So far the run took ${durationText(timing.wall * 1000)}${within} and ${minutesText(timing.minutes)}${budget}, rounded up for each job.`,
    chart === '' ? '' : details('When the jobs ran', chart),
  ).trimEnd();
}
