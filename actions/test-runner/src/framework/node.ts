import { optionValue, readArguments } from '@ci-actions/command';
import { discoverIn } from './discover-in.ts';
import type {
  Call,
  Discovery,
  Framework,
  Instrumented,
  DiscoveryInput,
  Place,
} from './framework.ts';
import { ownArguments, withArguments } from './with-arguments.ts';

const valueOptions = new Set([
  ...['--test-reporter', '--test-reporter-destination', '--test-name-pattern', '--test-shard'],
  ...['--test-skip-pattern', '--test-concurrency', '--test-timeout', '--test-isolation', '-r'],
  ...['--import', '--require', '--loader', '--experimental-loader', '--env-file', '--conditions'],
]);

/**
 * Exit codes: 0 passed, or no files; 1 failed, or a named file does not exist. A file without tests
 * passes as one test with the file's name, and so does a file whose process exits with 0 midway. The
 * report reader detects both.
 */
export const node: Framework = {
  name: 'node',
  argumentsAt: (words) =>
    words[0] === 'node' && words.some((word) => /^--test(=|$)/.test(word)) ? 1 : undefined,
  valueOptions,
  instrument,
  nameFilter: (args) => optionValue(args, '--test-name-pattern'),
  endedEmpty: ({ code, stderr }) => code === 1 && /^Could not find '/m.test(stderr),
  discover,
};

/** Each reporter needs a destination; only a single reporter may omit it. */
async function instrument(call: Call, { folder, env }: Place): Promise<Instrumented> {
  const args = readArguments(ownArguments(call), valueOptions);
  const report = `${folder}/node.xml`;
  const ours = ['--test-reporter=junit', `--test-reporter-destination=${report}`];
  const reporters = args.options.get('--test-reporter') ?? [];
  const destinations = args.options.get('--test-reporter-destination') ?? [];
  const shown = '--test-reporter-destination=stdout';
  const kept =
    reporters.length === 0
      ? ['--test-reporter=spec', shown]
      : destinations.length < reporters.length
        ? [shown]
        : [];
  const flags = [...kept, ...ours];
  if (!call.script) return Promise.resolve({ words: withArguments(call, flags), report });
  // Node reads flags that are appended after a file in the script as files.
  const options = [env('NODE_OPTIONS') ?? '', ...flags].join(' ').trim();
  return Promise.resolve({ words: call.words, env: { NODE_OPTIONS: options }, report });
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
