import { optionValue, readArguments } from '@ci-actions/command';
import type { Arguments } from '@ci-actions/command';
import type { Call, Ended, Framework, Instrumented, Look, Place } from './framework.ts';
import { nodeScriptAt } from './jest.ts';
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

const configs = ['vitest.config', 'vite.config'].flatMap((name) =>
  ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs'].map((extension) => `${name}.${extension}`),
);

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
  nameFilter: (args) => optionValue(args, '-t', '--testNamePattern'),
  endedEmpty: (ended) => ended.code === 1 && foundNone(ended),
  // Vitest searches by its own configuration and prints the result.
  discover: ({ ended }) =>
    Promise.resolve(
      foundNone(ended) ? { kind: 'none' } : { kind: 'files', example: 'the files that Vitest ran' },
    ),
};

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
  const configured = await configuredReporters(look);
  if (configured === 'unclear') {
    return {
      refused:
        'a command with "reports", as the Vitest configuration has no plain list of reporters',
    };
  }
  const kept = (configured ?? ['default']).map((name) => `--reporter=${name}`);
  return { words: withArguments(call, [...kept, ...ours]), report };
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

async function configuredReporters(look: Look): Promise<readonly string[] | 'unclear' | undefined> {
  for (const path of configs) {
    const text = (await look.readText(path)) ?? '';
    if (!/\breporters?\b/.test(text)) continue;
    const list = /\breporters?\s*:\s*(\[[^\]]*\]|['"][\w-]+['"])/.exec(text)?.[1];
    const names = list?.match(/['"][^'"]*['"]/g)?.map((name) => name.slice(1, -1));
    const plain = list?.replaceAll(/['"][\w-]+['"]|[\s,[\]]/g, '') === '';
    return plain && names ? names : 'unclear';
  }
  return undefined;
}

function foundNone({ stdout, stderr }: Ended): boolean {
  return /No test files found, exiting with code \d/.test(`${stderr}\n${stdout}`);
}
