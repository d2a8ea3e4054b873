import { crate, rustTests } from './cells/rust-crate.ts';

/** A real run that does not fit the table of frameworks and situations. */
export interface MoreRun {
  readonly name: string;
  readonly tools: readonly string[];
  readonly files: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, string>>;
  readonly verdict: string;
  /** passed, failed, skipped */
  readonly counts: readonly [number, number, number];
  readonly why?: string;
}

const nodeTest = (body: string) =>
  `import test from 'node:test';\ntest('a', () => {\n${body}\n});\n`;
const pytestPassing = { 'test_a.py': 'def test_a():\n    pass\n' };
const vitestPassing = "import { test } from 'vitest';\ntest('a', () => {});\n";

export const moreRuns: readonly MoreRun[] = [
  {
    name: 'a node test file that exits midway, beside one that passes',
    tools: ['node'],
    files: { 'a.test.mjs': nodeTest(''), 'b.test.mjs': nodeTest('process.exit(0);') },
    inputs: { command: 'node --test' },
    verdict: 'failed',
    counts: [1, 0, 0],
    why: 'contains tests but reported none',
  },
  {
    name: 'a helper file in the test folder of node',
    tools: ['node'],
    files: { 'test/a.mjs': nodeTest(''), 'test/helper.mjs': 'export const one = 1;\n' },
    inputs: { command: 'node --test' },
    verdict: 'passed',
    counts: [1, 0, 0],
  },
  {
    name: 'a node option that excludes every test of the existing files',
    tools: ['node'],
    files: { 'a.test.mjs': nodeTest('') },
    inputs: { command: 'node --test --test-isolation=none --test-only', empty: 'allow' },
    verdict: 'failed',
    counts: [0, 0, 0],
    why: 'although there are test files (a.test.mjs)',
  },
  {
    name: 'a node pattern that matches nothing yet',
    tools: ['node'],
    files: { 'a.test.mjs': nodeTest('') },
    inputs: { command: "node --test 'later/*.mjs'", empty: 'allow' },
    verdict: 'empty',
    counts: [0, 0, 0],
    why: 'later/*.mjs does not exist yet',
  },
  {
    name: 'an unquoted node pattern that matches none of the files',
    tools: ['node'],
    files: { 'a.test.mjs': nodeTest('') },
    inputs: { command: 'node --test later*.mjs', empty: 'allow' },
    verdict: 'empty',
    counts: [0, 0, 0],
    why: 'later*.mjs does not exist yet',
  },
  {
    name: 'a quoted pattern that pytest does not expand',
    tools: ['pytest'],
    files: pytestPassing,
    inputs: { command: "pytest 'test_*.py'", empty: 'allow' },
    verdict: 'failed',
    counts: [0, 0, 0],
    why: 'although there are test files (test_a.py)',
  },
  {
    name: 'a package.json script that runs node on named files',
    tools: ['node', 'npm'],
    files: {
      'package.json': '{ "scripts": { "test": "node --test a.test.mjs" } }\n',
      'a.test.mjs': nodeTest("throw new Error('bad');"),
    },
    inputs: { command: 'npm test' },
    verdict: 'failed',
    counts: [0, 1, 0],
    why: '1 test failed',
  },
  {
    name: 'Mocha tests that ended before the timeout',
    tools: ['mocha'],
    files: {
      'test/a.js':
        "it('a', () => {});\nit('b', () => { throw new Error('bad'); });\nit('c', function () { this.timeout(0); return new Promise((r) => setTimeout(r, 60_000)); });\n",
    },
    inputs: { command: 'mocha', timeout: '4s' },
    verdict: 'failed',
    counts: [1, 1, 0],
    why: 'timed out after 4s',
  },
  {
    name: "pytest whose configuration asks for the user's own report",
    tools: ['pytest'],
    files: { ...pytestPassing, 'pytest.ini': '[pytest]\naddopts = -q --junitxml=out/own.xml\n' },
    inputs: { command: 'pytest' },
    verdict: 'passed',
    counts: [1, 0, 0],
  },
  {
    name: 'pytest with an unknown option',
    tools: ['pytest'],
    files: {},
    inputs: { command: 'pytest --no-such-option tests/unit', empty: 'allow' },
    verdict: 'failed',
    counts: [0, 0, 0],
    why: 'exit code 4 and no report',
  },
  {
    name: 'Vitest with configured reporters',
    tools: ['vitest'],
    files: {
      'package.json': '{ "type": "module" }\n',
      'vitest.config.js': "export default { test: { reporters: ['verbose'] } };\n",
      'a.test.js': vitestPassing,
    },
    inputs: { command: 'vitest run' },
    verdict: 'passed',
    counts: [1, 0, 0],
  },
  {
    name: 'an unhandled rejection in Vitest',
    tools: ['vitest'],
    files: {
      'package.json': '{ "type": "module" }\n',
      'a.test.js': vitestPassing.replace(
        '() => {}',
        "() => { Promise.reject(new Error('late')); }",
      ),
    },
    inputs: { command: 'vitest run' },
    verdict: 'failed',
    counts: [1, 0, 0],
    why: 'exit code 1, although the report shows no failure',
  },
  {
    name: 'cargo in two folders, with doc tests and an integration test',
    tools: ['cargo'],
    files: {
      ...prefixed('one', crate(rustTests.passing, { 'tests/t.rs': '#[test]\nfn whole() {}\n' })),
      ...prefixed('two', {
        ...crate(''),
        'src/lib.rs': '/// ```\n/// assert!(true);\n/// ```\npub fn f() {}\n',
      }),
    },
    inputs: { command: 'cargo test', 'working-directory': 'one\ntwo' },
    verdict: 'passed',
    counts: [3, 0, 0],
  },
  {
    name: "nextest whose configuration asks for the user's own report",
    tools: ['cargo', 'cargo-nextest'],
    files: crate(rustTests.failing, {
      '.config/nextest.toml': '[profile.ci.junit]\npath = "junit.xml"\n',
    }),
    inputs: { command: 'cargo nextest run --profile ci' },
    verdict: 'failed',
    counts: [1, 1, 0],
    why: '1 test failed',
  },
  {
    name: 'a Go package whose TestMain exits before it runs a test',
    tools: ['go'],
    files: {
      'go.mod': 'module example.com/sample\n\ngo 1.20\n',
      'a/a_test.go': 'package a\n\nimport "testing"\n\nfunc TestA(t *testing.T) {}\n',
      'b/b_test.go':
        'package b\n\nimport ("os"; "testing")\n\nfunc TestB(t *testing.T) {}\n\nfunc TestMain(m *testing.M) { os.Exit(0) }\n',
    },
    inputs: { command: 'go test ./...' },
    verdict: 'failed',
    counts: [1, 0, 0],
    why: 'exited before it ran a test',
  },
];

function prefixed(folder: string, files: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]),
  );
}
