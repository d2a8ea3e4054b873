import type { Counts, ReportEvent, Status, TestCase } from './test-case.ts';

export interface CtrfRun {
  readonly tool: string;
  /** Milliseconds since the epoch. */
  readonly start: number;
  readonly stop: number;
}

/** Writes Common Test Report Format in pieces: memory does not grow with the number of tests. */
export function ctrfWriter() {
  let first = true;
  const open = '{"reportFormat":"CTRF","specVersion":"0.0.0","results":{"tests":[';

  return {
    /** Returns the text of these events. Write it after the text of earlier events. */
    text(events: readonly ReportEvent[]): string {
      let out = '';
      for (const event of events) {
        if (event.kind !== 'case') continue;
        out += `${first ? open : ','}\n${JSON.stringify(ctrfTest(event.test))}`;
        first = false;
      }
      return out;
    },
    end(counts: Counts, { tool, start, stop }: CtrfRun): string {
      const summary = {
        tests: counts.tests,
        passed: counts.passed,
        failed: counts.failed,
        skipped: counts.skipped,
        pending: 0,
        other: 0,
        start,
        stop,
      };
      const rest = JSON.stringify({ tool: { name: tool }, summary }).slice(1);
      return `${first ? open : '\n'}],${rest}}\n`;
    },
  };
}

const words: Readonly<Record<Status, string>> = {
  passed: 'passed',
  failed: 'failed',
  errored: 'failed',
  skipped: 'skipped',
};

function ctrfTest(test: TestCase) {
  const cut = test.messageCut === undefined ? '' : `\n… (${test.messageCut} more characters)`;
  return {
    name: test.name,
    status: words[test.status],
    duration: Math.round(test.durationMs ?? 0),
    ...(test.status === 'errored' ? { rawStatus: 'error' } : {}),
    ...(test.suite === undefined ? {} : { suite: test.suite.split(' > ') }),
    ...(test.message === undefined ? {} : { message: test.message + cut }),
    ...(test.file === undefined ? {} : { filePath: test.file }),
    ...(test.line === undefined ? {} : { line: test.line }),
    ...(test.flaky === true ? { flaky: true } : {}),
  };
}
