import { describe, expect, it } from '@jest/globals';
import type { CommandRun } from '../command/run-command.ts';
import { absent, exit, none, numbers, runWith, tally } from './command-run.samples.ts';
import { judgeCommandRun } from './judge-command-run.ts';

const empty = (more: Partial<CommandRun> = {}) =>
  runWith({ tally: tally(numbers(0)), emptiness: none, ...more });

describe('exit code against report', () => {
  it.each<[string, CommandRun, string, string, string]>([
    ['all passed', runWith({}), 'passed', 'passed', ''],
    ['some skipped', runWith({ tally: tally(numbers(1, 0, 3)) }), 'passed', 'passed', ''],
    [
      'a failure',
      runWith({ ended: exit(1), tally: tally(numbers(1, 1)) }),
      'failed',
      'failed',
      '1 test failed',
    ],
    [
      'a failure with exit code 0',
      runWith({ tally: tally(numbers(1, 2)) }),
      'failed',
      'failed',
      '2 tests failed, although the command exited with 0',
    ],
    [
      'a green report with exit code 1',
      runWith({ ended: exit(1) }),
      'failed',
      'failed',
      'exit code 1, although the report shows no failure',
    ],
    [
      'no report with exit code 0',
      runWith({ report: absent }),
      'failed',
      'failed',
      'the command exited with 0, but its report is missing',
    ],
    [
      'no report with exit code 2',
      runWith({ report: absent, ended: exit(2) }),
      'failed',
      'failed',
      'exit code 2 and no report',
    ],
    [
      'a report from before the run',
      runWith({ report: { kind: 'absent', stale: ['r.xml'], unmatched: [] } }),
      'failed',
      'failed',
      'the command exited with 0, but its report is missing: r.xml existed before the run and did not change',
    ],
    [
      'a pattern that matches nothing',
      runWith({ report: { kind: 'absent', stale: [], unmatched: ['*.xml'] } }),
      'failed',
      'failed',
      'the command exited with 0, but its report is missing: nothing matches *.xml',
    ],
    [
      'a case without a name',
      runWith({ tally: tally(numbers(1), { nameless: 1 }) }),
      'failed',
      'failed',
      'the run ended early: 1 reported test has no name',
    ],
    [
      'a problem in the report',
      runWith({ tally: tally(numbers(1), { problems: ['no plan'] }) }),
      'failed',
      'failed',
      'no plan',
    ],
    [
      'a report that says that the run failed, behind exit code 0',
      runWith({
        tally: tally(numbers(1), { problems: ['the report says that the run failed: x'] }),
      }),
      'failed',
      'failed',
      'the report says that the run failed: x',
    ],
    [
      'the same behind exit code 1',
      runWith({
        ended: exit(1),
        tally: tally(numbers(1), { problems: ['the report says that the run failed: x'] }),
      }),
      'failed',
      'failed',
      'the report says that the run failed: x',
    ],
    [
      "lines of a tool's own between those of the report",
      runWith({ tally: tally(numbers(1), { noise: 3 }) }),
      'passed',
      'passed',
      '',
    ],
    [
      'a file that fell silent',
      runWith({ withoutResults: ['a.test.mjs'] }),
      'failed',
      'failed',
      'a.test.mjs contains tests but reported none',
    ],
    [
      'a timeout',
      runWith({ ended: { kind: 'timeout', afterMs: 90_000 } }),
      'failed',
      'failed',
      'timed out after 90s',
    ],
    [
      'a timeout that cut the report',
      runWith({
        ended: { kind: 'timeout', afterMs: 60_000 },
        report: { kind: 'unreadable', file: 'r.xml', reason: 'cut' },
      }),
      'failed',
      'failed',
      'timed out after 1m',
    ],
    [
      'a signal',
      runWith({ ended: { kind: 'signal', signal: 'SIGSEGV', number: 11 }, report: absent }),
      'failed',
      'failed',
      'the command was killed by SIGSEGV',
    ],
    [
      'the exit code alone',
      runWith({
        report: { kind: 'unreported' },
        tally: tally(numbers(0)),
        emptiness: { kind: 'zero-tests' },
      }),
      'passed',
      'passed',
      'unreported: no report was requested, only the exit code was judged',
    ],
    [
      'a bad exit code alone',
      runWith({ report: { kind: 'unreported' }, ended: exit(3), tally: tally(numbers(0)) }),
      'failed',
      'failed',
      'exit code 3',
    ],
  ])('%s', (_, run, allow, deny, why) => {
    expect(judgeCommandRun(run, 'allow')).toMatchObject({ verdict: allow, evaluated: true });
    expect(judgeCommandRun(run, 'deny')).toMatchObject({
      verdict: deny,
      why: why === '' ? [] : [why],
    });
  });
});

