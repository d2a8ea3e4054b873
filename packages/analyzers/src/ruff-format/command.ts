import type { Analyzer, CallEnd } from '../tool/analyzer.ts';
import { filesOfKind } from '../tool/files-of-kind.ts';
import { commandLine } from '../tool/command-line.ts';
import { readDiff } from '../tool/read-diff.ts';
import { program } from '../ruff/program.ts';

/**
 * Ends with exit code 0 where it finds no file; its last line on stderr counts the files, among
 * them those of Markdown.
 */
export const ruffFormat: Analyzer = {
  name: 'ruff-format',
  kind: 'lint',
  driver: 'ruff-format',
  program,
  calls: 'once',
  ownOptions: [
    ...['--check', '--diff', '--exit-non-zero-on-format', '--output-format', '-q', '--quiet'],
    ...['-s', '--silent', '-h', '--help', '-V', '--version'],
  ],
  exitCodes: { clean: [0], findings: [1] },
  fails: 'all',
  plan: async ({ paths, args }, around) => {
    const files = await filesOfKind(paths, isPython, around);
    if (files.length === 0) return { notRun: `found no Python file below ${paths.join(', ')}` };
    return {
      args: ['format', '--diff', ...args, '--', ...paths],
      env: { NO_COLOR: '1' },
      report: 'stdout',
      extension: 'diff',
      fixCommand: commandLine(['ruff', 'format', ...args, ...paths]),
    };
  },
  read: (end) => readDiff(formatter, end, doubts(end)),
};

const isPython = (path: string) => /\.(pyi?|ipynb)$/.test(path);

const formatter = {
  tool: 'ruff-format',
  informationUri: 'https://docs.astral.sh/ruff/formatter/',
  pathOf: (name: string) => name,
};

function doubts({ stderr }: CallEnd): readonly string[] {
  if (/^warning: No Python files found/m.test(stderr)) return ['found no Python file'];
  const counts = /^\d+ files? (would be reformatted|already formatted)/m;
  return counts.test(stderr) ? [] : ['did not say how many files it looked at'];
}
