import { namedCase } from '../named-case.ts';
import type { ReportEvent, Status, TestCase } from '../test-case.ts';

interface OpenSuite {
  readonly name: string;
  readonly status: Status;
  failed: number;
}

const fails = (status: Status): boolean => status === 'failed' || status === 'errored';

/** Only the leaves of nested suites count; a suite counts if it fails and nothing below it does. */
export function suiteLeaves(found: ReportEvent[]) {
  const suites: OpenSuite[] = [];
  let failures = 0;

  function failed(): void {
    failures += 1;
    for (const suite of suites) suite.failed += 1;
  }

  return {
    /** Of cases and of suites. */
    failures: () => failures,
    open(name: string, status: Status): void {
      suites.push({ name, status, failed: 0 });
    },
    add(test: TestCase): void {
      if (fails(test.status)) failed();
      found.push(namedCase(test, suites.at(-1)?.name ?? ''));
    },
    close(reason: { message?: string; messageCut?: number }): void {
      const suite = suites.pop();
      if (!suite || !fails(suite.status) || suite.failed > 0) return;
      failed();
      const name = suite.name || 'test suite';
      found.push({ kind: 'case', test: { name, status: 'errored', ...reason } });
    },
  };
}
