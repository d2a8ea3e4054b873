import { badCommand, manifest, python, sample } from './field-case.ts';
import type { FieldCase } from './field-case.ts';

type Files = FieldCase['files'];

const files: Files = { 'test_a.py': python.passes, ...manifest({}) };
const exitCodeOnly = '"framework: other" judges only the exit code';
const notOne = (name: string, reports: string, writtenBy: string) =>
  `a command that this action can look into; ${name} is not one: set "reports: ${reports}", written by ${writtenBy}. ${exitCodeOnly}`;

/** The command, and what is expected instead. */
const refused: readonly (readonly [string, string])[] = [
  [
    'pytest tests || echo "No tests yet"',
    'a command without || echo "No tests yet": remove the fallback, which turns a failure green; "tests: { empty: allow }" in the policy is for a suite without tests yet',
  ],
  [
    'cd api && pytest -q',
    'the command pytest -q with the input "working-directory: api", without cd',
  ],
  [
    'jest unit && jest integration',
    'one command: make a step of each, or put shell code into a script in the repository and call the script',
  ],
  [
    'pytest tests\\unit',
    'forward slashes in paths, on Windows too: tests/unit instead of tests\\unit',
  ],
  [
    'make test',
    notOne(
      'make',
      'report.xml',
      'the test runner that the Makefile calls, such as pytest --junitxml=report.xml',
    ),
  ],
  [
    './gradlew check',
    notOne('gradlew', '**/build/test-results/**/*.xml', 'Gradle, without an option'),
  ],
  [
    'tox -e py',
    notOne(
      'tox',
      'report.xml',
      'tox -- --junitxml=report.xml, with {posargs} behind pytest in tox.ini',
    ),
  ],
  [
    'bun test',
    notOne('bun', 'report.xml', 'bun test --reporter=junit --reporter-outfile=report.xml'),
  ],
  [
    'npx playwright@1.50 test',
    notOne(
      'playwright',
      'report.xml',
      'playwright test --reporter=junit, with PLAYWRIGHT_JUNIT_OUTPUT_FILE=report.xml',
    ),
  ],
  [
    'docker compose run app pytest',
    notOne(
      'docker',
      'out/report.xml',
      'the test runner in the container, into a mounted folder (-v "$PWD/out:/out")',
    ),
  ],
  [
    'bundle exec rspec',
    notOne(
      'rspec',
      'report.xml',
      'rspec --format RspecJunitFormatter --out report.xml, with the gem rspec_junit_formatter',
    ),
  ],
  ['vendor/bin/phpunit', notOne('phpunit', 'report.xml', 'phpunit --log-junit report.xml')],
  [
    'python3.12 run.py',
    notOne(
      'python3.12',
      'report.xml',
      'the script; a test runner is better called with python -m, such as python -m pytest',
    ),
  ],
];

const cut = 'a command that this action can look into; ';

