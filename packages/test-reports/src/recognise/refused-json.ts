import type { KeyPaths, RefusedFormat } from './format.ts';

interface RefusedJson extends RefusedFormat {
  readonly holds: KeyPaths;
}

const noTests = 'it holds no test results; give the report of the tests in `reports`';

/** JSON documents that we know by their keys and do not read. */
export const refusedJson: readonly RefusedJson[] = [
  {
    name: 'GoogleTest JSON',
    instead: 'run the tests with `--gtest_output=xml:FILE`',
    holds: ['testsuites', 'tests', 'failures', 'disabled'],
  },
  {
    name: 'pytest-json-report',
    instead: 'run pytest with `--junitxml=FILE`',
    holds: ['exitcode', 'environment', 'summary', 'tests'],
  },
  {
    name: "Robot Framework's output.json",
    instead: 'run robot with `--output output.xml`',
    holds: ['generator', 'rpa', 'suite'],
  },
  {
    name: 'Ginkgo JSON',
    instead: 'run ginkgo with `--junit-report=FILE`',
    holds: ['*.SuitePath', '*.SuiteSucceeded', '*.SpecReports'],
  },
  {
    name: 'TestCafe JSON',
    instead: 'run testcafe with `--reporter xunit:FILE`',
    holds: ['fixtures', 'userAgents', 'passed', 'total'],
  },
  {
    name: 'Newman JSON',
    instead: 'run newman with `-r junit --reporter-junit-export FILE`',
    holds: ['collection', 'run.stats', 'run.executions'],
  },
  {
    name: "k6's summary",
    instead: 'write JUnit XML in `handleSummary` (jUnit of k6-summary)',
    holds: ['metrics', 'root_group'],
  },
  {
    name: "Cypress's module result",
    instead: 'run cypress with `--reporter junit`',
    holds: ['totalTests', 'totalFailed', 'runs'],
  },
  {
    name: 'WebdriverIO JSON',
    instead: "add the `junit` reporter to `reporters`: ['junit', { outputDir: 'FOLDER' }]",
    holds: ['capabilities', 'specs', 'suites', 'state'],
  },
  {
    name: 'an Allure result',
    instead: 'let the test tool write JUnit XML beside them',
    holds: ['uuid', 'historyId', 'status', 'name'],
  },
  {
    name: "Istanbul's coverage summary",
    instead: noTests,
    holds: ['total.lines', 'total.statements', 'total.branches'],
  },
  { name: 'a coverage report (coverage.py)', instead: noTests, holds: ['meta', 'files', 'totals'] },
  { name: 'SARIF', instead: noTests, holds: ['runs', 'version', 'runs.*.tool'] },
  { name: "ESLint's JSON", instead: noTests, holds: ['*.filePath', '*.messages', '*.errorCount'] },
  { name: 'a package.json', instead: noTests, holds: ['name', 'version', 'dependencies'] },
];
