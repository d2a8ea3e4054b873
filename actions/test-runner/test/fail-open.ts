import type { FailOpen } from '../../../tools/testkit/fail-open.ts';
import { manifest } from './field-case.ts';
import { reasons, RUNS } from './simulated.ts';
import type { Situation } from './simulated.ts';

function way(what: string, reason: string, broken: Situation, honest: Situation): FailOpen {
  return { way: what, reason, broken: () => reasons(broken), honest: () => reasons(honest) };
}

const green = '<testsuite><testcase name="a"/></testsuite>';
const twice = manifest({ test: 'jest unit && jest integration' });
const passed = JSON.stringify({
  numTotalTests: 1,
  numFailedTests: 0,
  success: true,
  testResults: [
    {
      name: '/w/a.test.js',
      status: 'passed',
      message: '',
      assertionResults: [
        { title: 'a', fullName: 'a', ancestorTitles: [], status: 'passed', failureMessages: [] },
      ],
    },
  ],
});
const mochaRun = (...events: string[]) =>
  [
    ['start', {}],
    ...events.map((event) => [event, { title: 'a', fullTitle: 'a', err: {} }]),
    ['end', {}],
  ]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
const mark = JSON.stringify({ cwd: '/w' });
/** Runs that began, each with its report. */
const ran = (...reports: (string | undefined)[]) =>
  Object.fromEntries(
    reports.flatMap((report, i) => [
      [`${RUNS}/${i}.began`, mark],
      ...(report === undefined ? [] : [[`${RUNS}/${i}.report`, report]]),
    ]),
  );
const workspaces = (a: string) => ({
  ...manifest({}, { workspaces: ['a', 'b'] }),
  'a/package.json': JSON.stringify({ scripts: { test: a } }),
  'b/package.json': JSON.stringify({ scripts: { test: 'jest' } }),
});
const all = { command: 'npm test --workspaces' };
const py = { 'tests/test_a.py': '' };
const reported = { wrote: { 'r.xml': green } };
const both = ran(passed, passed);

const runs: readonly FailOpen[] = [
  way(
    'a script runs the tests in two parts and only one wrote a report',
    'only 1 of 2 test runs wrote a report',
    { files: twice, inputs: { command: 'npm test' }, wrote: ran(passed, undefined) },
    { files: twice, inputs: { command: 'npm test' }, wrote: both },
  ),
  way(
    'a script runs the tests in two parts and one of them never began',
    'only 1 of 2 test runs wrote a report',
    { files: twice, inputs: { command: 'npm test' }, wrote: ran(passed) },
    { files: twice, inputs: { command: 'npm test' }, wrote: both },
  ),
  way(
    'two runs write one report file, and the last one wins',
    'only 1 of 2 test runs wrote a report',
    { files: twice, inputs: { command: 'npm test', reports: 'r.xml' }, ...reported },
    {
      files: twice,
      inputs: { command: 'npm test', reports: 'r.xml, s.xml' },
      wrote: { 'r.xml': green, 's.xml': green },
    },
  ),
  way(
    'the script of one npm workspace hides its failure',
    'without || true',
    { files: workspaces('jest || true'), inputs: all, wrote: both },
    { files: workspaces('jest'), inputs: all, wrote: both },
  ),
  way(
    'a script hides a failure behind a pipe',
    'without the shell operator |',
    { files: manifest({ test: 'mocha | tap-spec' }), inputs: { command: 'npm test' }, ...reported },
    { files: twice, inputs: { command: 'npm test' }, wrote: both },
  ),
  way(
    'a script takes away the option that asks its runs for a report',
    'scripts that keep $NODE_OPTIONS',
    { files: workspaces('NODE_OPTIONS=--no-warnings jest'), inputs: all, wrote: both },
    {
      files: workspaces('NODE_OPTIONS="$NODE_OPTIONS --no-warnings" jest'),
      inputs: all,
      wrote: both,
    },
  ),
  way(
    'a script runs two test runners and one of them is not known',
    'starts jest and playwright',
    {
      files: manifest({ test: 'playwright test && jest' }),
      inputs: { command: 'npm test' },
      wrote: { '/t/run-1/jest.json': passed },
    },
    {
      files: manifest({ test: 'playwright install && jest' }),
      inputs: { command: 'npm test' },
      wrote: { '/t/run-1/jest.json': passed },
    },
  ),
  way(
    'a package manager runs the tests of several packages',
    'without pnpm -r',
    { files: manifest({ test: 'jest' }), inputs: { command: 'pnpm -r test' } },
    {
      files: manifest({ test: 'jest' }),
      inputs: { command: 'pnpm test' },
      wrote: { '/t/run-1/jest.json': passed },
    },
  ),
  way(
    'a setting of npm runs the tests of several packages',
    'workspaces in .npmrc',
    {
      files: { ...workspaces('jest'), '.npmrc': 'workspaces=true\n' },
      inputs: { command: 'npm test' },
    },
    { files: workspaces('jest'), inputs: all, wrote: both },
  ),
  way(
    'one of two runs has test files and executed no test',
    '1 of 2 test runs executed no test',
    {
      files: manifest({ test: 'mocha a && mocha b' }),
      inputs: { command: 'npm test', empty: 'allow' },
      wrote: ran(mochaRun(), mochaRun('pass')),
    },
    {
      files: manifest({ test: 'mocha a && mocha b' }),
      inputs: { command: 'npm test', empty: 'allow' },
      wrote: ran(mochaRun('pass'), mochaRun('pass')),
    },
  ),
];

