/** Where our counts of a report differ from those of the parser that the corpus compares with. */
export interface ReportDifference {
  /** Our numbers, where they differ; `failed` leaves errors out, as that parser does. */
  readonly ours?: Readonly<Record<string, number>>;
  /** Words of our refusal, where the file is none that we judge. */
  readonly refused?: RegExp;
  readonly reason: string;
}

/** By path below the corpus's folder of reports. */
export const reportDifferences: Readonly<Record<string, ReportDifference>> = {
  'junit-xml/no-attributes.xml': {
    ours: { tests: 0, failed: 0, errored: 0, skipped: 0 },
    reason:
      'Its cases have no name. A case without one is the trace of a run that ended in its middle: it is not counted, and the verdict is failed.',
  },
  'junit-xml/non-junit.xml': {
    refused: /its root element is <suites>, no test report/,
    reason:
      'No test report: it is refused by name, where the other parser counts zero tests and one broken file.',
  },
  'nunit/mstest/clicketyclackety.xml': {
    ours: { failed: 1, errored: 9 },
    reason:
      'NUnit labels nine of the ten failures `Error` (an exception, no assertion): they are errors; `failed`, which holds both, is ten.',
  },
  'nunit/nunit3/jenkins/NUnit-correct2.xml': {
    ours: { tests: 218 },
    reason: 'Cases of equal name are counted as reported; the other parser merges them to 183.',
  },
  'nunit/nunit3/jenkins/NUnit-multinamespace.xml': {
    ours: { failed: 1 },
    reason:
      'One case says `success="Turue"`, which is not true, and the suites above it say that they failed; the other parser lets it pass.',
  },
  'nunit/nunit3/jenkins/NUnit-simple.xml': {
    ours: { tests: 3, errored: 1 },
    reason:
      'Two suites say that they failed while every case below them passed: the failure is outside of any case and counts as an error.',
  },
  'xunit/mstest/jenkinsci/testcase2.xml': {
    ours: { tests: 2, failed: 1 },
    reason: 'The assembly counts a failed test that it does not show: it counts as failed.',
  },
  'xunit/mstest/pickles.xml': {
    ours: { tests: 4 },
    reason: 'Cases of equal name are counted as reported; the other parser merges them to 3.',
  },
};
