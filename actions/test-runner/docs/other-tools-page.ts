import { generated, mdTable } from '../../../tools/docs/markdown.ts';
import { launchers } from '../src/command/launchers.ts';
import { otherTools } from '../src/command/other-tools.ts';

/** What test-runner looks through, and how a report comes out of everything else. */
export function page(): string {
  const through = launchers.flatMap(({ names, verbs = [''] }) => {
    const verb = verbs.includes('') ? '' : ` ${verbs[0]}`;
    return names.map((name) => `\`${name}${verb}\``);
  });
  const rows = otherTools.map(({ names, writtenBy, reports }) => [
    names.map((name) => `\`${name}\``).join(', '),
    `\`${reports}\``,
    writtenBy,
  ]);
  const blocks = [
    generated('actions/test-runner/src/command'),
    '# Commands that test-runner looks into',
    `test-runner finds the test runner behind ${through.join(', ')}, \`python -m\`, \`node\` with its\n` +
      'options, a program of npm, pnpm, yarn or bun (`exec`, `x`, `dlx`), and the scripts of package.json,\n' +
      'also where one script calls another or runs in npm workspaces.',
    'If a script starts several runs of Jest, Vitest, Mocha or `node --test`, each run writes a report of its\n' +
      'own, and all are counted. test-runner refuses a command whose runs it cannot count one by one, and says\n' +
      'what to write instead.',
    '## Other tools',
    'For every other tool, set the input `reports` to the report that the command writes.',
    mdTable(['Program', 'Usual `reports`', 'Written by'], rows),
  ];
  return `${blocks.join('\n\n')}\n`;
}
