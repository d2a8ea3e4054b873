import { messageOf } from '../bounded-text.ts';
import { claimedFailures, countsMore, saysItFailed } from '../self-declared.ts';
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
  const own = [
    'testResults',
    'numFailedTests',
    'numTotalTests',
    'wasInterrupted',
    'success',
    'snapshot',
  ];
  const said: Record<string, unknown> = {};
  let files = 0;
  let shown = 0;
  let failed = 0;
  return {
    paths: ['$.testResults.*', ...own.slice(1).map((key) => `$.${key}`)],
    owns: ([key]) => own.some((other) => other === key),
    read({ path, value }) {
      if (path[0] === 'testResults') {
        const events = fileEvents(record(value));
        files += 1;
        shown += events.length;
        failed += events.filter(hasFailed).length;
        return events;
      }
      said[String(path[0])] = value;
      return [];
    },
    end(): readonly ReportEvent[] {
      const counted = claimedFailures(
        numberOf(said['numFailedTests']) ?? 0,
        failed,
        'numFailedTests',
      );
      const interrupted: readonly ReportEvent[] =
        said['wasInterrupted'] === true
          ? [{ kind: 'problem', what: 'the run was interrupted' }]
          : [];
      const told = [
        ...counted,
        ...interrupted,
        ...(counted.length > 0
          ? []
          : countsMore('test', numberOf(said['numTotalTests']) ?? 0, shown)),
      ];
      // Vitest says so too where it found no test file: that is an empty run, and its exit code tells.
      const unseen = said['success'] === false && files > 0 && failed === 0 && told.length === 0;
      return unseen ? [saysItFailed(whyUnsuccessful(record(said['snapshot'])))] : told;
    },
  };
}

/** What makes Jest's run fail while every test passes. */
function whyUnsuccessful(snapshot: JsonRecord): string {
  const unchecked = numberOf(snapshot['unchecked']) ?? 0;
  if (snapshot['failure'] === true && unchecked > 0) {
    const obsolete =
      unchecked === 1 ? '1 snapshot is obsolete' : `${unchecked} snapshots are obsolete`;
    return `${obsolete}; jest -u removes ${unchecked === 1 ? 'it' : 'them'}`;
  }
  if (snapshot['failure'] === true) return 'snapshots do not match';
  return '`success` is false and every test passed; usually a coverage threshold was not met';
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
