import { codeBlock, shorten } from '@ci-actions/markdown';
import type { Execution } from '../timing/execution.ts';

const shown = 60;

/** A Mermaid Gantt chart of the executions, the earliest first; empty where none ran. */
export function gantt(executions: readonly Execution[]): string {
  const ran = executions
    .filter(({ conclusion, ended, started }) => conclusion !== 'skipped' && ended > started)
    .toSorted((a, b) => a.started - b.started || (a.name < b.name ? -1 : 1));
  if (ran.length === 0) return '';
  const bars = ran.slice(0, shown).map((one, index) => {
    const state = states[one.conclusion ?? 'running'];
    const tags = [...(state === undefined ? [] : [state]), `j${index}`];
    return `  ${plain(one.name)} :${tags.join(', ')}, ${one.started}, ${one.ended}`;
  });
  const chart = codeBlock(
    ['gantt', '  dateFormat x', '  axisFormat %H:%M:%S', ...bars].join('\n'),
    'mermaid',
  );
  return ran.length > shown ? `${chart}\n\nThe first ${shown} of ${ran.length} jobs.` : chart;
}

const states: Readonly<Record<string, string>> = {
  success: 'done',
  failure: 'crit',
  timed_out: 'crit',
  cancelled: 'crit',
  running: 'active',
};

/** Mermaid interprets `:`, `;`, `#` and `%%`, and a keyword at the start of a line. */
function plain(name: string): string {
  return `\u200b${shorten(name.replaceAll(/[^\p{L}\p{N} _().,/+-]/gu, '_'), 60) || '_'}`;
}
