import { situations } from '../../actions/test-runner/test/cells/cell.ts';
import type { Cell } from '../../actions/test-runner/test/cells/cell.ts';
import { frameworkCells } from '../../actions/test-runner/test/cells/frameworks.ts';
import { reportDifferences } from '../../packages/test-reports/test/report-differences.ts';
import { generated, mdTable } from './markdown.ts';

/** What the end-to-end tests see of each framework in each situation. */
export function frameworksPage(): string {
  const sections = frameworkCells.flatMap(({ framework, cells }) => [
    `## ${framework}`,
    mdTable(
      ['Situation', 'Command', 'Its exit code', 'Under `empty: allow`', 'Under `empty: deny`'],
      situations.map((situation) => row(situation, cells[situation])),
    ),
  ]);
  return page(
    'actions/test-runner/test/cells',
    '# What test-runner says of each framework',
    'Every row is a test that runs the real tool: two phases of one policy file, the first with\n' +
      '`empty: allow`, the second with `empty: deny`. The number behind a verdict is the exit code of the step.\n' +
      'A timeout ends the command and all that it started; 143 is 128 + SIGTERM.',
    ...sections,
  );
}

function row(situation: string, { command, exitCodes, verdicts }: Cell): readonly string[] {
  const [allow, deny] = verdicts.map((v) => `${v} (${v === 'failed' ? 1 : 0})`);
  return [situation, `\`${command}\``, exitCodes.join(' or '), allow ?? '', deny ?? ''];
}

/** Where our counts differ from those of another parser, and why. */
export function reportsPage(): string {
  const rows = Object.entries(reportDifferences).map(([file, { ours, refused, reason }]) => [
    `\`${file}\``,
    ours
      ? Object.entries(ours)
          .map(([key, n]) => `${key} ${n}`)
          .join(', ')
      : refused
        ? 'refused'
        : '',
    reason,
  ]);
  return page(
    'packages/test-reports/test/report-differences.ts',
    '# How test-runner counts',
    'Tests read real reports of many runners and compare the counts with those of\n' +
      'EnricoMi/publish-unit-test-result-action. All are equal but for these; `failed` leaves errors out here.',
    mdTable(['Report', 'Our counts', 'Why'], rows),
  );
}

const page = (from: string, ...blocks: readonly string[]): string =>
  `${[generated(from), ...blocks].join('\n\n')}\n`;
