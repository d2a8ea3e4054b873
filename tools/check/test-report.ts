/** The part that is read of what `jest --json` writes. */
export interface JestReport {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly name: string;
    /** Why the file's tests could not run at all. */
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
  /** How many tests did not run, by what they need; `nothing` for a skip without a reason. */
  readonly leftOut: ReadonlyMap<string, number>;
  /** How many passed that are about the corpus. */
  readonly ofCorpus: number;
}

/** Counts a report; a file that could not be run counts as one failed test. */
export function readTestReport({ testResults }: JestReport): TestReport {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const broken = testResults.filter(
    ({ assertionResults, message }) => assertionResults.length === 0 && message !== '',
  );
  const passed = tests.filter(({ status }) => status === 'passed');
  const failed = tests.filter(({ status }) => status === 'failed');
  const leftOut = new Map<string, number>();
  for (const { fullName, status } of tests) {
    if (status === 'passed' || status === 'failed') continue;
    const need = neededBy(fullName) ?? 'nothing';
    leftOut.set(need, (leftOut.get(need) ?? 0) + 1);
  }
  return {
    passed: passed.length,
    failed: failed.length + broken.length,
    leftOut,
    ofCorpus: passed.filter(({ fullName }) => neededBy(fullName) === 'corpus').length,
  };
}

/** What the mark of the test kit in a test's title says that it needs. */
function neededBy(fullName: string): string | undefined {
  return /\[needs ([^\]]+)\]/.exec(fullName)?.[1];
}
