import { generated, mdTable } from '../../../tools/docs/markdown.ts';
import { situations } from '../test/cells/cell.ts';
import type { Cell } from '../test/cells/cell.ts';
import { frameworkCells } from '../test/cells/frameworks.ts';

/** What the end-to-end tests see of each framework in each situation. */
export function page(): string {
  const sections = frameworkCells.flatMap(({ framework, cells }) => [
    `## ${framework}`,
    mdTable(
      ['Situation', 'Command', 'Its exit code', 'Under `empty: allow`', 'Under `empty: deny`'],
      situations.map((situation) => row(situation, cells[situation])),
    ),
  ]);
  const blocks = [
    generated('actions/test-runner/test/cells'),
    '# What test-runner says of each framework',
    'Every row is a test that runs the real tool: two phases of one policy file, the first with\n' +
      '`empty: allow`, the second with `empty: deny`. The number behind a verdict is the exit code of the step.\n' +
      'A timeout ends the command and all that it started; 143 is 128 + SIGTERM.',
    ...sections,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function row(situation: string, { command, exitCodes, verdicts }: Cell): readonly string[] {
  const [allow, deny] = verdicts.map((v) => `${v} (${v === 'failed' ? 1 : 0})`);
  return [situation, `\`${command}\``, exitCodes.join(' or '), allow ?? '', deny ?? ''];
}
