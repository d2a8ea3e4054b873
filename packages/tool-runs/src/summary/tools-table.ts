import { severities } from '@ci-actions/findings';
import { durationText, escaped, table, unknownNumber } from '@ci-actions/markdown';
import type { Cell } from '@ci-actions/markdown';
import type { JudgedTool } from '../judge/judge-tool.ts';
import type { CallResults, OpenFinding, ToolResults } from '../judge/tool-results.ts';

const levels = ['error', 'warning', 'note'] as const;

/** A row for each call: the tool, whether it ran, its findings by level or severity, the verdict. */
export function toolsTable(
  kind: 'lint' | 'scan',
  results: readonly ToolResults[],
  judged: readonly JudgedTool[],
): string {
  const columns = kind === 'lint' ? levels : severities;
  const head = ['Tool', 'Version', 'Ran', ...columns.map(capital), 'Suppressed', 'Time', 'Verdict'];
  const rows = results.flatMap(({ run, calls }, at) =>
    calls.map((call, n): readonly Cell[] => {
      const tool = judged[at];
      return [
        nameOf(run.plan.analyzer.name, call, calls.length),
        escaped(run.version ?? unknownNumber, 30),
        call.run.notRun.length === 0 ? 'yes' : '**no**',
        ...columns.map((column) => numberOf(call, column)),
        call.run.ended === undefined ? unknownNumber : call.suppressed,
        n === 0 ? durationText(run.durationMs) : '',
        n === 0 && tool !== undefined ? wordOf(tool) : '',
      ];
    }),
  );
  return table(head, rows);
}

function nameOf(name: string, { run }: CallResults, calls: number): string {
  const { target } = run.call;
  return calls > 1 && target !== undefined ? `${name}: ${escaped(target, 100)}` : name;
}

/** Nothing is known of a tool that was not called. */
function numberOf({ run, open }: CallResults, column: string): Cell {
  if (run.ended === undefined) return unknownNumber;
  const is = ({ finding, level }: OpenFinding) => finding.severity === column || level === column;
  return open.filter(is).length;
}

const words = {
  passed: 'passed',
  failed: '**failed**',
  advisory: 'advisory',
  reported: 'reported',
  'not run': '**not run**',
} as const;

function wordOf({ state, excuse }: JudgedTool): string {
  return excuse === undefined ? words[state] : `not run (${excuses[excuse]})`;
}

export const excuses = {
  advisory: 'advisory in this phase',
  'without-secrets': 'this event gets no secrets',
} as const;

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
