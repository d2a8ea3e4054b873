import { manifest, sample } from './field-case.ts';
import type { FieldCase } from './field-case.ts';

/** Several runs that write reports themselves. */
export const fieldOwnReports: readonly FieldCase[] = [
  {
    name: 'two runs that write one report',
    tools: ['jest', 'npm'],
    files: {
      ...manifest({
        test: 'jest /u/ --json --outputFile=r.json ; jest /i/ --json --outputFile=r.json',
      }),
      'u/a.test.js': sample.jest.fails,
      'i/b.test.js': sample.jest.passes,
    },
    inputs: { command: 'npm test', reports: 'r.json' },
    verdict: 'failed',
    counts: [1, 0, 0],
    why: 'the command exited with 0, but only 1 of 2 test runs wrote a report',
  },
  {
    name: 'a red run whose report the next one replaces, and whose failure is hidden',
    tools: ['jest', 'npm'],
    files: {
      ...manifest({
        test: 'jest /u/ --json --outputFile=r.json || true; jest /i/ --json --outputFile=r.json',
      }),
      'u/a.test.js': sample.jest.fails,
      'i/b.test.js': sample.jest.passes,
    },
    inputs: { command: 'npm test', reports: 'r.json' },
    verdict: 'failed',
    counts: [1, 0, 0],
    why: 'the command exited with 0, but only 1 of 2 test runs wrote a report',
  },
  {
    name: 'a second run for the failures of the first, which has none',
    tools: ['jest', 'npm'],
    files: {
      ...manifest({
        test: 'jest --json --outputFile=r.json || jest --onlyFailures --json --outputFile=r.json',
      }),
      'a.test.js': sample.jest.passes,
    },
    inputs: { command: 'npm test', reports: 'r.json' },
    verdict: 'passed',
    counts: [1, 0, 0],
    why: '',
  },
  {
    name: 'a list of the tests before a run with a report of its own',
    tools: ['jest', 'npm'],
    files: {
      ...manifest({ test: 'jest --listTests && jest --json --outputFile=r.json' }),
      'a.test.js': sample.jest.passes,
    },
    inputs: { command: 'npm test', reports: 'r.json' },
    verdict: 'passed',
    counts: [1, 0, 0],
    why: '',
  },
  {
    name: 'two runs that write two reports',
    tools: ['jest', 'npm'],
    files: {
      ...manifest({
        test: 'jest /u/ --json --outputFile=r1.json && jest /i/ --json --outputFile=r2.json',
      }),
      'u/a.test.js': sample.jest.passes,
      'i/b.test.js': sample.jest.passes,
    },
    inputs: { command: 'npm test', reports: 'r{1,2}.json' },
    verdict: 'passed',
    counts: [2, 0, 0],
    why: '',
  },
];
