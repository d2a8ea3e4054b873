import { messageOf } from '../bounded-text.ts';
import { millisecondsOfTimeSpan } from '../seconds.ts';
import type { Status } from '../test-case.ts';
import type { XmlDialect } from '../xml/dialect.ts';
import type { Attributes } from '../xml/xml-document.ts';

interface OpenResult {
  readonly attributes: Attributes;
  message?: string;
  stack?: string;
  /** Number of inner results of a data-driven or ordered test; these are the leaves. */
  inner: number;
  innerFailed: number;
}

const statuses: Readonly<Record<string, Status>> = {
  passed: 'passed',
  passedbutrunaborted: 'errored',
  completed: 'passed',
  warning: 'passed',
  failed: 'failed',
  error: 'errored',
  timeout: 'errored',
  aborted: 'errored',
  disconnected: 'errored',
  notexecuted: 'skipped',
  notrunnable: 'skipped',
  inconclusive: 'skipped',
  pending: 'skipped',
  inprogress: 'errored',
};

/** Visual Studio's test results, as `dotnet test --logger trx` writes them. */
export const trx: XmlDialect = (found) => {
  const results: OpenResult[] = [];
  let runInfo: Attributes | undefined;
  let summary: Attributes = {};
  let failed = 0;
  const runErrors: string[] = [];

  function closeResult(): void {
    const result = results.pop();
    if (!result) return;
    const { attributes } = result;
    const status = statuses[(attributes['outcome'] ?? 'error').toLowerCase()] ?? 'errored';
    const failing = status === 'failed' || status === 'errored';
    const parent = results.at(-1);
    if (parent) {
      parent.inner += 1;
      if (failing) parent.innerFailed += 1;
    }
    if (result.inner > 0 && (!failing || result.innerFailed > 0)) return;
    if (failing) failed += 1;
    const name = attributes['testName'] ?? '';
    const durationMs = millisecondsOfTimeSpan(attributes['duration']);
    if (name === '') found.push({ kind: 'nameless', where: 'UnitTestResult' });
    else {
      found.push({
        kind: 'case',
        test: {
          name,
          status,
          ...(durationMs === undefined ? {} : { durationMs }),
          ...(status === 'passed' ? {} : messageOf(result.message, result.stack)),
        },
      });
    }
  }

  /**
   * If the test host crashes, its tests are missing and only the summary shows it. If tests failed,
   * the summary's messages only repeat them.
   */
  function closeRun(): void {
    const bad = /^(failed|error|aborted|timeout)$/i.test(summary['outcome'] ?? '');
    if (failed > 0 || (!bad && runErrors.length === 0)) return;
    const reason = messageOf(...runErrors);
    found.push({ kind: 'case', test: { name: 'test run', status: 'errored', ...reason } });
  }

  return {
    open(name, attributes) {
      if (isResult(name)) results.push({ attributes, inner: 0, innerFailed: 0 });
      if (name === 'RunInfo') runInfo = attributes;
      if (name === 'ResultSummary') summary = attributes;
      return name === 'Message' || name === 'StackTrace' || (name === 'Text' && !!runInfo);
    },
    close(name, text) {
      const result = results.at(-1);
      if (name === 'Message' && result) result.message = text?.text ?? '';
      else if (name === 'StackTrace' && result) result.stack = text?.text ?? '';
      else if (name === 'Text' && runInfo?.['outcome']?.toLowerCase() === 'error') {
        if (runErrors.length < maxRunErrors) runErrors.push(text?.text ?? '');
      } else if (name === 'RunInfo') runInfo = undefined;
      else if (isResult(name)) closeResult();
      else if (name === 'TestRun') closeRun();
    },
  };
};

const maxRunErrors = 20;

const isResult = (name: string): boolean =>
  name.endsWith('TestResult') || name === 'TestResultAggregation';
