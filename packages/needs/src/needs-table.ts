import { code, escaped, table } from '@ci-actions/markdown';
import type { Result } from '@ci-actions/result';
import { countsText } from './job-results.ts';
import { excuseText } from './job-row.ts';
import type { JobRow } from './job-row.ts';

const shownResults = 20;

/** Columns and leg rows that the caller adds. */
export interface TableExtra {
  readonly heads: readonly string[];
  readonly cells: (job: string) => readonly string[];
  readonly legs: (job: string) => readonly LegRow[];
}

export interface LegRow {
  readonly name: string;
  readonly result: string;
  readonly cells: readonly string[];
}

const shownLegs = 100;
const nothing: TableExtra = { heads: [], cells: () => [], legs: () => [] };

/**
 * A row for each job: the mark is the gate's judgement, the word the platform's result. Why a job
 * does not pass stands above the table.
 */
export function needsTable(rows: readonly JobRow[], extra: TableExtra = nothing): string {
  return table(
    ['', 'Job', 'Result', ...extra.heads, 'Reported', 'Remarks'],
    rows.flatMap((row) => [jobRow(row, extra), ...legRows(extra.legs(row.job), extra)]),
  );
}

function jobRow(row: JobRow, { cells }: TableExtra): string[] {
  return [
    row.passes ? (row.excuse ? '⚠️' : '✅') : '❌',
    code(row.job),
    escaped(row.result),
    ...cells(row.job),
    reported(row.results),
    remarks(row),
  ];
}

function legRows(legs: readonly LegRow[], { heads }: TableExtra): string[][] {
  const more = legs.length - shownLegs;
  const last = ['', `${more} more legs`, '', ...heads.map(() => ''), '', ''];
  return [
    ...legs
      .slice(0, shownLegs)
      .map(({ name, result, cells }) => ['', `↳ ${code(name)}`, escaped(result), ...cells, '', '']),
    ...(more > 0 ? [last] : []),
  ];
}

function reported(results: readonly Result[]): string {
  const lines = results.slice(0, shownResults).map((result) => {
    const verdict = result.evaluated ? result.verdict : 'not evaluated';
    return `${escaped(result.action)} ${code(result.name)}: ${escaped(verdict)}, ${escaped(countsText(result))}`;
  });
  const more = results.length - shownResults;
  return [...lines, ...(more > 0 ? [`${more} more`] : [])].join('<br>');
}

function remarks({ remarks: more, excuse }: JobRow): string {
  return [
    ...(excuse ? [escaped(excuseText(excuse), 600)] : []),
    ...more.map((line) => escaped(line, 600)),
  ].join('<br>');
}
