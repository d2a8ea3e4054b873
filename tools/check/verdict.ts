import type { TestReport } from './test-report.ts';

export interface Checked {
  /** Steps besides the tests. */
  readonly steps: readonly { readonly name: string; readonly passed: boolean }[];
  /** Undefined where the tests ended without a report. */
  readonly tests: TestReport | undefined;
  readonly corpusIsThere: boolean;
}

export interface Verdict {
  readonly passed: boolean;
  /** What is printed at the end; the last line is the counts. */
  readonly lines: readonly string[];
}

/** Green means evaluated here too: what was not run is named, and a skip needs a reason. */
export function verdictOf({ steps, tests, corpusIsThere }: Checked): Verdict {
  const faults = [
    ...steps.filter(({ passed }) => !passed).map(({ name }) => `${name}: failed`),
    ...(tests ? faultsOf(tests, corpusIsThere) : ['tests: ended without a report']),
  ];
  const counts = tests ?? { passed: 0, failed: 1, leftOut: new Map<string, number>() };
  const passedSteps = steps.filter(({ passed }) => passed).length;
  const passed = counts.passed + passedSteps;
  const failed = counts.failed + steps.length - passedSteps;
  return {
    passed: faults.length === 0,
    lines: [
      ...[...counts.leftOut].map(
        ([need, number]) => `not run: ${number} tests that need ${need}, which is not here`,
      ),
      ...faults,
      `${passed} passed, ${failed} failed (tests: ${counts.passed} passed, ${counts.failed} failed; ` +
        `other checks: ${passedSteps} passed, ${steps.length - passedSteps} failed)`,
    ],
  };
}

function faultsOf(tests: TestReport, corpusIsThere: boolean): string[] {
  const faults: string[] = [];
  if (tests.failed > 0) faults.push(`tests: ${tests.failed} failed`);
  if (tests.passed === 0) faults.push('tests: none passed');
  const skipped = tests.leftOut.get('nothing');
  if (skipped !== undefined) faults.push(`tests: ${skipped} skipped without a reason`);
  if (corpusIsThere && tests.ofCorpus === 0) {
    faults.push('tests: the corpus is here, and no test used it');
  }
  return faults;
}
