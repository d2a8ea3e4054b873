import { optionValue, readArguments } from '@ci-actions/command';
import type { Arguments } from '@ci-actions/command';
import { discoverIn } from './discover-in.ts';
import type { Call, Framework, Instrumented, DiscoveryInput, Place } from './framework.ts';
import { pytestConfigs, pytestOptions } from './pytest-options.ts';
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

/** Options by which pytest prints something and runs no test, or only its fixtures. */
const nothing = [
  ...['--collect-only', '--collectonly', '--co', '--setup-plan', '--setup-only', '--markers'],
  ...['--fixtures', '--funcargs', '--fixtures-per-test', '--cache-show', '--version', '-V'],
  ...['--help', '-h'],
];

/** Exit codes: 0 passed, 1 failed, 2 interrupted (collection errors too), 4 usage, 5 nothing collected. */
export const pytest: Framework = {
  name: 'pytest',
  argumentsAt: (words) => (/^(pytest|py\.test)$/.test(words[0] ?? '') ? 1 : undefined),
  valueOptions,
  instrument,
  async executesNothing(args, place) {
    const words = await pytestOptions(args, place);
    return nothing.find((option) => args.options.has(option) || words.includes(option));
  },
  hiddenFailures:
    'a coverage threshold (--cov-fail-under), a plugin or hook (pytest_sessionfinish), or warnings as errors (-W error)',
  nameFilter(args) {
    const id = args.positionals.find((path) => path.includes('::'));
    return optionValue(args, '-k') ?? id;
  },
  endedEmpty: ({ code, stderr, stdout }) =>
    code === 5 || (code === 4 && missingPath(stderr + stdout) !== undefined),
  discover,
};

async function instrument(call: Call, place: Place): Promise<Instrumented> {
  const args = readArguments(ownArguments(call), valueOptions);
  const configured = readArguments(await pytestOptions(args, place), valueOptions);
  const own =
    optionValue(args, '--junitxml', '--junit-xml') ??
    optionValue(configured, '--junitxml', '--junit-xml');
  if (own !== undefined) return { words: call.words, report: own };
  const report = `${place.folder}/pytest.xml`;
  // Only this family includes file and line.
  return {
    words: withArguments(call, [`--junitxml=${report}`, '-o', 'junit_family=xunit1']),
    report,
  };
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
  for (const path of pytestConfigs) {
    if (/python_files|--doctest/.test((await readText(path)) ?? '')) return true;
  }
  return false;
}
