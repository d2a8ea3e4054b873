import { manifest, python, sample } from './field-case.ts';
import type { FieldCase } from './field-case.ts';

type Files = FieldCase['files'];

const py: Files = { 'test_a.py': python.passes };
const js: Files = { ...manifest({ test: 'jest' }), 'a.test.js': sample.jest.passes };
const vitest: Files = { 'a.test.mjs': sample.vitest.passes };
const go: Files = {
  'go.mod': 'module example.com/sample\n\ngo 1.20\n',
  'a/a_test.go':
    'package a\n\nimport "testing"\n\nfunc TestA(t *testing.T) {}\n\nfunc BenchmarkA(b *testing.B) {}\n',
  'b/b.go': 'package b\n\nfunc B() int { return 1 }\n',
};
const main = 'func TestMain(m *testing.M) { os.Exit(0) }\n';

/** Name, tool, files, command: passed with one test. */
const green: readonly (readonly [string, string, Files, string])[] = [
  [
    'a report that tox asks for',
    'pytest',
    { ...py, 'tox.ini': '[testenv]\ncommands = pytest --junitxml=o.xml\n' },
    'pytest',
  ],
  [
    'a report that a script of hatch asks for',
    'pytest',
    { ...py, 'pyproject.toml': '[tool.hatch.envs.test.scripts]\nt = "pytest --junitxml=o.xml"\n' },
    'pytest',
  ],
  [
    'a report in a file that pytest.ini overrides',
    'pytest',
    {
      ...py,
      'pytest.ini': '[pytest]\n',
      'setup.cfg': '[tool:pytest]\naddopts = --junitxml=o.xml\n',
    },
    'pytest',
  ],
  [
    "pytest's own report, over several lines",
    'pytest',
    { ...py, 'tox.ini': '[pytest]\naddopts =\n  -q\n  --junitxml=o.xml\n[tox]\n' },
    'pytest',
  ],
  [
    "pytest's own report, in TOML",
    'pytest',
    {
      ...py,
      'pyproject.toml': '[tool.pytest.ini_options]\naddopts = """\n  -q\n  --junitxml=o.xml\n"""\n',
    },
    'pytest',
  ],
  [
    'an own report that the command replaces',
    'pytest',
    { ...py, 'pytest.ini': '[pytest]\naddopts = --junitxml=o.xml\n' },
    'pytest -o addopts=-q',
  ],
  [
    "Vitest's reporters of the coverage",
    'vitest',
    {
      ...vitest,
      'vitest.config.mjs':
        "export default { test: { coverage: { reporter: ['text', ['lcov', {}]] } } };\n",
    },
    'vitest run',
  ],
  [
    "Vitest's reporters beside those of the coverage",
    'vitest',
    {
      ...vitest,
      'vitest.config.mjs':
        "// reporters: custom()\nexport default { test: { coverage: { reporters: [x => x], a: { b: 1 } }, reporters: ['dot'] } };\n",
    },
    'vitest run',
  ],
  ['a package without tests under -coverprofile', 'go', go, 'go test -coverprofile=c.out ./...'],
  ['a benchmark beside tests', 'go', go, 'go test -bench=. -benchtime=5x ./...'],
  [
    'env, timeout, nice, stdbuf and npm',
    'jest',
    js,
    'env CI=1 timeout 60 nice -n 1 stdbuf -oL npm test',
  ],
  ['npx that installs nothing', 'jest', js, 'npx --no-install jest'],
  ['npm exec', 'jest', js, 'npm exec -- jest --ci'],
  [
    'node with options',
    'jest',
    js,
    'node --require ./package.json --stack-size=900 node_modules/.bin/jest',
  ],
  [
    'python -m coverage run -m',
    'coverage',
    py,
    'python3 -W ignore -m coverage run --branch -m pytest -q',
  ],
  ['coverage run -m', 'coverage', py, 'coverage run --source . -m pytest'],
];

export const fieldHealthy: readonly FieldCase[] = [
  ...green.map(([name, tool, files, command]): FieldCase => ({
    name,
    tools: [tool],
    files,
    inputs: { command },
    verdict: 'passed',
    counts: [1, 0, 0],
    why: '',
  })),
  {
    name: 'a TestMain that exits by itself under -coverprofile',
    tools: ['go'],
    files: {
      ...go,
      'c/c_test.go': `package c\n\nimport ("os"; "testing")\n\nfunc TestC(t *testing.T) {}\n\n${main}`,
    },
    inputs: { command: 'go test -coverprofile=c.out ./...' },
    verdict: 'failed',
    counts: [1, 0, 0],
    why: 'package example.com/sample/c exited before it ran a test',
  },
  {
    name: 'a benchmark that fails',
    tools: ['go'],
    files: {
      ...go,
      'c/c_test.go':
        'package c\n\nimport "testing"\n\nfunc BenchmarkC(b *testing.B) { b.Error("bad") }\n',
    },
    inputs: { command: 'go test -bench=. -benchtime=5x ./...' },
    verdict: 'failed',
    counts: [1, 1, 0],
    why: '1 test failed',
  },
  ...(
    [
      ['jest --onlyChanged', '--onlyChanged'],
      ['jest --changedSince=HEAD', '--changedSince'],
      ['jest --findRelatedTests src.js', '--findRelatedTests'],
    ] as const
  ).map(([command, option]): FieldCase => ({
    name: `${command} with nothing to run`,
    tools: ['jest', 'git'],
    files: { ...js, 'src.js': '' },
    inputs: { command, empty: 'allow' },
    verdict: 'empty',
    counts: [0, 0, 0],
    why: `no test is related to the changed files (${option})`,
    git: true,
  })),
  {
    name: 'vitest --changed with nothing to run, under empty: deny',
    tools: ['vitest', 'git'],
    files: vitest,
    inputs: { command: 'vitest run --changed' },
    verdict: 'failed',
    counts: [0, 0, 0],
    why: 'the suite is empty: no test is related to the changed files (--changed)',
    git: true,
  },
  {
    name: 'jest --changedSince of a commit that is not there',
    tools: ['jest', 'git'],
    files: js,
    inputs: { command: 'jest --changedSince=nosuch', empty: 'allow' },
    verdict: 'failed',
    counts: [0, 0, 0],
    why: 'exit code 1 and no report',
    git: true,
  },
];
