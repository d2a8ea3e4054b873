import { optionValue, readArguments } from '@ci-actions/command';
import type { Arguments } from '@ci-actions/command';
import { discoverIn } from './discover-in.ts';
import type { Call, Framework, Instrumented, DiscoveryInput, Place } from './framework.ts';
import { moduleAt } from './python-module.ts';
import { ownArguments, withArguments } from './with-arguments.ts';

const valueOptions = new Set([
  ...['-k', '-m', '-c', '-p', '-o', '-W', '-n', '-r', '--config-file', '--rootdir', '--confcutdir'],
  ...['--junitxml', '--junit-xml', '--junit-prefix', '--ignore', '--ignore-glob', '--deselect'],
  ...[
    '--maxfail',
    '--durations',
    '--tb',
    '--color',
    '--log-level',
    '--log-cli-level',
    '--log-file',
  ],
  ...['--basetemp', '--import-mode', '--timeout', '--dist', '--override-ini', '--numprocesses'],
  ...['--reruns', '--capture', '--verbosity', '--show-capture', '--doctest-glob', '--cov-report'],
]);

/** Files that may set pytest's options. Any of them may already ask for a report. */
const configs = ['pytest.ini', '.pytest.ini', 'pyproject.toml', 'tox.ini', 'setup.cfg'];

/** Exit codes: 0 passed, 1 failed, 2 interrupted (collection errors too), 4 usage, 5 nothing collected. */
export const pytest: Framework = {
  name: 'pytest',
  argumentsAt: (words) => moduleAt(words, ['pytest', 'py.test']),
  valueOptions,
  instrument,
  nameFilter(args) {
    const id = args.positionals.find((path) => path.includes('::'));
    return optionValue(args, '-k') ?? id;
  },
  endedEmpty: ({ code, stderr, stdout }) =>
    code === 5 || (code === 4 && missingPath(stderr + stdout) !== undefined),
  discover,
};

async function instrument(call: Call, { folder, look, env }: Place): Promise<Instrumented> {
  const args = readArguments(ownArguments(call), valueOptions);
  const own =
    optionValue(args, '--junitxml', '--junit-xml') ??
    reportOption(env('PYTEST_ADDOPTS') ?? '') ??
    (await configuredReport(look.readText));
  if (own !== undefined) return { words: call.words, report: own };
  const report = `${folder}/pytest.xml`;
  // Only this family includes file and line.
  return {
    words: withArguments(call, [`--junitxml=${report}`, '-o', 'junit_family=xunit1']),
    report,
  };
}

async function configuredReport(
  readText: (path: string) => Promise<string | undefined>,
): Promise<string | undefined> {
  for (const path of configs) {
    const found = reportOption((await readText(path)) ?? '');
    if (found !== undefined) return found;
  }
  return undefined;
}

function reportOption(text: string): string | undefined {
  return /--junit-?xml[= ]+["']?([^\s"',\]]+)/.exec(text)?.[1];
}

function missingPath(output: string): string | undefined {
  return /file or directory not found: (.+)/.exec(output)?.[1]?.trim();
}

async function discover({ ended, args, look }: DiscoveryInput) {
  const missing = missingPath(ended.stderr + ended.stdout);
  // A word that does not exist and that pytest accepted is an option's value, not a path.
  const named: string[] = [];
  for (const word of args?.positionals ?? []) {
    const path = word.replace(/::.*$/, '');
    if (path === missing || (await look.kindOf(path)) !== undefined) named.push(path);
  }
  const any = await anyPythonFile(args, look.readText);
  const matches = (path: string) =>
    (any ? /\.py$/ : /(^|\/)(test_[^/]*|[^/]*_test)\.py$/).test(path);
  return discoverIn(named.length > 0 ? named : ['.'], matches, look);
}

/** Every Python file counts if patterns are configured or modules may contain doctests. */
async function anyPythonFile(
  args: Arguments | undefined,
  readText: (path: string) => Promise<string | undefined>,
): Promise<boolean> {
  if (args?.options.has('--doctest-modules') === true || args?.options.has('--doctest-glob')) {
    return true;
  }
  for (const path of configs) {
    if (/python_files|--doctest/.test((await readText(path)) ?? '')) return true;
  }
  return false;
}
