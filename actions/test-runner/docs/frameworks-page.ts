import { generated, mdTable } from '../../../tools/docs/markdown.ts';
import { situations } from '../test/cells/cell.ts';
import type { Cell } from '../test/cells/cell.ts';
import { frameworkCells } from '../test/cells/frameworks.ts';

/** The results of the end-to-end tests, for each framework and situation. */
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
    '# Verdicts of test-runner by framework',
    'Every row is a test that runs the real tool under two phases of a policy file: one with `empty: allow`,\n' +
      'one with `empty: deny`. The number after a verdict is the exit code of the step. A timeout stops the\n' +
      'command and every process it started; 143 is 128 + SIGTERM.',
    ...sections,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function row(situation: string, { command, exitCodes, verdicts }: Cell): readonly string[] {
  const [allow, deny] = verdicts.map((v) => `${v} (${v === 'failed' ? 1 : 0})`);
  return [situation, `\`${command}\``, exitCodes.join(' or '), allow ?? '', deny ?? ''];
}
