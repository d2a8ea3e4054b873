import { crate, rustTests } from './cells/rust-crate.ts';
import { manifest, python, sample } from './field-case.ts';
import type { FieldCase } from './field-case.ts';

type Files = FieldCase['files'];

const py: Files = { 'test_a.py': python.fails };
const mocha: Files = { 'test/a.js': sample.mocha.fails };
const jest: Files = { ...manifest({ test: 'jest' }), 'a.test.js': sample.jest.fails };
const rust = crate(rustTests.failing);
const go: Files = {
  'go.mod': 'module example.com/sample\n\ngo 1.20\n',
  'a_test.go':
    'package sample\n\nimport "testing"\n\nfunc TestA(t *testing.T) { t.Error("bad") }\n',
};

/** Tool, files, command, the option as the reason names it, reports. */
const rows: readonly (readonly [string, Files, string, string, string?])[] = [
  ['pytest', py, 'pytest --setup-plan', '--setup-plan'],
  ['pytest', py, 'pytest --setup-only -q', '--setup-only'],
  ['pytest', py, 'pytest --collect-only', '--collect-only'],
  ['pytest', py, 'pytest --co', '--co'],
  ['pytest', py, 'PYTEST_ADDOPTS=--setup-plan pytest', '--setup-plan'],
  [
    'pytest',
    { ...py, 'pytest.ini': '[pytest]\naddopts = -q\n  --setup-plan\n' },
    'pytest',
    '--setup-plan',
  ],
  [
    'pytest',
    { ...py, 'pyproject.toml': '[tool.pytest.ini_options]\naddopts = ["-q", "--co"]\n' },
    'pytest',
    '--co',
  ],
  ['pytest', py, 'pytest --setup-plan --junitxml=r.xml', '--setup-plan', 'r.xml'],
  [
    'pytest',
    { ...py, 'run.sh': 'pytest --setup-plan --junitxml=r.xml\n' },
    'bash run.sh pytest --setup-plan',
    '--setup-plan',
    'r.xml',
  ],
  ['mocha', mocha, 'mocha --dry-run', '--dry-run'],
  ['mocha', { ...mocha, '.mocharc.yml': 'dry-run: true\n' }, 'mocha', 'dry-run in .mocharc.yml'],
  ['mocha', mocha, 'mocha --dry-run -R json -O output=r.json', '--dry-run', 'r.json'],
  ['jest', jest, 'jest --listTests', '--listTests'],
  ['jest', jest, 'npm test -- --listTests', '--listTests'],
  ['jest', jest, 'jest --showConfig', '--showConfig'],
  ['vitest', { 'a.test.mjs': sample.vitest.fails }, 'vitest list', 'vitest list'],
  ['go', go, 'go test -list . ./...', '-list'],
  ['go', go, 'go test -n ./...', '-n'],
  ['cargo', rust, 'cargo test --no-run', '--no-run'],
  ['cargo', rust, 'cargo test -- --list', '--list'],
  ['cargo-nextest', rust, 'cargo nextest list', 'cargo nextest list'],
  ['cargo-nextest', rust, 'cargo nextest run --no-run', '--no-run'],
];

export const fieldNothing: readonly FieldCase[] = [
  ...rows.map(([tool, files, command, option, reports], i): FieldCase => ({
    name: `no test executed (${i + 1}): ${command}${reports === undefined ? '' : ' with reports'}`,
    tools: [tool],
    files,
    inputs: { command, empty: 'allow', ...(reports !== undefined && { reports }) },
    verdict: 'failed',
    counts: [0, 0, 0],
    why: `no test was executed: ${option} runs none`,
  })),
  {
    name: 'a list of the tests before their run',
    tools: ['jest', 'npm'],
    files: { ...jest, ...manifest({ test: 'jest --listTests && jest' }) },
    inputs: { command: 'npm test' },
    verdict: 'failed',
    counts: [0, 1, 0],
    why: '1 test failed',
  },
  {
    name: 'a test that shows its fixtures',
    tools: ['pytest'],
    files: { 'test_a.py': python.passes },
    inputs: { command: 'pytest --setup-show' },
    verdict: 'passed',
    counts: [1, 0, 0],
    why: '',
  },
];
