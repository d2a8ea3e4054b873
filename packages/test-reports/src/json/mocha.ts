import { messageOf } from '../bounded-text.ts';
import { countsMore } from '../self-declared.ts';
import type { ReportEvent, Status, TestCase } from '../test-case.ts';
import type { JsonDialect } from './json-dialect.ts';
import { numberOf, record, textOf } from './json-values.ts';
import type { JsonRecord } from './json-values.ts';

const lists: Readonly<Record<string, Status>> = {
  passes: 'passed',
  failures: 'failed',
  pending: 'skipped',
};

/** Mocha's JSON reporter. Its `tests` list lacks failed hooks, so this reads the lists by outcome. */
export function mocha(): JsonDialect {
  let stats: JsonRecord = {};
  let shown = 0;
  let failed = 0;
  return {
    paths: ['$.stats', '$.passes.*', '$.failures.*', '$.pending.*'],
    owns: ([key]) => key === 'stats' || (typeof key === 'string' && Object.hasOwn(lists, key)),
    read({ path, value }) {
      const status = lists[String(path[0])];
      if (!status) {
        stats = record(value);
        return [];
      }
      const test = mochaCase(record(value), status);
      shown += 1;
      if (status === 'failed') failed += 1;
      return [{ kind: 'case', test }];
    },
    end: (): readonly ReportEvent[] => [
      ...countsMore('failure', numberOf(stats['failures']) ?? 0, failed),
      ...countsMore('test', numberOf(stats['tests']) ?? 0, shown),
    ],
  };
}

/** A test as Mocha's `json` and `json-stream` reporters write it. */
export function mochaCase(test: JsonRecord, listed: Status): TestCase {
  const err = record(test['err']);
  const stack = textOf(err['stack']) ?? textOf(test['stack']);
  const message = textOf(err['message']) ?? textOf(test['err']);
  const title = textOf(test['title']) ?? '';
  const full = textOf(test['fullTitle']) ?? title;
  const suite = full.endsWith(title) ? full.slice(0, full.length - title.length).trim() : '';
  const file = textOf(test['file']);
  const durationMs = numberOf(test['duration']);
  const status = listed === 'failed' && 'errorMode' in err ? 'errored' : listed;
  return {
    name: title || full || '(no title)',
    status,
    ...(suite === '' ? {} : { suite }),
    ...(file === undefined ? {} : { file }),
    ...(durationMs === undefined ? {} : { durationMs }),
    ...(status === 'passed' ? {} : messageOf(message, stack)),
    ...(status === 'passed' && (numberOf(test['currentRetry']) ?? 0) > 0 ? { flaky: true } : {}),
  };
}
