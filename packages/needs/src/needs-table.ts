import type { Result } from '@ci-actions/result';
import { code, escaped, table } from '@ci-actions/summary';
import { countsText } from './job-results.ts';
import { excuseText } from './job-row.ts';
import type { JobRow } from './job-row.ts';

const marks: Readonly<Record<string, string>> = {
  success: '✅',
  failure: '❌',
  cancelled: '⛔',
  skipped: '⏭️',
};
const shownResults = 20;

/** One row a job; `extra` adds cells that the caller has, under its own heads. */
export function needsTable(
  rows: readonly JobRow[],
  extra: {
    readonly heads: readonly string[];
    readonly cells: (job: string) => readonly string[];
  } = {
    heads: [],
    cells: () => [],
  },
): string {
  const head = ['', 'Job', 'Result', ...extra.heads, 'Reported', 'Remarks'];
  return table(
    head,
    rows.map((row) => [
      row.passes ? (row.excuse ? '⚠️' : '✅') : '❌',
      code(row.job),
      `${marks[row.result] ?? '❓'} ${escaped(row.result)}`,
      ...extra.cells(row.job),
      reported(row.results),
      remarks(row),
    ]),
  );
}

function reported(results: readonly Result[]): string {
  const lines = results.slice(0, shownResults).map((result) => {
    const verdict = result.evaluated ? result.verdict : 'not evaluated';
    return `${escaped(result.action)} ${code(result.name)}: ${escaped(verdict)}, ${escaped(countsText(result))}`;
  });
  const more = results.length - shownResults;
  return [...lines, ...(more > 0 ? [`${more} more`] : [])].join('<br>');
}

function remarks({ why, remarks: more, excuse }: JobRow): string {
  return [
    ...(excuse ? [escaped(excuseText(excuse), 600)] : []),
    ...[...why, ...more].map((line) => escaped(line, 600)),
  ].join('<br>');
}
