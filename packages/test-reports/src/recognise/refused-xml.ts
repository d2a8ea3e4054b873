import type { RefusedFormat, XmlRoot } from './format.ts';

interface RefusedXml extends RefusedFormat {
  readonly fits: (root: XmlRoot) => boolean;
}

const noTests = 'it holds no test results; give the report of the tests in `reports`';

/** By the root element alone: no format that we read has one of these. */
const byRoot: Readonly<Record<string, RefusedFormat>> = {
  Catch2TestRun: { name: 'Catch2 XML', instead: 'run the tests with `--reporter junit::out=FILE`' },
  Catch: {
    name: 'Catch2 XML (version 2)',
    instead: 'run the tests with `--reporter junit --out FILE`',
  },
  doctest: { name: 'doctest XML', instead: 'run the tests with `--reporters=junit --out=FILE`' },
  TestLog: {
    name: "Boost.Test's XML log",
    instead: 'run the tests with `--logger=JUNIT,all,FILE`',
  },
  TestResult: {
    name: "Boost.Test's XML report",
    instead: 'run the tests with `--logger=JUNIT,all,FILE`',
  },
  TestCase: { name: 'Qt Test XML', instead: 'run the tests with `-o FILE,junitxml`' },
  Site: { name: "CTest's dashboard XML", instead: 'run `ctest --output-junit FILE`' },
  CUNIT_TEST_RUN_REPORT: {
    name: 'CUnit XML',
    instead: 'write JUnit XML, or let the exit code decide (`framework: other` without `reports`)',
  },
  'testng-results': {
    name: "TestNG's own XML",
    instead: 'give its JUnit files, `**/junitreports/*.xml`',
  },
  testExecutions: {
    name: "SonarQube's generic test data",
    instead: 'let the test tool write JUnit XML',
  },
  coverage: { name: 'a coverage report (Cobertura or Clover)', instead: noTests },
  report: { name: 'a coverage report (JaCoCo)', instead: noTests },
  CoverageSession: { name: 'a coverage report (OpenCover)', instead: noTests },
  checkstyle: { name: 'a Checkstyle report', instead: noTests },
  pmd: { name: 'a PMD report', instead: noTests },
  BugCollection: { name: 'a SpotBugs report', instead: noTests },
  issues: { name: 'an Android Lint report', instead: noTests },
  html: { name: 'an HTML page', instead: 'let the test tool write JUnit XML' },
  plist: {
    name: 'an Apple property list',
    instead: 'convert the result bundle to JUnit XML, for example with xcbeautify',
  },
};

/** Roots that another format of ours has too. */
export const refusedXml: readonly RefusedXml[] = [
  ...Object.entries(byRoot).map(([name, format]) => ({
    ...format,
    fits: (root: XmlRoot) => root.name === name,
  })),
  {
    name: "TestLink's list of test cases",
    instead: 'it is a specification and holds no test results',
    fits: ({ name, attributes, firstChild }) =>
      (name === 'testsuite' || name === 'testcase' || name === 'testcases') &&
      (/^(node_order|details|externalid|summary)$/.test(firstChild ?? '') ||
        attributes['internalid'] !== undefined),
  },
  {
    name: 'a manifest or descriptor of an assembly (Windows, Maven)',
    instead: noTests,
    fits: ({ name, attributes }) =>
      name === 'assembly' && attributes['name'] === undefined && 'xmlns' in attributes,
  },
  {
    name: 'a robot description (URDF)',
    instead: noTests,
    fits: ({ name, attributes }) => name === 'robot' && attributes['generator'] === undefined,
  },
];