describe('no test ran', () => {
  it.each<[string, CommandRun, string, string]>([
    ['no test files', empty(), 'empty', 'no test files yet'],
    [
      'every test skipped',
      empty({ tally: tally(numbers(0, 0, 2)), emptiness: { kind: 'all-skipped' } }),
      'empty',
      'every test was skipped',
    ],
    [
      'a missing path',
      empty({ emptiness: { kind: 'missing', path: 'tests/x' } }),
      'empty',
      'tests/x does not exist yet',
    ],
    [
      'the documented exit code',
      empty({ ended: exit(5), endedEmpty: true }),
      'empty',
      'no test files yet',
    ],
    [
      'the documented exit code and no report',
      empty({ ended: exit(1), endedEmpty: true, report: absent }),
      'empty',
      'no test files yet',
    ],
    [
      'another exit code',
      empty({ ended: exit(3) }),
      'failed',
      'exit code 3, and no test was reported',
    ],
    [
      'exit code 0 and no report',
      empty({ report: absent }),
      'failed',
      'the command exited with 0, but its report is missing',
    ],
    [
      'test files, but no collected test',
      empty({ emptiness: { kind: 'files', example: 'test_a.py' } }),
      'failed',
      'no test was collected, although there are test files (test_a.py)',
    ],
    [
      'the same with the documented exit code',
      empty({ ended: exit(5), endedEmpty: true, emptiness: { kind: 'files', example: 'a' } }),
      'failed',
      'no test was collected, although there are test files (a)',
    ],
    [
      'a filter that matches no test',
      empty({ emptiness: { kind: 'filtered', filter: 'x' } }),
      'failed',
      'no test matches the name filter "x"',
    ],
    [
      'no test, and a report that says that the run failed',
      empty({
        ended: exit(1),
        endedEmpty: true,
        tally: tally(numbers(0), { problems: ['the report says that the run failed: x'] }),
      }),
      'failed',
      'the report says that the run failed: x',
    ],
    [
      'an error outside of any test',
      empty({
        ended: exit(5),
        endedEmpty: true,
        tally: tally(numbers(0, 1)),
        emptiness: undefined,
      }),
      'failed',
      '1 test failed',
    ],
  ])('%s', (_, run, verdict, why) => {
    expect(judgeCommandRun(run, 'allow')).toEqual({ verdict, evaluated: true, why: [why] });
    const denied = verdict === 'empty' ? `the suite is empty: ${why}` : why;
    expect(judgeCommandRun(run, 'deny')).toEqual({
      verdict: 'failed',
      evaluated: true,
      why: [denied],
    });
  });
});

describe('a run that could not be judged', () => {
  it.each<[string, Partial<CommandRun>, string]>([
    [
      'no such program',
      { ended: { kind: 'not-started', reason: 'no such program' }, report: absent },
      'the command pytest could not be started: no such program',
    ],
    [
      'a broken report',
      { report: { kind: 'unreadable', file: 'r.xml', reason: 'it is empty' } },
      'r.xml cannot be judged: it is empty',
    ],
    ['a cancelled job', { ended: { kind: 'cancelled' } }, 'the job was cancelled'],
  ])('%s', (_, more, why) => {
    expect(judgeCommandRun(runWith(more), 'allow')).toEqual({
      verdict: 'failed',
      evaluated: false,
      why: [why],
    });
  });
});
