import { messageOf } from '../bounded-text.ts';
import type { JsonDialect } from '../json/json-dialect.ts';
import { isRecord, numberOf, record, textOf } from '../json/json-values.ts';
import type { JsonRecord } from '../json/json-values.ts';
import { claimedFailures } from '../self-declared.ts';
import type { ReportEvent, Status, TestCase } from '../test-case.ts';

const records = (value: unknown): readonly JsonRecord[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];

/** Playwright's JSON reporter: suites hold specs, a spec one test a project, a test one result a try. */
export function playwright(): JsonDialect {
  let claimed = 0;
  let failed = 0;
  let notRun = 0;

  function suiteEvents(suite: JsonRecord, titles: readonly string[]): readonly ReportEvent[] {
    const specs = records(suite['specs']).flatMap((spec) => specEvents(spec, titles));
    const nested = records(suite['suites']).flatMap((child) =>
      suiteEvents(child, [...titles, textOf(child['title']) ?? '']),
    );
    return [...specs, ...nested];
  }

  function specEvents(spec: JsonRecord, titles: readonly string[]): readonly ReportEvent[] {
    return records(spec['tests']).map((test) => {
      const one = caseOf(spec, test, titles.filter((title) => title !== '').join(' > '));
      if (one.status === 'failed' || one.status === 'errored') failed += 1;
      if (didNotRun(test, one.status)) notRun += 1;
      return { kind: 'case', test: one };
    });
  }

  return {
    paths: ['$.suites.*', '$.errors.*', '$.stats'],
    owns: ([key]) => key === 'suites' || key === 'errors' || key === 'stats',
    read({ path, value }) {
      const read = record(value);
      if (path[0] === 'suites') return suiteEvents(read, []);
      if (path[0] === 'errors') return [errorEvent(read)];
      claimed = numberOf(read['unexpected']) ?? 0;
      return [];
    },
    end(): readonly ReportEvent[] {
      const tests = notRun === 1 ? '1 test' : `${notRun} tests`;
      const what = `${tests} did not run: the run was stopped before, or only listed its tests`;
      return [
        ...claimedFailures(claimed, failed, 'stats'),
        ...(notRun > 0 ? [{ kind: 'problem' as const, what }] : []),
      ];
    },
  };
}

const outcomes: Readonly<Record<string, Status>> = {
  expected: 'passed',
  flaky: 'passed',
  unexpected: 'failed',
  skipped: 'skipped',
};

const resultsOf = (test: JsonRecord) => records(test['results']);
const endedAs = (test: JsonRecord, word: string): boolean =>
  resultsOf(test).some((result) => result['status'] === word);

/** Playwright calls a test that was interrupted skipped. */
function statusOf(test: JsonRecord): Status {
  const status = outcomes[textOf(test['status']) ?? ''] ?? 'errored';
  if (status === 'skipped' && endedAs(test, 'interrupted')) return 'errored';
  return status === 'failed' && endedAs(test, 'timedOut') ? 'errored' : status;
}

/** Skipped although nobody said so: after `maxFailures`, a failure in a serial group, `--list`. */
function didNotRun(test: JsonRecord, status: Status): boolean {
  return status === 'skipped' && test['expectedStatus'] !== 'skipped';
}

function caseOf(spec: JsonRecord, test: JsonRecord, suite: string): TestCase {
  const status = statusOf(test);
  const results = resultsOf(test);
  const project = textOf(test['projectName']) ?? '';
  const title = textOf(spec['title']) || '(no title)';
  const durationMs = numberOf(results.at(-1)?.['duration']);
  return {
    name: project === '' ? title : `${title} [${project}]`,
    suite: suite || undefined,
    file: textOf(spec['file']),
    line: numberOf(spec['line']),
    status,
    durationMs,
    flaky: test['status'] === 'flaky' || undefined,
    ...(status === 'passed' ? {} : messageOf(...reasonsOf(test, results))),
  };
}

function reasonsOf(test: JsonRecord, results: readonly JsonRecord[]): readonly string[] {
  if (test['expectedStatus'] === 'failed' && endedAs(test, 'passed')) {
    return ['it was expected to fail, and it passed'];
  }
  const error = results.map((result) => record(result['error'])).find((e) => textOf(e['message']));
  return [plain(error?.['message']), plain(error?.['stack'])].filter((text) => text !== '');
}

/** An error outside of any test: a file that does not load, the limit of the whole run. */
function errorEvent(error: JsonRecord): ReportEvent {
  const place = record(error['location']);
  return {
    kind: 'case',
    test: {
      name: 'error outside of any test',
      status: 'errored',
      file: textOf(place['file']),
      line: numberOf(place['line']),
      ...messageOf(plain(error['message']), plain(error['stack'])),
    },
  };
}

/** Colours of the terminal are left in messages. */
function plain(value: unknown): string {
  // eslint-disable-next-line no-control-regex -- escape sequences begin with one
  return (textOf(value) ?? '').replaceAll(/\u001b\[[\d;]*m/g, '');
}
