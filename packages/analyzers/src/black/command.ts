import type { Analyzer, CallEnd, CallRequest } from '../tool/analyzer.ts';
import { commandLine } from '../tool/command-line.ts';
import { readDiff } from '../tool/read-diff.ts';
import type { Surroundings } from '../tool/surroundings.ts';

/**
 * Ends with exit code 0 where it finds no Python file; its last line on stderr counts the files.
 * Goes on without a key of its configuration that it does not know. A broken configuration has the
 * exit code of findings, and a traceback.
 */
export const black: Analyzer = {
  name: 'black',
  kind: 'lint',
  driver: 'Black',
  program: {
    file: 'black',
    versionArgs: ['--version'],
    versionIn: (output) => /^black, (\d\S*)/m.exec(output)?.[1],
    pinned: '26.10.1',
    installation: { from: 'pypi', requirement: 'black' },
  },
  calls: 'once',
  ownOptions: [
    ...['--check', '--diff', '--color', '--no-color', '-q', '--quiet', '-c', '--code'],
    ...['-h', '--help', '--version'],
  ],
  exitCodes: { clean: [0], findings: [1] },
  fails: 'all',
  plan: async ({ paths, args }, around) => ({
    args: [
      ...['--check', '--diff', '--no-color', ...(await verbosity(around)), ...args],
      ...['--', ...paths],
    ],
    report: 'stdout',
    extension: 'diff',
    fixCommand: commandLine(['black', ...args, ...paths]),
  }),
  read: (end, around) => readDiff(formatterIn(end.request, around), end, doubts(end)),
};

/** A configuration with `quiet` leaves out the line that counts the files. */
async function verbosity({ readText }: Surroundings): Promise<readonly string[]> {
  return /^\s*quiet\s*=\s*true/m.test((await readText('pyproject.toml')) ?? '') ? ['-v'] : [];
}

const formatterIn = ({ cwd }: CallRequest, { readText }: Surroundings) => ({
  tool: 'Black',
  informationUri: 'https://black.readthedocs.io/',
  pathOf: (name: string) => {
    const path = name.replace(/\t\d{4}-\d\d-\d\d .*$/, '');
    return path.startsWith(`${cwd}/`) ? path.slice(cwd.length + 1) : path;
  },
  // Its diff does not show that all lines get the line end of the first.
  isWhole: async (path: string) => {
    const text = (await readText(path)) ?? '';
    return !(/\r\n/.test(text) && /(^|[^\r])\n/.test(text));
  },
});

function doubts({ stderr }: CallEnd): readonly string[] {
  const unknown = [...stderr.matchAll(/^Invalid config keys detected: .*$/gm)].map(
    ([line]) => `did not understand its configuration: ${line}`,
  );
  if (/^No (Python files are present|Path provided)/m.test(stderr)) {
    return ['found no Python file', ...unknown];
  }
  const counts = /^\d+ files? would (be reformatted|be left unchanged|fail to reformat)/m;
  return counts.test(stderr) ? unknown : ['did not say how many files it looked at', ...unknown];
}
