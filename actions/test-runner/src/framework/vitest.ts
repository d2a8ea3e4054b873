import { optionValue, readArguments } from '@ci-actions/command';
import type { Arguments } from '@ci-actions/command';
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
import { configuredReporters } from './vitest-reporters.ts';
import { ownArguments, withArguments } from './with-arguments.ts';

const valueOptions = new Set([
  ...[
    '-t',
    '--testNamePattern',
    '-r',
    '--root',
    '-c',
    '--config',
    '--dir',
    '--reporter',
    '--project',
  ],
  ...['--outputFile', '--shard', '--pool', '--environment', '--exclude', '--maxWorkers', '--mode'],
]);

/** Options by which Vitest prints something and runs no test. */
const nothing = [
  ...['--listTags', '--standalone', '--clearCache', '--version', '-v', '--help', '-h'],
];

/** Exit codes: 0 passed, 1 everything else; only the output shows "no test files found". */
export const vitest: Framework = {
  name: 'vitest',
  argumentsAt(words) {
    const at = words[0] === 'vitest' ? 1 : nodeScriptAt(words, 'vitest');
    if (at === undefined) return undefined;
    return words[at] === 'run' ? at + 1 : at;
  },
  valueOptions,
  instrument,
  instrumentEach,
  executesNothing({ positionals, options }) {
    const [first = ''] = positionals;
    const command = /^(list|init|bench)$/.test(first) ? `vitest ${first}` : undefined;
    return Promise.resolve(command ?? nothing.find((name) => options.has(name)));
  },
  hiddenFailures:
    'a coverage threshold, an error outside of any test, a global set-up or teardown, or a type check',
  nameFilter: (args) => optionValue(args, '-t', '--testNamePattern'),
  endedEmpty: (ended) => ended.code === 1 && foundNone(ended),
  runsWithoutFiles: ({ stdout, stderr }) =>
    `${stderr}\n${stdout}`.match(/No test files found, exiting with code \d/g)?.length ?? 0,
  discover,
};

/** Vitest searches by its own configuration and prints the result. */
function discover({ ended, args }: DiscoveryInput): Promise<Discovery> {
  if (!foundNone(ended)) {
    return Promise.resolve({ kind: 'files', example: 'the files that Vitest ran' });
  }
  const related = args?.positionals[0] === 'related' ? 'related' : undefined;
  const option = args?.options.has('--changed') ? '--changed' : related;
  return Promise.resolve(option === undefined ? { kind: 'none' } : { kind: 'unrelated', option });
}

/** A reporter on the command line replaces the configured ones, so they are passed again. */
async function instrument(
  call: Call,
  { folder, look }: Place,
): Promise<Instrumented | { refused: string }> {
  const args = readArguments(ownArguments(call), valueOptions);
  const report = `${folder}/vitest.json`;
  const ours = ['--reporter=json', `--outputFile.json=${report}`];
  const given = args.options.get('--reporter') ?? args.options.get('--reporters');
  if (given) return withGiven(call, args, given, ours, report);
  const configured = await configuredReporters(look, optionValue(args, '-c', '--config'));
  if (configured === 'unclear') {
    return { refused: unclear };
  }
  const kept = (configured ?? ['default']).map((name) => `--reporter=${name}`);
  return { words: withArguments(call, [...kept, ...ours]), report };
}

const unclear =
  'a command with "reports", as the Vitest configuration has no plain list of reporters';

/** The runs may start in several folders; the same reporters are passed to all. */
async function instrumentEach(words: readonly string[], runs: readonly OneOfRuns[], place: Place) {
  const lists = new Set<string>();
  for (const { args, look } of runs) {
    const own = [...args.options.keys()].some((name) => name.startsWith('--outputFile'));
    if (own || args.options.get('--reporter')?.includes('json')) {
      const refused =
        'scripts without --outputFile and the reporter json, as each of several runs gets a report of its own; or set "reports"';
      return { refused };
    }
    const config = optionValue(args, '-c', '--config');
    const configured = await configuredReporters(look, config);
    if (configured === 'unclear') return { refused: unclear };
    lists.add(JSON.stringify(configured ?? ['default']));
  }
  const [list = '[]', another] = lists;
  if (another !== undefined) {
    return {
      refused: 'the same "reporters" in the Vitest configuration of each run, or a step for each',
    };
  }
  const kept = (JSON.parse(list) as string[]).map((name) => `--reporter=${name}`);
  const run = {
    main: /\/vitest\/(vitest|dist\/cli)\.m?js$/,
    verbs: ['run', 'watch', 'dev', 'related'],
    nothing: [...nothing, 'list', 'init', 'bench'],
    add: ['--reporter=json', '--outputFile.json=REPORT'],
    unless: { option: '--reporter', add: kept },
  };
  return instrumentNodeRuns(words, runs, run, place);
}

function withGiven(
  call: Call,
  args: Arguments,
  given: readonly string[],
  ours: readonly string[],
  report: string,
): Instrumented {
  if (!given.includes('json')) return { words: withArguments(call, ours), report };
  const own = optionValue(args, '--outputFile.json', '--outputFile');
  if (own !== undefined) return { words: call.words, report: own };
  return { words: withArguments(call, ours.slice(1)), report };
}

function foundNone({ stdout, stderr }: Ended): boolean {
  return /No test files found, exiting with code \d/.test(`${stderr}\n${stdout}`);
}
