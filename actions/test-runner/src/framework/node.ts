import { optionValue, readArguments } from '@ci-actions/command';
import { discoverIn } from './discover-in.ts';
import type { Call, Discovery, Framework, Instrumented, Looked, Place } from './framework.ts';
import { ownArguments, withArguments } from './with-arguments.ts';

const valueOptions = new Set([
  ...['--test-reporter', '--test-reporter-destination', '--test-name-pattern', '--test-shard'],
  ...['--test-skip-pattern', '--test-concurrency', '--test-timeout', '--test-isolation', '-r'],
  ...['--import', '--require', '--loader', '--experimental-loader', '--env-file', '--conditions'],
]);

/**
 * Exit codes: 0 passed, and for no files at all; 1 failed, and for a named file that is not there.
 * A file without tests, and one whose process exits with 0 in its middle, passes as one test that
 * bears its name: the reader tells it apart.
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

/** Reporters come in pairs with destinations; the only one may leave its destination out. */
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
  // Behind a file in the script, Node takes appended flags for files.
  const options = [env('NODE_OPTIONS') ?? '', ...flags].join(' ').trim();
  return Promise.resolve({ words: call.words, env: { NODE_OPTIONS: options }, report });
}

/** What `node --test` looks for where no file is named (test_runner's default patterns). */
const testFile = /(^|\/)(test\/([^/]+\/)*[^/]+|test|test-[^/]+|[^/]+[._-]test)\.([cm]?js|[cm]?ts)$/;

async function discover({ ended, args, look }: Looked): Promise<Discovery> {
  const missing = /^Could not find '(.+)'/m.exec(ended.stderr)?.[1];
  if (missing !== undefined) return { kind: 'missing', path: missing };
  const named = args?.positionals ?? [];
  const [first] = named;
  // Without --test the one file was run, whatever it holds.
  if (first !== undefined && args?.options.has('--test') === false) {
    return { kind: 'files', example: first };
  }
  if (first === undefined) return discoverIn(['.'], (path) => testFile.test(path), look);
  return discoverIn(named, (path) => /\.[cm]?[jt]s$/.test(path), look);
}
