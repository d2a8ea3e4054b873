import { severities } from '@ci-actions/findings';
import type { Severity } from '@ci-actions/findings';
import { escaped, table, unknownNumber } from '@ci-actions/markdown';
import type { Cell } from '@ci-actions/markdown';
import type { SeverityCount, Tally } from '../judge/finding-tally.ts';
import type { Judgement } from '../judge/judgement.ts';
import { toolRows } from './tool-rows.ts';
import type { ToolRow } from './tool-rows.ts';

const mostTools = 50;
const heads = severities.map((word) => word.charAt(0).toUpperCase() + word.slice(1));

/**
 * Counts by tool and severity. With a baseline a cell is `new / all`, else the count alone, as all
 * are new. A number that is not known is a dash.
 */
export function severityTable(judgement: Judgement): string | undefined {
  const rows = toolRows(judgement);
  if (rows.length === 0) return undefined;
  const { tally } = judgement;
  const withBaseline = tally.compared.size > 0;
  const cell = (count: SeverityCount | undefined): Cell => {
    if (count === undefined) return unknownNumber;
    return withBaseline ? `${count.new} / ${count.total}` : count.total;
  };
  const left = rows.length - mostTools;
  return (
    table(
      [withBaseline ? 'Tool (new / all)' : 'Tool', ...heads],
      [
        ...rows
          .slice(0, mostTools)
          .map((row) => [label(row), ...severities.map((word) => cell(row.counts[word]))]),
        ...totals(rows, tally).map((sums) => [allOf(rows), ...sums.map(cell)]),
      ],
    ) + (left > 0 ? `\n\n… and ${left} more tools, in the SARIF files.` : '')
  );
}

function label({ name, note }: ToolRow): string {
  return `${escaped(name, 60)}${note === '' ? '' : ` (${note})`}`;
}

function allOf(rows: readonly ToolRow[]): string {
  return rows.every(({ note }) => note === '') ? 'all' : 'all that ran';
}

/** One row of sums; none if there is only one row to sum. */
function totals(rows: readonly ToolRow[], { tools }: Tally): readonly SeverityCount[][] {
  const counted = rows.filter(({ counts }) => Object.keys(counts).length > 0);
  if (counted.length < 2) return [];
  const sumOf = (severity: Severity) =>
    [...tools.values()].reduce(
      (sum, counts) => ({
        total: sum.total + counts[severity].total,
        new: sum.new + counts[severity].new,
      }),
      { total: 0, new: 0 },
    );
  return [severities.map(sumOf)];
}
