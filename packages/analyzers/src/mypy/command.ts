import type { Analyzer, CallEnd, CallRequest } from '../tool/analyzer.ts';
import { optionValue } from '../tool/option-value.ts';
import { readAs } from '../tool/read-as.ts';
import type { Surroundings } from '../tool/surroundings.ts';
import { mypy as converter } from './report.ts';

/**
 * Goes on, with a line on stderr, without the parts of its configuration that it does not
 * understand. The report of a clean run is a blank line.
 */
export const mypy: Analyzer = {
  name: 'mypy',
  kind: 'lint',
  driver: 'mypy',
  program: {
    file: 'mypy',
    versionArgs: ['--version'],
    versionIn: (output) => /^mypy (\d\S*)/m.exec(output)?.[1],
    pinned: '2.4.1',
    installation: { from: 'pypi', requirement: 'mypy' },
  },
  calls: 'once',
  ownOptions: ['-O', '--output', '-h', '--help', '-V', '--version'],
  exitCodes: { clean: [0], findings: [1] },
  fails: 'all',
  plan: async ({ paths, args }, around) => ({
    args: ['--output=json', ...(await interpreter(args, around)), ...args, '--', ...paths],
    env: { NO_COLOR: '1' },
    report: 'stdout',
    extension: 'json',
  }),
  read: (end) => {
    const report = end.report?.replace(unusedSections, '');
    return readAs(
      converter,
      { ...end, report },
      {
        clean: (whole) => /^\r?\n$/.test(whole),
        doubts: configurationFaults(end),
        warnings: [...(end.report ?? '').matchAll(unusedSections)].map(([line]) => line.trim()),
      },
    );
  },
};

/** Printed among the errors with `warn_unused_configs`. */
const unusedSections = /^.*: note: unused section\(s\): .*\r?\n/gm;

const configurations = ['mypy.ini', '.mypy.ini', 'pyproject.toml', 'setup.cfg'];

/** In an environment of its own, mypy finds no package that the project imports. */
async function interpreter(
  args: readonly string[],
  { find, readText }: Surroundings,
): Promise<readonly string[]> {
  if (args.some((arg) => /^--(python-executable|no-site-packages)\b/.test(arg))) return [];
  const given = optionValue(args, '--config-file');
  for (const path of given === undefined ? configurations : [given]) {
    const text = (await readText(path)) ?? '';
    if (/^\s*(python_executable|no_site_packages)\s*=/m.test(text)) return [];
  }
  const python = (await find('python3')) ?? (await find('python'));
  return python === undefined ? [] : [`--python-executable=${python}`];
}

function configurationFaults({ stderr, request }: CallEnd): readonly string[] {
  const names = [...configurations, ...givenConfiguration(request)];
  return (
    stderr
      .split('\n')
      .filter((line) => names.some((name) => line.startsWith(`${name}: `)))
      // Its sections for single modules count all the same.
      .filter((line) => !line.endsWith(': No [mypy] section in config file'))
      .map((line) => `did not understand its configuration: ${line.trim()}`)
  );
}

function givenConfiguration({ args }: CallRequest): readonly string[] {
  const path = optionValue(args, '--config-file');
  return path === undefined || path === '' ? [] : [path];
}