export const fieldMessages: readonly FieldCase[] = [
  ...refused.map(([command, expected]): FieldCase => ({
    name: `refused: ${command}`,
    tools: ['node'],
    files,
    inputs: { command, empty: 'allow' },
    verdict: 'failed',
    counts: [0, 0, 0],
    why: badCommand(command, expected),
  })),
  {
    name: 'a framework that the command does not call',
    tools: ['node'],
    files,
    inputs: { command: 'npx jest', framework: 'vitest' },
    verdict: 'failed',
    counts: [0, 0, 0],
    why: badCommand(
      'npx jest',
      'a command that calls vitest, as the input "framework" says; this one calls jest',
    ),
  },
  {
    name: 'a script that package.json does not have',
    tools: ['node'],
    files: manifest({ lint: 'eslint .', unit: 'jest' }),
    inputs: { command: 'npm test' },
    verdict: 'failed',
    counts: [0, 0, 0],
    why: badCommand('npm test', 'a script of package.json (lint, unit); "test" is not one'),
  },
  {
    name: 'a script of another tool',
    tools: ['node'],
    files: manifest({ test: 'tsc -p . && cypress run' }),
    inputs: { command: 'npm test' },
    verdict: 'failed',
    counts: [0, 0, 0],
    why: badCommand(
      'npm test',
      `${cut}cypress is not one: set "reports: results/*.xml", written by cypress run --reporter junit --reporter-options mochaFile=results/[hash].xml. ${exitCodeOnly}`,
    ),
  },
  {
    name: 'a workspace without a checkout',
    tools: ['node'],
    files: {},
    inputs: { command: 'pytest', empty: 'allow' },
    verdict: 'failed',
    counts: [0, 0, 0],
    why: badCommand(
      'pytest',
      'a checkout to run it in: the workspace holds no file; add a step with "uses: actions/checkout" before this one',
    ),
  },
  {
    name: 'a folder that is not there',
    tools: ['node'],
    files,
    inputs: { command: 'pytest', 'working-directory': 'app\\sub' },
    verdict: 'failed',
    counts: [0, 0, 0],
    why: 'input "working-directory": "app\\\\sub" is invalid; expected: existing folders, one per line, with forward slashes: app/sub',
  },
  {
    name: 'a folder that is a file',
    tools: ['node'],
    files,
    inputs: { command: 'pytest', 'working-directory': 'test_a.py' },
    verdict: 'failed',
    counts: [0, 0, 0],
    why: 'input "working-directory": "test_a.py" is invalid; expected: folders; this is a file',
  },
  {
    name: 'reports with backslashes',
    tools: ['node'],
    files,
    inputs: { command: 'pytest', reports: 'out\\*.xml, out\\r.xml' },
    verdict: 'failed',
    counts: [0, 0, 0],
    why: 'input "reports": "out\\\\r.xml" is invalid; expected: forward slashes in paths, on Windows too: out/r.xml',
  },
  {
    name: 'a quoted path with a backslash',
    tools: ['pytest'],
    files: { 't/test_a.py': python.passes },
    inputs: { command: "pytest 't\\test_a.py'", empty: 'allow' },
    verdict: 'failed',
    counts: [0, 0, 0],
    why: 'no test was collected: write the path with forward slashes, t/test_a.py',
  },
  {
    name: 'a hook that fails a green run of pytest',
    tools: ['pytest'],
    files: {
      ...files,
      'conftest.py': 'def pytest_sessionfinish(session):\n    session.exitstatus = 1\n',
    },
    inputs: { command: 'pytest' },
    verdict: 'failed',
    counts: [1, 0, 0],
    why: 'exit code 1, although the report shows no failure; usual causes: a coverage threshold (--cov-fail-under), a plugin or hook (pytest_sessionfinish), or warnings as errors (-W error)',
  },
  {
    name: 'an exit code that a test of Mocha sets',
    tools: ['mocha'],
    files: {
      'test/a.js': `${sample.mocha.passes}after(() => { setTimeout(() => process.on('exit', () => { process.exitCode = 1; }), 50); });\n`,
    },
    inputs: { command: 'mocha' },
    verdict: 'failed',
    counts: [1, 0, 0],
    why: 'exit code 1, although the report shows no failure; usual causes: a root hook or global teardown, an exit code that a test sets, or a coverage threshold of c8 or nyc',
  },
  {
    name: 'an error outside of the tests of Vitest',
    tools: ['vitest'],
    files: {
      'a.test.mjs': sample.vitest.passes.replace('{}', "{ Promise.reject(new Error('late')); }"),
    },
    inputs: { command: 'vitest run' },
    verdict: 'failed',
    counts: [1, 0, 0],
    why: 'exit code 1, although the report shows no failure; usual causes: a coverage threshold, an error outside of any test, a global set-up or teardown, or a type check',
  },
  {
    name: 'a report that is cut off counts nothing',
    tools: ['node'],
    files: {
      'cut.cjs':
        "require('node:fs').writeFileSync('r.xml', '<testsuite><testcase name=\"a\"/><testcase name=\"b\"/>');\n",
    },
    inputs: { command: 'node cut.cjs', framework: 'other', reports: 'r.xml' },
    verdict: 'failed',
    counts: [0, 0, 0],
    why: 'r.xml cannot be judged: it is broken XML: 1:51: unclosed tag: testsuite',
  },
];
