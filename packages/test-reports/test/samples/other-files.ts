const json = (value: unknown): string => JSON.stringify(value);
const refused = (name: string, instead: string) => `it is ${name}, which is not read: ${instead}`;
const noTests = 'it holds no test results; give the report of the tests in `reports`';
const jsonRead =
  'its JSON is no test report that is read (Jest JSON, Mocha JSON, mochawesome JSON, Playwright JSON, CTRF, RSpec JSON, Karma JSON, behave JSON, Cucumber JSON)';

const xmlRead =
  "no test report that is read (JUnit XML, TRX, CppUnit XML, NUnit 2 XML, NUnit 3 XML, xUnit.net XML, Robot Framework's output.xml)";

/** Files that are no report that is read, and what is said of each: none may count as an empty one. */
export const otherFiles: readonly (readonly [file: string, text: string, refusal: string])[] = [
  [
    'Catch2',
    '<Catch2TestRun name="t" rng-seed="1"><TestCase name="a"><OverallResult success="false"/></TestCase></Catch2TestRun>',
    refused('Catch2 XML', 'run the tests with `--reporter junit::out=FILE`'),
  ],
  [
    'doctest',
    '<doctest binary="t"><TestSuite><TestCase name="a"/></TestSuite></doctest>',
    refused('doctest XML', 'run the tests with `--reporters=junit --out=FILE`'),
  ],
  [
    'Boost.Test',
    '<TestLog><TestSuite name="s"/></TestLog>',
    refused("Boost.Test's XML log", 'run the tests with `--logger=JUNIT,all,FILE`'),
  ],
  [
    'CTest',
    '<Site Name="x"><Testing/></Site>',
    refused("CTest's dashboard XML", 'run `ctest --output-junit FILE`'),
  ],
  [
    'Qt Test',
    '<TestCase name="t"><Environment/></TestCase>',
    refused('Qt Test XML', 'run the tests with `-o FILE,junitxml`'),
  ],
  [
    'TestLink',
    '<testsuite id="1" name="s"><node_order>1</node_order><testcase internalid="2" name="a"><summary/></testcase></testsuite>',
    refused("TestLink's list of test cases", 'it is a specification and holds no test results'),
  ],
  [
    'a manifest of Windows',
    '<assembly xmlns="urn:schemas-microsoft-com:asm.v1" manifestVersion="1.0"><assemblyIdentity name="a"/></assembly>',
    refused('a manifest or descriptor of an assembly (Windows, Maven)', noTests),
  ],
  [
    'a robot description',
    '<robot name="arm"><link name="base"/></robot>',
    refused('a robot description (URDF)', noTests),
  ],
  [
    'Cobertura',
    '<coverage line-rate="1"><packages/></coverage>',
    refused('a coverage report (Cobertura or Clover)', noTests),
  ],
  ['JaCoCo', '<report name="x"/>', refused('a coverage report (JaCoCo)', noTests)],
  [
    'Checkstyle',
    '<checkstyle version="8"><file name="a"/></checkstyle>',
    refused('a Checkstyle report', noTests),
  ],
  [
    'a project of Maven',
    '<project><modelVersion>4.0.0</modelVersion></project>',
    `its root element is <project>, the first in it <modelVersion>: ${xmlRead}`,
  ],
  [
    'a TestRun of nobody',
    '<TestRun><case name="a"/></TestRun>',
    `its root element is <TestRun>, the first in it <case>: ${xmlRead}`,
  ],
  ['an empty TestRun', '<TestRun/>', `its root element is <TestRun>: ${xmlRead}`],
  [
    'GoogleTest',
    json({ tests: 1, failures: 0, disabled: 0, errors: 0, testsuites: [{ name: 's' }] }),
    refused('GoogleTest JSON', 'run the tests with `--gtest_output=xml:FILE`'),
  ],
  [
    'pytest-json-report',
    json({ created: 1, exitcode: 0, root: '/r', environment: {}, summary: {}, tests: [] }),
    refused('pytest-json-report', 'run pytest with `--junitxml=FILE`'),
  ],
  [
    "Robot Framework's JSON",
    json({ generator: 'Robot 7.5', rpa: false, suite: { name: 's' } }),
    refused("Robot Framework's output.json", 'run robot with `--output output.xml`'),
  ],
  [
    'ESLint',
    json([{ filePath: '/a.js', messages: [], errorCount: 0 }]),
    refused("ESLint's JSON", noTests),
  ],
  ['SARIF', json({ version: '2.1.0', runs: [{ tool: {} }] }), refused('SARIF', noTests)],
  [
    'a coverage summary',
    json({ total: { lines: {}, statements: {}, branches: {} } }),
    refused("Istanbul's coverage summary", noTests),
  ],
  [
    'coverage.py',
    json({ meta: {}, files: {}, totals: {} }),
    refused('a coverage report (coverage.py)', noTests),
  ],
  ['an empty list', '[]', 'its JSON is empty and does not say which tool wrote it'],
  ['an empty object', '{}', 'its JSON is empty and does not say which tool wrote it'],
  ['stats alone', json({ stats: { passes: 1, failures: 0 } }), jsonRead],
  [
    'stats and tests alone',
    json({ stats: { passes: 1, failures: 0 }, tests: [{}] }),
    'it begins like Mocha JSON, but holds no passes, failures, pending',
  ],
  ['a configuration', json({ compilerOptions: {} }), jsonRead],
  [
    'Cucumber messages',
    '{"meta":{"protocolVersion":"32.2.0","implementation":{"name":"cucumber-js"}}}\n{"testRunStarted":{}}\n',
    refused('a stream of Cucumber messages', 'use `--format json:FILE` or `--format junit:FILE`'),
  ],
  [
    'libtest',
    '{"type":"suite","event":"started","test_count":1}\n',
    refused(
      "the JSON of Rust's libtest",
      'use `framework: cargo`, which reads what `cargo test` prints, or cargo nextest',
    ),
  ],
  [
    "cargo's messages",
    '{"reason":"compiler-artifact","package_id":"x"}\n',
    refused(
      "a stream of cargo's messages",
      'use `framework: cargo`, which reads what `cargo test` prints, or cargo nextest',
    ),
  ],
  [
    "pytest's report log",
    '{"pytest_version":"9.0.0","$report_type":"SessionStart"}\n',
    refused("pytest's report log", 'run pytest with `--junitxml=FILE`'),
  ],
  [
    "Bazel's events",
    '{"id":{"started":{}},"started":{"uuid":"x"}}\n',
    refused("a stream of Bazel's build events", 'give `bazel-testlogs/**/test.xml`'),
  ],
  [
    'what go test prints',
    'ok  \texample.com/a\t0.012s\nFAIL\texample.com/b\t0.010s\n',
    refused('the printed output of go test', 'run `go test -json`'),
  ],
  [
    'what pytest prints',
    '======= test session starts =======\n1 passed\n',
    refused('the printed output of pytest', 'run pytest with `--junitxml=FILE`'),
  ],
  [
    'what cargo test prints',
    'running 1 test\ntest a ... hello\nok\n\ntest result: ok. 1 passed; 0 failed; 0 ignored\n',
    refused(
      'the printed output of cargo test',
      'leave `reports` out: `framework: cargo` reads what it prints',
    ),
  ],
  ['tsc', 'src/a.ts(1,2): error TS2322: no\n', refused('a list of TypeScript errors', noTests)],
  ['LCOV', 'TN:\nSF:/a.js\nend_of_record\n', refused('a coverage report (LCOV)', noTests)],
];
