import { optionValue, readArguments } from '../command/read-arguments.ts';
import type { Arguments } from '../command/read-arguments.ts';
import type { Call, Framework, Instrumented, Looked, Place } from './framework.ts';
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

function discover({ ended, args }: Looked) {
  const missing = /^Could not find '(.+)'/m.exec(ended.stderr)?.[1];
  if (missing !== undefined) return Promise.resolve({ kind: 'missing', path: missing } as const);
  const named = namedFile(args);
  // Without --test the one file was run, whatever it holds.
  if (named !== undefined) return Promise.resolve({ kind: 'files', example: named } as const);
  return Promise.resolve({ kind: 'none' } as const);
}

function namedFile(args: Arguments | undefined): string | undefined {
  return args?.options.has('--test') === false ? args.positionals[0] : undefined;
}
