import { messageOf } from '../bounded-text.ts';
import { namedCase } from '../named-case.ts';
import { claimedFailures, countsMore } from '../self-declared.ts';
import type { ReportEvent, Status, TestCase } from '../test-case.ts';
import type { JsonDialect } from './json-dialect.ts';
import { numberOf, record, textOf } from './json-values.ts';
import type { JsonRecord } from './json-values.ts';

const statuses: Readonly<Record<string, Status>> = {
  passed: 'passed',
  failed: 'failed',
  skipped: 'skipped',
  pending: 'skipped',
  other: 'skipped',
};

/** Common Test Report Format. */
export function ctrf(): JsonDialect {
  let summary: JsonRecord = {};
  let shown = 0;
  let failed = 0;
  return {
    paths: ['$.results.tests.*', '$.results.summary'],
    owns: ([key, second]) => key === 'results' && (second === 'tests' || second === 'summary'),
    read({ path, value }) {
      if (path[1] === 'summary') {
        summary = record(value);
        return [];
      }
      const test = caseOf(record(value));
      shown += 1;
      if (test.status === 'failed' || test.status === 'errored') failed += 1;
      return [namedCase(test, 'results.tests')];
    },
    end(): readonly ReportEvent[] {
      const counted = claimedFailures(numberOf(summary['failed']) ?? 0, failed, 'results.summary');
      if (counted.length > 0) return counted;
      return countsMore('test', numberOf(summary['tests']) ?? 0, shown);
    },
  };
}

function caseOf(test: JsonRecord): TestCase {
  const word = statuses[textOf(test['status']) ?? ''] ?? 'errored';
  const status = word === 'failed' && test['rawStatus'] === 'error' ? 'errored' : word;
  const given = test['suite'];
  const suite = Array.isArray(given) ? given.join(' > ') : (textOf(given) ?? '');
  const file = textOf(test['filePath']);
  const line = numberOf(test['line']);
  const durationMs = numberOf(test['duration']);
  return {
    name: textOf(test['name']) ?? '',
    status,
    ...(suite === '' ? {} : { suite }),
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
    ...(durationMs === undefined ? {} : { durationMs }),
    ...(status === 'passed' ? {} : messageOf(textOf(test['message']), textOf(test['trace']))),
    ...(status === 'passed' && test['flaky'] === true ? { flaky: true } : {}),
  };
}
