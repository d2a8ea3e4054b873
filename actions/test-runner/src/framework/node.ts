import { optionValue, readArguments } from '@ci-actions/command';
import type { Arguments } from '@ci-actions/command';
import { discoverIn } from './discover-in.ts';
import type {
  Call,
  Discovery,
  Framework,
  Instrumented,
  OneOfRuns,
  DiscoveryInput,
  Place,
} from './framework.ts';
import { nodeOptions, nodeValueOptions } from './node-options.ts';
import { nodeReporter } from './node-reporter.ts';
import { runsFolder, withNodeOptions } from './node-runs.ts';
import { ownArguments, withArguments } from './with-arguments.ts';

const valueOptions = new Set(nodeValueOptions);

/**
 * Exit codes: 0 passed, or no files; 1 failed, or a named file does not exist. A file without tests
 * passes as one test with the file's name, and so does a file whose process exits with 0 midway. The
 * report reader detects both.
 */
export const node: Framework = {
  name: 'node',
  argumentsAt(words) {
    // tsx passes Node's options on.
    if (words[0] !== 'node' && words[0] !== 'tsx') return undefined;
    return nodeOptions(words).options.some((word) => /^--test(=|$)/.test(word)) ? 1 : undefined;
  },
  valueOptions,
  instrument,
  instrumentEach,
  // Behind a file, Node reads options as files.
  ignoresAppended: (args) => nodeOptions(['node', ...args]).script <= args.length,
  hiddenFailures:
    'a coverage threshold (--test-coverage-lines), a global set-up, or an error after the last test',
  nameFilter: (args) => optionValue(args, '--test-name-pattern'),
  endedEmpty: ({ code, stderr }) => code === 1 && /^Could not find '/m.test(stderr),
  discover,
};

const toTerminal = '--test-reporter-destination=stdout';

/** Each reporter needs a destination; only a single reporter may omit it. */
async function instrument(call: Call, { folder }: Place): Promise<Instrumented> {
  const args = readArguments(ownArguments(call), valueOptions);
  const report = `${folder}/node.xml`;
  const ours = ['--test-reporter=junit', `--test-reporter-destination=${report}`];
  const { reporters, destinations } = reportersOf(args);
  const kept =
    reporters === 0
      ? ['--test-reporter=spec', toTerminal]
      : destinations < reporters
        ? [toTerminal]
        : [];
  return Promise.resolve({ words: withArguments(call, [...kept, ...ours]), report });
}

function reportersOf({ options }: Arguments) {
  const numberOf = (name: string) => options.get(name)?.length ?? 0;
  return {
    reporters: numberOf('--test-reporter'),
    destinations: numberOf('--test-reporter-destination'),
  };
}

/**
 * A reporter that writes a file for each run and prints nothing to its destination. NODE_OPTIONS come
 * before the command's own options, so reporters and destinations pair up from there.
 */
async function instrumentEach(words: readonly string[], runs: readonly OneOfRuns[], place: Place) {
  const file = `${place.folder}/runs-reporter.mjs`;
  const url = encodeURI(`file://${file.startsWith('/') ? '' : '/'}${file.replaceAll('\\', '/')}`);
  const ours = [`--test-reporter=${url}`, toTerminal];
  const needed = new Set(
    runs.map(({ args }) => {
      const { reporters, destinations } = reportersOf(args);
      if (reporters === 0) return ['--test-reporter=spec', toTerminal, ...ours].join(' ');
      return [...ours, ...(destinations < reporters ? [toTerminal] : [])].join(' ');
    }),
  );
  const [flags = '', another] = needed;
  if (another !== undefined) {
    const refused = 'the same number of --test-reporter in each run of node, or a step for each';
    return Promise.resolve({ refused });
  }
  const files = { [file]: nodeReporter(flags, runsFolder(place)) };
  return Promise.resolve(withNodeOptions(words, runs, [flags], files, place));
}

/** The default patterns of `node --test` without a named file (test_runner). */
const testFile = /(^|\/)(test\/([^/]+\/)*[^/]+|test|test-[^/]+|[^/]+[._-]test)\.([cm]?js|[cm]?ts)$/;

async function discover({ ended, args, look }: DiscoveryInput): Promise<Discovery> {
  const missing = /^Could not find '(.+)'/m.exec(ended.stderr)?.[1];
  if (missing !== undefined) return { kind: 'missing', path: missing };
  const named = args?.positionals ?? [];
  const [first] = named;
  // Without --test, Node runs the one file, whatever it contains.
  if (first !== undefined && args?.options.has('--test') === false) {
    return { kind: 'files', example: first };
  }
  if (first === undefined) return discoverIn(['.'], (path) => testFile.test(path), look);
  return discoverIn(named, (path) => /\.[cm]?[jt]s$/.test(path), look);
}
