/** The part of the output of `jest --json` that we read. */
export interface JestReport {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly name: string;
    /** Why the tests of the file could not run. */
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

export interface TestReport {
  readonly passed: number;
  readonly failed: number;
  /** Number of tests that did not run, by what they need; `nothing` for a skip without a reason. */
  readonly notRun: ReadonlyMap<string, number>;
  /** Number of passed tests that use the corpus. */
  readonly corpusTests: number;
}

/** Counts a report. A file that could not run counts as one failed test. */
export function readTestReport({ testResults }: JestReport): TestReport {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const broken = testResults.filter(
    ({ assertionResults, message }) => assertionResults.length === 0 && message !== '',
  );
  const passed = tests.filter(({ status }) => status === 'passed');
  const failed = tests.filter(({ status }) => status === 'failed');
  const notRun = new Map<string, number>();
  for (const { fullName, status } of tests) {
    if (status === 'passed' || status === 'failed') continue;
    const need = neededBy(fullName) ?? 'nothing';
    notRun.set(need, (notRun.get(need) ?? 0) + 1);
  }
  return {
    passed: passed.length,
    failed: failed.length + broken.length,
    notRun,
    corpusTests: passed.filter(({ fullName }) => neededBy(fullName) === 'corpus').length,
  };
}

/** What a test needs, from the mark `[needs …]` that the test kit adds to its title. */
function neededBy(fullName: string): string | undefined {
  return /\[needs ([^\]]+)\]/.exec(fullName)?.[1];
}
