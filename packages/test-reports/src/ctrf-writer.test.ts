import { expect, it } from '@jest/globals';
import { tallyOf } from '../test/tally-of.ts';
import { ctrfWriter } from './ctrf-writer.ts';
import type { ReportEvent } from './test-case.ts';

const events: ReportEvent[] = [
  { kind: 'case', test: { name: 'a "quoted"', suite: 's', status: 'passed', durationMs: 1.5 } },
  { kind: 'case', test: { name: 'b', status: 'errored', message: 'boom', file: 'b.py', line: 3 } },
  { kind: 'problem', what: 'not written' },
  { kind: 'case', test: { name: 'c', status: 'failed', message: 'm', messageCut: 5 } },
  { kind: 'case', test: { name: 'd', status: 'skipped' } },
];
const counts = { tests: 4, passed: 1, failed: 2, errored: 1, skipped: 1 };
const run = { tool: 'pytest', start: 1, stop: 2 };

it('is read back with the same counts', async () => {
  const writer = ctrfWriter();
  const text =
    writer.text(events.slice(0, 2)) + writer.text(events.slice(2)) + writer.end(counts, run);
  const tally = await tallyOf(text, 50);
  expect(tally.counts).toEqual(counts);
  expect(tally.failures[1]?.message).toBe('m\n… (5 more characters)');
});

it('is complete without a test', () => {
  const writer = ctrfWriter();
  const nothing = { tests: 0, passed: 0, failed: 0, errored: 0, skipped: 0 };
  const whole = JSON.parse(writer.end(nothing, run)) as { results: { tests: unknown[] } };
  expect(whole.results.tests).toEqual([]);
});
