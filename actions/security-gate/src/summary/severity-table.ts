import { emptyCounts, severities } from '@ci-actions/findings';
import type { Severity } from '@ci-actions/findings';
import { escaped, table } from '@ci-actions/markdown';
import type { SeverityCount, Tally } from '../judge/finding-tally.ts';
import type { RunStatus } from '../reports/run-status.ts';

const mostTools = 50;
const heads = severities.map((word) => word.charAt(0).toUpperCase() + word.slice(1));

/**
 * Counts by tool and severity. Each tool with a run has a row, even if it found nothing or did not
 * finish. With a baseline a cell is `new / all`, else the count alone, as all are new.
 */
export function severityTable(tally: Tally, runs: readonly RunStatus[]): string | undefined {
  const names = [...new Set([...runs.map((run) => run.tool), ...tally.tools.keys()])];
  if (names.length === 0) return undefined;
  const show = cellOf(tally.compared.size > 0);
  const rows = names.slice(0, mostTools).map((tool) => {
    const broken = runs.some((run) => run.tool === tool && !run.complete);
    const name = `${escaped(tool, 60)}${broken ? ' (did not run)' : ''}`;
    const counts = tally.tools.get(tool);
    return [name, ...severities.map((severity) => show(counts?.[severity]))];
  });
  const head = tally.compared.size > 0 ? 'Tool (new / all)' : 'Tool';
  const left = names.length - mostTools;
  const more = left > 0 ? `\n\n… and ${left} more tools, in the SARIF files.` : '';
  return table([head, ...heads], [...rows, totals(tally, rows.length, show)].filter(isRow)) + more;
}

type Show = (count: SeverityCount | undefined) => string | number;

function cellOf(withBaseline: boolean): Show {
  return (count) => {
    const { new: fresh, total } = count ?? { new: 0, total: 0 };
    return withBaseline ? `${fresh} / ${total}` : total;
  };
}

function totals({ tools }: Tally, rows: number, show: Show) {
  if (rows < 2) return undefined;
  const sums = emptyCounts();
  const fresh = emptyCounts();
  for (const counts of tools.values()) {
    for (const severity of severities) {
      sums[severity] += counts[severity].total;
      fresh[severity] += counts[severity].new;
    }
  }
  const sum = (severity: Severity) => show({ total: sums[severity], new: fresh[severity] });
  return ['all', ...severities.map(sum)];
}

function isRow<T>(row: T | undefined): row is T {
  return row !== undefined;
}
