import { messageOf } from '../bounded-text.ts';
import type { ReportEvent, Status, TestCase } from '../test-case.ts';
import type { JsonDialect } from './json-dialect.ts';
import { isRecord, numberOf, record, textOf } from './json-values.ts';
import type { JsonRecord } from './json-values.ts';

const statuses: Readonly<Record<string, Status>> = {
  passed: 'passed',
  failed: 'failed',
  pending: 'skipped',
  skipped: 'skipped',
  todo: 'skipped',
  disabled: 'skipped',
};

/** Jest's `--json`, and Vitest's JSON reporter, which has the same format. */
export function jest(): JsonDialect {
  const own = ['testResults', 'numTotalTests', 'numFailedTests', 'wasInterrupted'];
  let claimed = 0;
  let failed = false;
  return {
    paths: ['$.testResults.*', ...own.slice(1).map((key) => `$.${key}`)],
    owns: ([key]) => own.some((other) => other === key),
    read({ path, value }) {
      if (path[0] === 'testResults') {
        const events = fileEvents(record(value));
        failed ||= events.some(hasFailed);
        return events;
      }
      if (path[0] === 'numFailedTests') claimed = numberOf(value) ?? 0;
      const interrupted = path[0] === 'wasInterrupted' && value === true;
      return interrupted ? [{ kind: 'problem', what: 'the run was interrupted' }] : [];
    },
    end(): readonly ReportEvent[] {
      if (claimed === 0 || failed) return [];
      const counts = { tests: claimed, passed: 0, failed: claimed, errored: 0, skipped: 0 };
      return [{ kind: 'counted', where: 'numFailedTests', counts }];
    },
  };
}

function hasFailed(event: ReportEvent): boolean {
  return event.kind === 'case' && /^(failed|errored)$/.test(event.test.status);
}

/** The tests of one file. A file that failed without a failed test (it does not load) is an error. */
function fileEvents(result: JsonRecord): readonly ReportEvent[] {
  const file = textOf(result['name']) ?? '';
  const list = result['assertionResults'];
  const tests = (Array.isArray(list) ? list.filter(isRecord) : []).map((t) => caseOf(t, file));
  const events: ReportEvent[] = tests.map((test) => ({ kind: 'case', test }));
  if (result['status'] === 'failed' && !tests.some((test) => test.status === 'failed')) {
    const reason = messageOf(textOf(result['message']));
    events.push({
      kind: 'case',
      test: { name: file || 'test file', status: 'errored', file, ...reason },
    });
  }
  return events;
}

function caseOf(test: JsonRecord, file: string): TestCase {
  const status = statuses[textOf(test['status']) ?? ''] ?? 'errored';
  const titles = test['ancestorTitles'];
  const suite = Array.isArray(titles) ? titles.filter((t) => t !== '').join(' > ') : '';
  const line = numberOf(record(test['location'])['line']);
  const durationMs = numberOf(test['duration']);
  const messages = test['failureMessages'];
  const retried = Array.isArray(test['retryReasons']) && test['retryReasons'].length > 0;
  return {
    name: textOf(test['title']) || textOf(test['fullName']) || '(no title)',
    status,
    ...(suite === '' ? {} : { suite }),
    ...(file === '' ? {} : { file }),
    ...(line === undefined ? {} : { line }),
    ...(durationMs === undefined ? {} : { durationMs }),
    ...(status === 'passed'
      ? {}
      : messageOf(...(Array.isArray(messages) ? messages.map(textOf) : []))),
    ...(retried && status === 'passed' ? { flaky: true } : {}),
  };
}
