import { optionValue, readArguments } from '@ci-actions/command';
import type { Call, Ended, Framework, Instrumented, Place } from './framework.ts';
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

/** Exit codes: 0 passed, 1 everything else; only the output shows "no tests found". */
export const jest: Framework = {
  name: 'jest',
  argumentsAt: (words) => (words[0] === 'jest' ? 1 : nodeScriptAt(words, 'jest')),
  valueOptions,
  instrument,
  nameFilter: (args) => optionValue(args, '-t', '--testNamePattern'),
  endedEmpty: (ended) => ended.code === 1 && foundNone(ended),
  // Jest searches by its own configuration and prints the result.
  discover: ({ ended }) =>
    Promise.resolve(
      foundNone(ended) ? { kind: 'none' } : { kind: 'files', example: 'the files that Jest ran' },
    ),
};

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

function foundNone({ stdout, stderr }: Ended): boolean {
  return /^No tests found, exiting with code \d/m.test(`${stderr}\n${stdout}`);
}

/** `node [options] …/jest.js`: how a command passes Node's options. */
export function nodeScriptAt(words: readonly string[], name: string): number | undefined {
  if (words[0] !== 'node') return undefined;
  const at = words.findIndex((word, i) => i > 0 && !word.startsWith('-'));
  const file = words[at]?.replace(/^.*\//, '').replace(/\.[cm]?js$/, '');
  return at > 0 && file === name ? at + 1 : undefined;
}
