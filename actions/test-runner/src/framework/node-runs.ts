import type { Instrumented, OneOfRuns, Place } from './framework.ts';

/** How to ask a run of a Node program for a report, from inside of its process. */
export interface NodeRun {
  /** Matches the path of the program's main file, links resolved, with forward slashes. */
  readonly main: RegExp;
  /** Subcommands: options go behind them. */
  readonly verbs?: readonly string[];
  /** Options by which a run executes no test, so that it has no report. */
  readonly nothing: readonly string[];
  /** Arguments to add; `REPORT` stands for the path of the run's own report. */
  readonly add: readonly string[];
  /** Arguments to add too if the command has none that begins so. */
  readonly unless?: { readonly option: string; readonly add: readonly string[] };
  /** A variable that is set to the path of the report. */
  readonly variable?: string;
  readonly files?: Readonly<Record<string, string>>;
}

/** Where the reports of the runs are, below the folder of the command's run. */
export const runsFolder = ({ folder }: Place): string => `${folder}/runs`;

/** Asks every run for a report of its own: an argument of the command would reach one of them. */
export function instrumentNodeRuns(
  words: readonly string[],
  runs: readonly OneOfRuns[],
  run: NodeRun,
  place: Place,
): Instrumented | { refused: string } {
  const hook = `${place.folder}/runs-hook.cjs`;
  const flag = `--require "${hook.replaceAll('\\', '/')}"`;
  return withNodeOptions(
    words,
    runs,
    [flag],
    { ...run.files, [hook]: hookText(run, flag, place) },
    place,
  );
}

/** Sets NODE_OPTIONS for all runs; a script that sets it anew would take the flags away. */
export function withNodeOptions(
  words: readonly string[],
  runs: readonly OneOfRuns[],
  flags: readonly string[],
  files: Readonly<Record<string, string>>,
  place: Place,
): Instrumented | { refused: string } {
  const overwritten = runs.some(({ env }) => {
    const value = env['NODE_OPTIONS'];
    return value !== undefined && !/\$(NODE_OPTIONS|\{NODE_OPTIONS\})/.test(value);
  });
  if (overwritten) {
    return {
      refused:
        'scripts that keep $NODE_OPTIONS, by which this action asks a test run in a script for its report: write NODE_OPTIONS="$NODE_OPTIONS …", or call the test runner in the command itself',
    };
  }
  const options = [place.env('NODE_OPTIONS') ?? '', ...flags].join(' ').trim();
  const report = runsFolder(place);
  return { words, env: { NODE_OPTIONS: options }, files, report, runs: runs.length };
}

/**
 * Node loads the file before the program in each process that inherits NODE_OPTIONS: npm, the test
 * runner and others. It acts in the test runner alone, and takes itself out of NODE_OPTIONS there, so
 * that a test which starts such a program is not counted as a run.
 */
function hookText(run: NodeRun, flag: string, place: Place): string {
  const given = {
    main: run.main.source,
    verbs: run.verbs ?? [],
    nothing: run.nothing,
    add: run.add,
    unless: run.unless ?? null,
    variable: run.variable ?? null,
    flag,
    folder: runsFolder(place),
  };
  return `'use strict';
const { mkdirSync, realpathSync, writeFileSync } = require('fs');
const given = ${JSON.stringify(given)};
let main = process.argv[1] || '';
try {
  main = realpathSync(main);
} catch {}
const args = process.argv.slice(2);
const executes = !args.some((arg) => given.nothing.includes(arg.split('=')[0]));
if (executes && new RegExp(given.main).test(main.replaceAll('\\\\', '/'))) {
  mkdirSync(given.folder, { recursive: true });
  const path = given.folder + '/' + process.pid + '-' + process.hrtime.bigint();
  // Without the arguments: one of them may be a secret.
  writeFileSync(path + '.began', JSON.stringify({ cwd: process.cwd() }));
  const report = path + '.report';
  const more = given.add.map((arg) => arg.replace('REPORT', () => report));
  const { unless } = given;
  if (unless && !args.some((arg) => arg.startsWith(unless.option))) more.unshift(...unless.add);
  process.argv.splice(given.verbs.includes(args[0]) ? 3 : 2, 0, ...more);
  const options = (process.env.NODE_OPTIONS || '').replace(given.flag, '').trim();
  if (options === '') delete process.env.NODE_OPTIONS;
  else process.env.NODE_OPTIONS = options;
  if (given.variable) process.env[given.variable] = report;
}
`;
}
