import type { TestReport } from './test-report.ts';

export interface CheckResults {
  /** All steps except the tests. */
  readonly steps: readonly { readonly name: string; readonly passed: boolean }[];
  /** Undefined if the tests wrote no report. */
  readonly tests: TestReport | undefined;
  readonly corpusAvailable: boolean;
}

export interface Verdict {
  readonly passed: boolean;
  /** The lines to print at the end; the last one has the counts. */
  readonly lines: readonly string[];
}

/** Green means evaluated: lists tests that did not run, and fails for a skip without a reason. */
export function verdictOf({ steps, tests, corpusAvailable }: CheckResults): Verdict {
  const problems = [
    ...steps.filter(({ passed }) => !passed).map(({ name }) => `${name}: failed`),
    ...(tests ? problemsIn(tests, corpusAvailable) : ['tests: they wrote no report']),
  ];
  const counts = tests ?? { passed: 0, failed: 1, notRun: new Map<string, number>() };
  const passedSteps = steps.filter(({ passed }) => passed).length;
  const passed = counts.passed + passedSteps;
  const failed = counts.failed + steps.length - passedSteps;
  return {
    passed: problems.length === 0,
    lines: [
      ...[...counts.notRun].map(
        ([need, number]) => `not run: ${number} tests that need ${need}, which is not available`,
      ),
      ...problems,
      `${passed} passed, ${failed} failed (tests: ${counts.passed} passed, ${counts.failed} failed; ` +
        `other checks: ${passedSteps} passed, ${steps.length - passedSteps} failed)`,
    ],
  };
}

function problemsIn(tests: TestReport, corpusAvailable: boolean): string[] {
  const problems: string[] = [];
  if (tests.failed > 0) problems.push(`tests: ${tests.failed} failed`);
  if (tests.passed === 0) problems.push('tests: none passed');
  const skipped = tests.notRun.get('nothing');
  if (skipped !== undefined) problems.push(`tests: ${skipped} skipped without a reason`);
  if (corpusAvailable && tests.corpusTests === 0) {
    problems.push('tests: the corpus is available, but no test used it');
  }
  return problems;
}
