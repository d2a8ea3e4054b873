import { expect, test } from '@jest/globals';
import type { Ended } from '@ci-actions/command';
import { whyNotRun } from './why-not-run.ts';
import type { CallFacts } from './why-not-run.ts';

const exit = (code: number): Ended => ({ kind: 'exit', code });

const clean: CallFacts = {
  ended: exit(0),
  refused: undefined,
  doubts: [],
  findings: 0,
  stdout: '',
  stderr: '',
};

/** A linter whose codes differ, and a scanner that ends with 0 also where it found something. */
const linter = { exitCodes: { clean: [0], findings: [1] } };
const scanner = { exitCodes: { clean: [0], findings: [0] } };

test.each<[string, Partial<CallFacts>, typeof linter, readonly string[]]>([
  ['clean', {}, linter, []],
  ['findings', { ended: exit(1), findings: 3 }, linter, []],
  ['findings at the code of clean', { findings: 3 }, linter, []],
  ['findings of a scanner that has one code', { findings: 3 }, scanner, []],
  ['none of a scanner that has one code', {}, scanner, []],
  [
    'the code of findings without a finding',
    { ended: exit(1) },
    linter,
    ['ended with exit code 1, which means findings, but its report has none'],
  ],
  [
    'the same with a better reason',
    { ended: exit(1), doubts: ['saw no file'] },
    linter,
    ['saw no file'],
  ],
  [
    'another code',
    { ended: exit(2), findings: 3, stderr: 'Usage: x\nno such option\n\n' },
    linter,
    ['ended with exit code 2: no such option'],
  ],
  [
    'another code, said on stdout',
    { ended: exit(2), stdout: 'bad config' },
    linter,
    ['ended with exit code 2: bad config'],
  ],
  [
    'no report',
    { refused: 'wrote no report', stderr: 'no network' },
    linter,
    ['wrote no report (no network)'],
  ],
  [
    'a report of another tool',
    { ended: exit(1), refused: 'its report is no JSON' },
    linter,
    ['its report is no JSON'],
  ],
  [
    'a signal after a whole report',
    { ended: { kind: 'signal', signal: 'SIGSEGV', number: 11 }, findings: 2 },
    linter,
    ['was ended by SIGSEGV'],
  ],
  [
    'a time-out after a whole report',
    { ended: { kind: 'timeout', afterMs: 90_000 }, findings: 2 },
    linter,
    ['timed out after 1 m 30 s'],
  ],
  ['cancelled', { ended: { kind: 'cancelled' } }, linter, ['was cancelled']],
  [
    'not started',
    { ended: { kind: 'not-started', reason: 'EACCES' } },
    linter,
    ['could not be started: EACCES'],
  ],
  [
    'a part not looked at',
    { doubts: ['skipped a.py', 'skipped b.py'] },
    linter,
    ['skipped a.py', 'skipped b.py'],
  ],
])('%s', (_, facts, analyzer, expected) => {
  expect(whyNotRun(analyzer, { ...clean, ...facts })).toEqual(expected);
});