const nothing: readonly FailOpen[] = [
  way(
    'pytest plans its tests and reports them as passed',
    'no test was executed: --setup-plan runs none',
    { files: py, inputs: { command: 'pytest --setup-plan --junitxml=r.xml' }, ...reported },
    { files: py, inputs: { command: 'pytest --setup-show --junitxml=r.xml' }, ...reported },
  ),
  way(
    'the configuration of pytest plans the tests',
    'no test was executed: --setup-plan runs none',
    {
      files: { ...py, 'tox.ini': '[pytest]\naddopts = --setup-plan\n' },
      inputs: { command: 'pytest --junitxml=r.xml', reports: 'r.xml' },
      ...reported,
    },
    {
      files: { ...py, 'tox.ini': '[testenv]\ncommands = pytest --setup-plan\n' },
      inputs: { command: 'pytest --junitxml=r.xml', reports: 'r.xml' },
      ...reported,
    },
  ),
  way(
    'a test runner in a container executes nothing and writes a report',
    'no test was executed: --setup-plan runs none',
    {
      files: py,
      inputs: { command: 'docker run app pytest --setup-plan', reports: 'r.xml' },
      ...reported,
    },
    { files: py, inputs: { command: 'docker run app pytest', reports: 'r.xml' }, ...reported },
  ),
  way(
    'a dry run of Mocha reports every test as passed',
    'no test was executed: dry-run in .mocharc.json runs none',
    {
      files: { '.mocharc.json': '{ "dry-run": true }' },
      inputs: { command: 'mocha', reports: 'r.xml' },
      ...reported,
    },
    {
      files: { '.mocharc.json': '{ "dry-run": false }' },
      inputs: { command: 'mocha', reports: 'r.xml' },
      ...reported,
    },
  ),
];

const empty = { command: 'pytest', empty: 'allow' };
const none = { code: 5, wrote: { '/t/run-1/pytest.xml': '<testsuites/>' } };

const places: readonly FailOpen[] = [
  way(
    'there is no checkout, and an empty suite is allowed',
    'the workspace holds no file',
    { files: {}, inputs: empty, ...none },
    { files: { 'README.md': '' }, inputs: empty, ...none },
  ),
  way(
    'a path has backslashes, and a missing path is allowed',
    'forward slashes in paths, on Windows too: tests/unit instead of tests\\unit',
    { files: py, inputs: { command: 'pytest tests\\unit', empty: 'allow' }, ...none },
    {
      files: { 'README.md': '' },
      inputs: { command: 'pytest tests/unit', empty: 'allow' },
      ...none,
    },
  ),
  way(
    'a quoted path has backslashes, and a missing path is allowed',
    'write the path with forward slashes, tests/test_a.py',
    {
      files: py,
      inputs: { command: "pytest 'tests\\test_a.py'", empty: 'allow' },
      ...none,
      code: 4,
      stderr: 'ERROR: file or directory not found: tests\\test_a.py\n',
    },
    {
      files: { 'README.md': '' },
      inputs: { command: "pytest 'tests/test_a.py'", empty: 'allow' },
      ...none,
      code: 4,
      stderr: 'ERROR: file or directory not found: tests/test_a.py\n',
    },
  ),
  way(
    'a fallback turns every failure green',
    'without || echo "No tests yet"',
    { files: py, inputs: { command: 'pytest || echo "No tests yet"', empty: 'allow' } },
    { files: { 'README.md': '' }, inputs: empty, ...none },
  ),
];

/** Every way to fail open that test-runner is held against. */
export const failOpen: readonly FailOpen[] = [...runs, ...nothing, ...places];
