import { optionValue } from '@ci-actions/command';
import type { Ended, Framework } from './framework.ts';
import { mochaHook } from './mocha-hook.ts';
import { nodeScriptAt } from './node-options.ts';
import { instrumentNodeRuns } from './node-runs.ts';
import { withArguments } from './with-arguments.ts';

const configs = ['js', 'cjs', 'mjs', 'yaml', 'yml', 'jsonc', 'json'].map(
  (end) => `.mocharc.${end}`,
);

/** Options by which Mocha prints something and runs no test. */
const nothing = [
  ...['--dry-run', '--list-reporters', '--list-interfaces', '--version', '-V', '--help', '-h'],
];

/**
 * Exit codes: the number of failures, so 4 and 5 have no special meaning; 0 also for no tests; 1 also
 * if no file matches, which only the output shows.
 */
export const mocha: Framework = {
  name: 'mocha',
  argumentsAt: (words) =>
    /^_?mocha$/.test(words[0] ?? '') ? 1 : nodeScriptAt(words, 'mocha', '_mocha'),
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
    const hook = `${folder}/mocha-hook.cjs`;
    const report = `${folder}/mocha.jsonl`;
    return Promise.resolve({
      words: withArguments(call, ['--require', hook]),
      env: { CI_ACTIONS_MOCHA_REPORT: report },
      files: { [hook]: mochaHook },
      report,
    });
  },
  instrumentEach(words, runs, place) {
    const hook = `${place.folder}/mocha-hook.cjs`;
    const run = {
      main: /\/mocha\/bin\/_?mocha(\.js)?$/,
      nothing,
      add: ['--require', hook],
      variable: 'CI_ACTIONS_MOCHA_REPORT',
      files: { [hook]: mochaHook },
    };
    return Promise.resolve(instrumentNodeRuns(words, runs, run, place));
  },
  async executesNothing({ options }, { look }) {
    const option = nothing.find((name) => options.has(name));
    if (option !== undefined) return option;
    for (const path of configs) {
      const text = (await look.readText(path)) ?? '';
      if (/["']?(dry-run|dryRun)["']?\s*:\s*true/.test(text)) return `dry-run in ${path}`;
    }
    return undefined;
  },
  hiddenFailures:
    'a root hook or global teardown, an exit code that a test sets, or a coverage threshold of c8 or nyc',
  nameFilter: (args) => optionValue(args, '-g', '--grep', '-f', '--fgrep'),
  endedEmpty: (ended) => ended.code === 1 && foundNone(ended),
  runsWithoutFiles: ({ stdout, stderr }) =>
    `${stderr}\n${stdout}`.match(/Error: No test files found/g)?.length ?? 0,
  // Mocha searches by its own configuration and prints the result.
  discover: ({ ended }) =>
    Promise.resolve(
      foundNone(ended) ? { kind: 'none' } : { kind: 'files', example: 'the files that Mocha ran' },
    ),
};

function foundNone({ stdout, stderr }: Ended): boolean {
  return /Error: No test files found/.test(`${stderr}\n${stdout}`);
}
