/** How our counts of a report differ from those of the other parser in the corpus. */
export interface ReportDifference {
  /** Our numbers that differ. `failed` excludes errors, as in that parser. */
  readonly ours?: Readonly<Record<string, number>>;
  /** Part of our error message, if we refuse the file. */
  readonly refused?: RegExp;
  readonly reason: string;
}

/** By path below the reports folder of the corpus. */
export const reportDifferences: Readonly<Record<string, ReportDifference>> = {
  'junit-xml/no-attributes.xml': {
    ours: { tests: 3 },
    reason:
      'Its cases have no name. One that failed or was skipped is the failure or the skip of its suite; one without an outcome is the trace of a run that ended early: it is not counted, and the verdict is failed.',
  },
  'junit-xml/non-junit.xml': {
    refused: /its root element is <suites>, the first in it <suite>: no test report/,
    reason:
      'It is not a test report, so we refuse it. The other parser counts zero tests and one broken file.',
  },
  'nunit/mstest/clicketyclackety.xml': {
    ours: { failed: 1, errored: 9 },
    reason:
      'NUnit labels nine of the ten failures `Error` (an exception, not an assertion). They count as errors; the output `failed`, which includes errors, is ten.',
  },
  'nunit/nunit3/jenkins/NUnit-correct2.xml': {
    ours: { tests: 218 },
    reason:
      'Cases with the same name are counted as reported; the other parser merges them into 183.',
  },
  'nunit/nunit3/jenkins/NUnit-multinamespace.xml': {
    ours: { failed: 1 },
    reason:
      'One case has `success="Turue"`, which is not `true`, and the suites above it have failed. The other parser counts it as passed.',
  },
  'nunit/nunit3/jenkins/NUnit-simple.xml': {
    ours: { tests: 3, errored: 1 },
    reason:
      'Two suites have failed although every case below them passed. The failure is outside any case and counts as an error.',
  },
  'xunit/mstest/jenkinsci/testcase2.xml': {
    ours: { tests: 2, failed: 1 },
    reason: 'The assembly counts a failed test that it does not list. We count it as failed.',
  },
  'xunit/mstest/pickles.xml': {
    ours: { tests: 4 },
    reason:
      'Cases with the same name are counted as reported; the other parser merges them into 3.',
  },
};
