import { optionValue, readArguments } from '@ci-actions/command';
import type {
  Call,
  Discovery,
  DiscoveryInput,
  Ended,
  Framework,
  Instrumented,
  OneOfRuns,
  Place,
} from './framework.ts';
import { nodeScriptAt } from './node-options.ts';
import { instrumentNodeRuns } from './node-runs.ts';
import { ownArguments, withArguments } from './with-arguments.ts';

const valueOptions = new Set([
  ...[
    '-c',
    '--config',
    '-t',
    '--testNamePattern',
    '-w',
    '--maxWorkers',
    '--outputFile',
    '--reporters',
  ],
  ...['--coverageDirectory', '--shard', '--rootDir', '--roots', '--projects', '--selectProjects'],
  ...['--env', '--testTimeout', '--testPathPatterns', '--testPathPattern', '--globals', '--seed'],
]);

/** Options by which Jest prints something and runs no test. */
const nothing = [
  ...['--listTests', '--showConfig', '--clearCache', '--init', '--version', '-v', '--help', '-h'],
];

/** Exit codes: 0 passed, 1 everything else; only the output shows "no tests found". */
export const jest: Framework = {
  name: 'jest',
  argumentsAt: (words) => (words[0] === 'jest' ? 1 : nodeScriptAt(words, 'jest')),
  valueOptions,
  instrument,
  instrumentEach,
  executesNothing: ({ options }) =>
    Promise.resolve(nothing.find((name) => (options.get(name)?.at(-1) ?? 'false') !== 'false')),
  hiddenFailures:
    'a coverage threshold, a global teardown, an obsolete snapshot (--ci), or an open handle',
  nameFilter: (args) => optionValue(args, '-t', '--testNamePattern'),
  endedEmpty: (ended) => ended.code === 1 && foundNone(ended),
  runsWithoutFiles: ({ stdout, stderr }) =>
    `${stderr}\n${stdout}`.match(/^No tests found(, exiting| related to)/gm)?.length ?? 0,
  discover,
};

const related = ['--changedSince', '--onlyChanged', '-o', '--lastCommit', '--findRelatedTests'];

/** Jest searches by its own configuration and prints the result. */
function discover({ ended, args }: DiscoveryInput): Promise<Discovery> {
  const option = related.find((name) => args?.options.has(name));
  const none = /^No tests found related to/m.test(`${ended.stderr}\n${ended.stdout}`);
  if (option !== undefined && (none || foundNone(ended))) {
    return Promise.resolve({ kind: 'unrelated', option });
  }
  return Promise.resolve(
    foundNone(ended) ? { kind: 'none' } : { kind: 'files', example: 'the files that Jest ran' },
  );
}

async function instrument(call: Call, { folder }: Place): Promise<Instrumented> {
  const args = readArguments(ownArguments(call), valueOptions);
  const own = args.options.has('--json') ? optionValue(args, '--outputFile') : undefined;
  if (own !== undefined) return Promise.resolve({ words: call.words, report: own });
  const report = `${folder}/jest.json`;
  if (args.options.has('--json')) {
    return Promise.resolve({ words: withArguments(call, [`--outputFile=${report}`]), report });
  }
  return Promise.resolve({
    words: withArguments(call, ['--json', `--outputFile=${report}`]),
    report,
  });
}

/** The report of a run that asks for one itself may be the same file as another run's. */
async function instrumentEach(words: readonly string[], runs: readonly OneOfRuns[], place: Place) {
  const own = runs.some(
    ({ args }) => args.options.has('--json') || args.options.has('--outputFile'),
  );
  if (own) {
    const refused =
      'scripts without --json and --outputFile, as each of several runs gets a report of its own; or set "reports"';
    return Promise.resolve({ refused });
  }
  const add = ['--json', '--outputFile=REPORT'];
  const run = { main: /\/(jest|jest-cli)\/bin\/jest(\.js)?$/, nothing, add };
  return Promise.resolve(instrumentNodeRuns(words, runs, run, place));
}

function foundNone({ stdout, stderr }: Ended): boolean {
  return /^No tests found, exiting with code \d/m.test(`${stderr}\n${stdout}`);
}
