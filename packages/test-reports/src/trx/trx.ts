import { messageOf } from '../bounded-text.ts';
import { namedCase } from '../named-case.ts';
import { millisecondsOfTimeSpan } from '../seconds.ts';
import { countsMore, saysItFailed } from '../self-declared.ts';
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
  let counters: Attributes = {};
  let shown = 0;
  let failed = 0;
  const runErrors: string[] = [];

  function closeResult(): void {
    const result = results.pop();
    if (!result) return;
    const { attributes } = result;
    const status = statuses[(attributes['outcome'] ?? 'error').toLowerCase()] ?? 'errored';
    const failing = status === 'failed' || status === 'errored';
    const parent = results.at(-1);
    if (!parent) shown += 1;
    if (parent) {
      parent.inner += 1;
      if (failing) parent.innerFailed += 1;
    }
    if (result.inner > 0 && (!failing || result.innerFailed > 0)) return;
    if (failing) failed += 1;
    const name = attributes['testName'] ?? '';
    const durationMs = millisecondsOfTimeSpan(attributes['duration']);
    const test = {
      name,
      status,
      ...(durationMs === undefined ? {} : { durationMs }),
      ...(status === 'passed' ? {} : messageOf(result.message, result.stack)),
    };
    found.push(namedCase(test, 'UnitTestResult'));
  }

  /**
   * If the test host crashes, its tests are missing and only the summary shows it. If tests failed,
   * the summary's messages only repeat them.
   */
  function closeRun(): void {
    const counted = countsMore('test', Number(counters['total']) || 0, shown);
    if (failed > 0) return void found.push(...counted);
    // Microsoft.Testing.Platform tells a run that failed with passed tests (too few ran) only so.
    const [error] = runErrors;
    if (error !== undefined && !error.startsWith('Exit code indicates failure')) {
      const reason = messageOf(...runErrors);
      found.push({ kind: 'case', test: { name: 'test run', status: 'errored', ...reason } });
      return;
    }
    const outcome = summary['outcome'];
    const why = error ?? `the outcome of its ResultSummary is ${outcome ?? 'not there'}`;
    const good = /^(completed|passed|warning|inconclusive|notexecuted)$/i.test(outcome ?? '');
    if (!good || error !== undefined) found.push(saysItFailed(why));
    else found.push(...counted);
  }

  return {
    open(name, attributes) {
      if (isResult(name)) results.push({ attributes, inner: 0, innerFailed: 0 });
      if (name === 'RunInfo') runInfo = attributes;
      if (name === 'ResultSummary') summary = attributes;
      if (name === 'Counters') counters = attributes;
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
