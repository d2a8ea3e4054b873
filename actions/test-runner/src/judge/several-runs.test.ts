import { describe, expect, it } from '@jest/globals';
import { noCounts } from '@ci-actions/test-reports';
import type { CommandRun } from '../command/run-command.ts';
import { frameworks } from '../framework/frameworks.ts';
import type { ReportState } from '../report/report-state.ts';
import { idleRuns } from './idle-runs.ts';
import { judgeCommandRun } from './judge-command-run.ts';
import { countsOf } from './judge.ts';

const plan: CommandRun['plan'] = {
  directory: '.',
  cwd: '/w',
  folder: '/t',
  words: ['npm', 'test'],
  shownWords: ['npm', 'test'],
  env: {},
  framework: undefined,
  args: undefined,
  source: { kind: 'none' },
};
const counts = (passed: number, failed = 0) => ({
  ...noCounts,
  tests: passed + failed,
  passed,
  failed,
});
const tally = (passed: number, failed = 0): CommandRun['tally'] => ({
  counts: counts(passed, failed),
  flaky: 0,
  nameless: 0,
  placeholder: [],
  problems: [],
  noise: 0,
  failures: [],
});
const run = (more: Partial<CommandRun>): CommandRun => ({
  plan,
  ended: { kind: 'exit', code: 0 },
  durationMs: 1,
  report: { kind: 'read', files: ['a', 'b'] },
  tally: tally(2),
  endedEmpty: false,
  emptiness: undefined,
  withoutResults: [],
  ...more,
});
const exit = (code: number): CommandRun['ended'] => ({ kind: 'exit', code });
const partial: ReportState = { kind: 'partial', read: 1, of: 2, missing: ['b'] };
const noFiles = { kind: 'no-files' } as const;

describe('several runs', () => {
  it.each<[string, Partial<CommandRun>, string, string, string]>([
    [
      'a report is missing',
      { report: partial },
      'failed',
      'failed',
      'the command exited with 0, but only 1 of 2 test runs wrote a report (none from the run in b)',
    ],
    [
      'a report is missing after a failure elsewhere',
      { report: { ...partial, missing: [] }, ended: exit(2) },
      'failed',
      'failed',
      'exit code 2, and only 1 of 2 test runs wrote a report',
    ],
    [
      'a report is missing because a test failed',
      { report: partial, ended: exit(1), tally: tally(1, 1) },
      'failed',
      'failed',
      '1 test failed',
    ],
    [
      'every run says that it found no file',
      { report: partial, ended: exit(1), endedEmpty: true, tally: tally(0), emptiness: noFiles },
      'empty',
      'failed',
      'no test files yet',
    ],
    [
      'one run has no test',
      { emptyRuns: 1 },
      'passed',
      'failed',
      '1 of 2 test runs executed no test',
    ],
    [
      'no run executed a test',
      { tally: tally(0), emptyRuns: 2, emptiness: { kind: 'idle-runs', of: 2 } },
      'failed',
      'failed',
      'none of the 2 test runs executed a test',
    ],
  ])('%s', (_, more, allow, deny, why) => {
    const judged = (empty: 'allow' | 'deny') => judgeCommandRun(run(more), empty);
    expect(judged('allow')).toEqual({ verdict: allow, evaluated: true, why: [why] });
    const denied = allow === 'empty' ? `the suite is empty: ${why}` : why;
    expect(judged('deny')).toEqual({ verdict: deny, evaluated: true, why: [denied] });
  });
});

describe('a run', () => {
  it.each<[string, Partial<CommandRun>, string]>([
    [
      'that executes nothing, whatever it reports',
      { plan: { ...plan, executesNothing: '--setup-plan' }, ended: exit(1) },
      'no test was executed: --setup-plan runs none',
    ],
    [
      'whose path has backslashes',
      { tally: tally(0), emptiness: { kind: 'separators', path: 'a/b.py' } },
      'no test was collected: write the path with forward slashes, a/b.py',
    ],
    ...Object.values(frameworks).map((framework): [string, Partial<CommandRun>, string] => [
      `of ${framework.name} that ends red beside a green report`,
      { plan: { ...plan, framework }, ended: exit(1) },
      `exit code 1, although the report shows no failure; usual causes: ${framework.hiddenFailures}`,
    ]),
  ])('%s is failed', (_, more, why) => {
    expect(judgeCommandRun(run(more), 'allow')).toEqual({
      verdict: 'failed',
      evaluated: true,
      why: [why],
    });
  });

  it('with nothing related to the changed files is empty', () => {
    const emptiness = { kind: 'unrelated', option: '--onlyChanged' } as const;
    expect(judgeCommandRun(run({ tally: tally(0), emptiness }), 'allow')).toEqual({
      verdict: 'empty',
      evaluated: true,
      why: ['no test is related to the changed files (--onlyChanged)'],
    });
  });

  it('that could not be judged counts nothing', () => {
    const broken = run({ report: { kind: 'unreadable', file: 'r.xml', reason: 'cut off' } });
    expect(countsOf([broken])).toEqual(noCounts);
    expect(countsOf([broken, run({})])).toEqual(counts(2));
  });
});

describe('runs that executed no test beside others', () => {
  const { mocha, node } = frameworks;
  const none = 'Error: No test files found: "x"\n';
  it.each<[string, Partial<CommandRun['plan']>, number, string, readonly string[]]>([
    ['found no file', { framework: mocha }, 1, none, []],
    [
      'have files',
      { framework: mocha },
      2,
      none,
      ['1 of 2 test runs executed no test, although there are test files'],
    ],
    ['do not say what they found', { framework: node }, 1, '', []],
    [
      'have a filter',
      {
        framework: mocha,
        args: { positionals: [], options: new Map(), rest: [] },
        moreArgs: [{ positionals: [], options: new Map([['-g', ['x']]]), rest: [] }],
      },
      1,
      none,
      ['1 of 2 test runs executed no test; the name filter is "x"'],
    ],
  ])('%s', (_, more, idle, stderr, expected) => {
    const finished = { ended: exit(0), stdout: '', stderr };
    const state = { kind: 'read', files: ['a', 'b'] } as const;
    const reports = { state, tally: tally(1), emptyRuns: idle, idleRuns: idle };
    expect(idleRuns({ ...plan, ...more }, finished, reports)).toEqual(expected);
  });
});
