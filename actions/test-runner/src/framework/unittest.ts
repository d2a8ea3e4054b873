import { optionValue } from '@ci-actions/command';
import type { Arguments } from '@ci-actions/command';
import { readUnittest } from '@ci-actions/test-reports';
import { discoverIn } from './discover-in.ts';
import type { Framework, DiscoveryInput } from './framework.ts';

/**
 * Exit codes: 0 passed (before Python 3.12 also for no tests), 1 failed or not importable, 2 usage,
 * 5 no tests ran (on 3.12.1 also if all were skipped).
 */
export const unittest: Framework = {
  name: 'unittest',
  argumentsAt: (words, module) => (module && words[0] === 'unittest' ? 1 : undefined),
  valueOptions: new Set(['-k', '-s', '-p', '-t', '--start-directory', '--pattern', '--durations']),
  instrument: (call, { folder }) =>
    Promise.resolve({ words: call.words, report: `${folder}/unittest.txt`, save: 'stderr' }),
  hiddenFailures: 'a coverage threshold, warnings as errors (-W error), or an exit in a teardown',
  reader: readUnittest,
  nameFilter: (args) => optionValue(args, '-k'),
  endedEmpty: ({ code, stderr }) =>
    code === 5 || (code === 1 && /^ImportError: Start directory is not importable/m.test(stderr)),
  discover,
};

async function discover({ args, look }: DiscoveryInput) {
  const pattern = (args && optionValue(args, '-p', '--pattern')) ?? 'test*.py';
  const expression = new RegExp(
    `^${pattern
      .replaceAll(/[.+^${}()|\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
  );
  const matches = (path: string) => expression.test(path.replace(/^.*\//, ''));
  return discoverIn(named(args), matches, look);
}

/** The named modules as paths of files or folders. */
function named(args: Arguments | undefined): readonly string[] {
  if (!args) return ['.'];
  const [first, second] = args.positionals;
  if (first === 'discover') return [optionValue(args, '-s', '--start-directory') ?? second ?? '.'];
  const start = optionValue(args, '-s', '--start-directory');
  if (start !== undefined) return [start];
  return args.positionals.length > 0 ? args.positionals : ['.'];
}
