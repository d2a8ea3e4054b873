import type { Counts, ReportEvent, TestCase } from './test-case.ts';

/** The totals and the first failures of any number of reports; bounded in size. */
export interface Tally {
  readonly counts: Counts;
  readonly flaky: number;
  /** Number of cases without a name; `counts` excludes them. */
  readonly nameless: number;
  /** Files with a placeholder test of the runner: they collected nothing. */
  readonly placeholder: readonly string[];
  readonly problems: readonly string[];
  /** Lines that were passed over. */
  readonly noise: number;
  /** The first ones; `counts.failed` says how many there are. */
  readonly failures: readonly TestCase[];
}

export const maxFailures = 200;
const maxRemarks = 50;

export const noCounts: Counts = { tests: 0, passed: 0, failed: 0, errored: 0, skipped: 0 };

export function addCounts(a: Counts, b: Counts): Counts {
  return {
    tests: a.tests + b.tests,
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    errored: a.errored + b.errored,
    skipped: a.skipped + b.skipped,
  };
}

/** Adds up events. `value` can be called at any time. */
export function tallying() {
  const n = { passed: 0, failed: 0, errored: 0, skipped: 0 };
  let flaky = 0;
  let nameless = 0;
  let noise = 0;
  const placeholder: string[] = [];
  const problems: string[] = [];
  const failures: TestCase[] = [];

  function addCase(test: TestCase): void {
    if (test.flaky === true) flaky += 1;
    if (test.status === 'passed' || test.status === 'skipped') {
      n[test.status] += 1;
      return;
    }
    n.failed += 1;
    if (test.status === 'errored') n.errored += 1;
    if (failures.length < maxFailures) failures.push(test);
  }

  function add(event: ReportEvent): void {
    switch (event.kind) {
      case 'case':
        return addCase(event.test);
      case 'counted':
        n.passed += event.counts.passed;
        n.failed += event.counts.failed;
        n.errored += event.counts.errored;
        n.skipped += event.counts.skipped;
        return;
      case 'nameless':
        nameless += 1;
        return;
      case 'placeholder':
        if (placeholder.length < maxRemarks) placeholder.push(event.file);
        return;
      case 'problem':
        if (problems.length < maxRemarks) problems.push(event.what);
        return;
      case 'noise':
        noise += event.lines;
    }
  }

  return {
    add(events: readonly ReportEvent[]): void {
      for (const event of events) add(event);
    },
    value: (): Tally => ({
      counts: { tests: n.passed + n.failed + n.skipped, ...n },
      flaky,
      nameless,
      placeholder,
      problems,
      noise,
      failures,
    }),
  };
}
