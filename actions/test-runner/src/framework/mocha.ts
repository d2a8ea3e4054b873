import { optionValue } from '@ci-actions/command';
import type { Ended, Framework } from './framework.ts';
import { nodeScriptAt } from './jest.ts';
import { mochaHook } from './mocha-hook.ts';
import { ownArguments, withArguments } from './with-arguments.ts';

/**
 * Exit codes: the number of failures, so 4 and 5 have no special meaning; 0 also for no tests; 1 also
 * if no file matches, which only the output shows.
 */
export const mocha: Framework = {
  name: 'mocha',
  argumentsAt: (words) =>
    /^_?mocha$/.test(words[0] ?? '')
      ? 1
      : (nodeScriptAt(words, 'mocha') ?? nodeScriptAt(words, '_mocha')),
  valueOptions: new Set([
    ...['-g', '--grep', '-f', '--fgrep', '-r', '--require', '-R', '--reporter', '-O', '-t'],
    ...[
      '--reporter-option',
      '--timeout',
      '--config',
      '--spec',
      '--file',
      '--ignore',
      '--extension',
    ],
    ...['-j', '--jobs', '-u', '--ui', '-s', '--slow', '--retries', '-n', '--node-option'],
  ]),
  instrument(call, { folder }) {
    if (ownArguments(call).includes('--dry-run')) {
      return Promise.resolve({ refused: 'a command without --dry-run, which runs no test' });
    }
    const hook = `${folder}/mocha-hook.cjs`;
    const report = `${folder}/mocha.jsonl`;
    return Promise.resolve({
      words: withArguments(call, ['--require', hook]),
      env: { CI_ACTIONS_MOCHA_REPORT: report },
      files: { [hook]: mochaHook },
      report,
    });
  },
  nameFilter: (args) => optionValue(args, '-g', '--grep', '-f', '--fgrep'),
  endedEmpty: (ended) => ended.code === 1 && foundNone(ended),
  // Mocha searches by its own configuration and prints the result.
  discover: ({ ended }) =>
    Promise.resolve(
      foundNone(ended) ? { kind: 'none' } : { kind: 'files', example: 'the files that Mocha ran' },
    ),
};

function foundNone({ stdout, stderr }: Ended): boolean {
  return /Error: No test files found/.test(`${stderr}\n${stdout}`);
}
