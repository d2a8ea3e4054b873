import { messageOf } from '../bounded-text.ts';
import type { JsonDialect } from '../json/json-dialect.ts';
import { numberOf, record, textOf } from '../json/json-values.ts';
import type { JsonRecord } from '../json/json-values.ts';
import { claimedFailures, countsMore } from '../self-declared.ts';
import type { ReportEvent, Status, TestCase } from '../test-case.ts';

const statuses: Readonly<Record<string, Status>> = {
  passed: 'passed',
  failed: 'failed',
  pending: 'skipped',
};

/** RSpec's JSON formatter. What does not load stands in `messages` and in the summary alone. */
export function rspec(): JsonDialect {
  let summary: JsonRecord = {};
  let shown = 0;
  let failed = 0;
  const messages: string[] = [];
  return {
    paths: ['$.examples.*', '$.summary', '$.messages.*'],
    owns: ([key]) => key === 'examples' || key === 'summary' || key === 'messages',
    read({ path, value }) {
      if (path[0] === 'summary') summary = record(value);
      else if (path[0] === 'messages') messages.push(textOf(value) ?? '');
      else {
        const test = caseOf(record(value));
        shown += 1;
        if (test.status === 'failed' || test.status === 'errored') failed += 1;
        return [{ kind: 'case', test }];
      }
      return [];
    },
    end(): readonly ReportEvent[] {
      const outside = numberOf(summary['errors_outside_of_examples_count']) ?? 0;
      return [
        ...claimedFailures(numberOf(summary['failure_count']) ?? 0, failed, 'summary'),
        ...countsMore('test', numberOf(summary['example_count']) ?? 0, shown),
        ...Array.from({ length: Math.min(outside, mostErrors) }, (_, i) => errorEvent(messages[i])),
      ];
    },
  };
}

/** A number in a report that nobody vouches for must not decide how much is made of it. */
const mostErrors = 1000;

function errorEvent(message: string | undefined): ReportEvent {
  const name = 'error outside of the examples';
  return { kind: 'case', test: { name, status: 'errored', ...messageOf(message) } };
}

function caseOf(example: JsonRecord): TestCase {
  const status = statuses[textOf(example['status']) ?? ''] ?? 'errored';
  const seconds = numberOf(example['run_time']);
  const full = textOf(example['full_description']) ?? '';
  const name = textOf(example['description']) || full || '(no description)';
  const thrown = record(example['exception']);
  const trace = thrown['backtrace'];
  const suite = full.endsWith(name) ? full.slice(0, full.length - name.length).trim() : '';
  return {
    name,
    suite: suite || undefined,
    file: textOf(example['file_path'])?.replace(/^\.\//, ''),
    line: numberOf(example['line_number']),
    status,
    durationMs: seconds === undefined ? undefined : seconds * 1000,
    ...(status === 'passed'
      ? {}
      : messageOf(
          textOf(thrown['message']) ?? textOf(example['pending_message']),
          Array.isArray(trace) ? trace.slice(0, 20).join('\n') : undefined,
        )),
  };
}
