import type { ReportEvent, TestCase } from './test-case.ts';

/**
 * A case without a name and without an outcome is the trace of a run that ended early. One
 * that failed is the failure of its suite (a `@BeforeAll` that threw), one that was skipped is a
 * skipped test (`@Ignore` on a class): both get the name of their suite.
 */
export function namedCase(test: TestCase, where: string): ReportEvent {
  if (test.name !== '') return { kind: 'case', test };
  if (test.status === 'passed') return { kind: 'nameless', where };
  return { kind: 'case', test: { ...test, name: test.suite || where || '(no name)' } };
}
