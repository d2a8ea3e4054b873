import { messageOf } from '../bounded-text.ts';
import { saysItFailed } from '../self-declared.ts';
import type { ReportEvent, Status } from '../test-case.ts';
import type { LineReader } from './json-lines.ts';
import { numberOf, record, textOf } from './json-values.ts';
import type { JsonRecord } from './json-values.ts';

interface Running {
  readonly test: JsonRecord;
  readonly startedMs: number;
  reason: string | undefined;
}

const results: Readonly<Record<string, Status>> = {
  success: 'passed',
  failure: 'failed',
  error: 'errored',
};

/** Dart's and Flutter's JSON reporter. */
export function dartReader(): LineReader {
  const running = new Map<unknown, Running>();
  let done: unknown = null;
  let failed = 0;

  function testDone(event: JsonRecord, found: ReportEvent[]): void {
    const started = running.get(event['testID']);
    running.delete(event['testID']);
    // Hidden events are the loading of a file and set-up hooks, if they succeed.
    if (event['hidden'] === true) return;
    const status = results[textOf(event['result']) ?? ''] ?? 'errored';
    if (status !== 'passed') failed += 1;
    const file = textOf(started?.test['url'])?.replace(/^file:\/\//, '');
    const line = numberOf(started?.test['line']);
    found.push({
      kind: 'case',
      test: {
        name: textOf(started?.test['name']) || '(no name)',
        status: status === 'passed' && event['skipped'] === true ? 'skipped' : status,
        durationMs: (numberOf(event['time']) ?? 0) - (started?.startedMs ?? 0),
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line }),
        ...messageOf(started?.reason),
      },
    });
  }

  return {
    record(event, found) {
      const time = numberOf(event['time']) ?? 0;
      if (event['type'] === 'testStart') {
        const test = record(event['test']);
        running.set(test['id'], { test, startedMs: time, reason: undefined });
      } else if (event['type'] === 'error') {
        const test = running.get(event['testID']);
        const stack = textOf(event['stackTrace']) ?? '';
        if (test) test.reason ??= `${textOf(event['error']) ?? ''}\n${stack}`.trim();
      } else if (event['type'] === 'testDone') testDone(event, found);
      else if (event['type'] === 'done') done = event['success'];
    },
    end(found) {
      if (typeof done !== 'boolean' || (done && running.size > 0)) {
        found.push({ kind: 'problem', what: 'the run ended early' });
      } else if (!done && failed === 0) {
        found.push(saysItFailed('its last line says "success": false'));
      }
    },
  };
}
