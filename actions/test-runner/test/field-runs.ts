import { badCommand, manifest, python, sample } from './field-case.ts';
import type { FieldCase } from './field-case.ts';
import { runners, workspaces } from './field-each-runner.ts';
import type { Runner } from './field-each-runner.ts';

const [jest = runners[0] as Runner] = runners;
const mochaTwice = manifest({ test: 'mocha u && mocha i' });

export const fieldRuns: readonly FieldCase[] = [
  {
    name: 'a red workspace whose script hides it',
    tools: ['jest', 'npm'],
    files: {
      ...workspaces(jest, [sample.jest.fails, sample.jest.passes]),
      'a/package.json': JSON.stringify({ name: 'a', scripts: { test: 'jest || true' } }),
    },
    inputs: { command: 'npm test --workspaces' },
    verdict: 'failed',
    counts: [0, 0, 0],
    why: badCommand(
      'npm test --workspaces',
      'in the script "test" of a/package.json, a command without || true: remove the fallback, which turns a failure green; "tests: { empty: allow }" in the policy is for a suite without tests yet',
    ),
  },
  {
    name: 'a test before the test script',
    tools: ['jest', 'npm'],
    files: {
      ...manifest({ pretest: 'jest /u/', test: 'jest /i/' }),
      'u/a.test.js': sample.jest.fails,
      'i/b.test.js': sample.jest.passes,
    },
    inputs: { command: 'npm test' },
    verdict: 'failed',
    counts: [0, 1, 0],
    why: '1 test failed',
  },
  {
    name: 'one of two runs that exits midway',
    tools: ['jest', 'npm'],
    files: {
      ...manifest({ test: 'jest /u/ && jest /i/' }),
      'u/a.test.js': "test('a', () => process.exit(0));\n",
      'i/b.test.js': sample.jest.passes,
    },
    inputs: { command: 'npm test', empty: 'allow' },
    verdict: 'failed',
    counts: [1, 0, 0],
    why: 'the command exited with 0, but only 1 of 2 test runs wrote a report (none from the run in .)',
  },
  {
    name: 'one of two runs of Mocha that exits midway',
    tools: ['mocha', 'npm'],
    files: {
      ...mochaTwice,
      'u/a.js': "it('a', () => process.exit(0));\n",
      'i/b.js': sample.mocha.passes,
    },
    inputs: { command: 'npm test', empty: 'allow' },
    verdict: 'failed',
    counts: [1, 0, 0],
    why: 'the run ended early',
  },
  {
    name: 'one of two runs of Mocha whose files have no test',
    tools: ['mocha', 'npm'],
    files: { ...mochaTwice, 'u/a.js': '', 'i/b.js': sample.mocha.passes },
    inputs: { command: 'npm test', empty: 'allow' },
    verdict: 'failed',
    counts: [1, 0, 0],
    why: '1 of 2 test runs executed no test, although there are test files',
  },
  {
    name: 'one of two runs whose filter matches none',
    tools: ['mocha', 'npm'],
    files: {
      ...manifest({ test: 'mocha u -g nosuch && mocha i' }),
      'u/a.js': sample.mocha.passes,
      'i/b.js': sample.mocha.passes,
    },
    inputs: { command: 'npm test', empty: 'allow' },
    verdict: 'failed',
    counts: [1, 0, 0],
    why: '1 of 2 test runs executed no test; the name filter is "nosuch"',
  },
  ...(['allow', 'deny'] as const).map((empty): FieldCase => ({
    name: `one of two runs that finds no file, under empty: ${empty}`,
    tools: ['jest', 'npm'],
    files: {
      ...manifest({ test: 'jest /u/ --passWithNoTests && jest /i/' }),
      'i/b.test.js': sample.jest.passes,
    },
    inputs: { command: 'npm test', empty },
    verdict: empty === 'allow' ? 'passed' : 'failed',
    counts: [1, 0, 0],
    why: '1 of 2 test runs executed no test',
  })),
  {
    name: 'two runs that find no file',
    tools: ['jest', 'npm'],
    files: { ...manifest({ test: 'jest /u/ --passWithNoTests && jest /i/ --passWithNoTests' }) },
    inputs: { command: 'npm test', empty: 'allow' },
    verdict: 'empty',
    counts: [0, 0, 0],
    why: 'no test files yet',
  },
  {
    name: 'two runs of Mocha, of which one finds no file and the other no test',
    tools: ['mocha', 'npm'],
    files: {
      ...workspaces(runners[2] as Runner, ['', '']),
      'a/package.json': JSON.stringify({ name: 'a', scripts: { test: 'mocha nosuch' } }),
    },
    inputs: { command: 'npm test -ws', empty: 'allow' },
    verdict: 'failed',
    counts: [0, 0, 0],
    why: 'exit code 1, and only 1 of 2 test runs wrote a report (none from the run in a)',
  },
  {
    name: 'a script that sets NODE_OPTIONS anew',
    tools: ['jest', 'npm'],
    files: {
      ...manifest({ test: 'NODE_OPTIONS=--trace-warnings jest /u/ && jest /i/' }),
      'u/a.test.js': sample.jest.passes,
      'i/b.test.js': sample.jest.passes,
    },
    inputs: { command: 'npm test' },
    verdict: 'failed',
    counts: [0, 0, 0],
    why: badCommand(
      'npm test',
      'scripts that keep $NODE_OPTIONS, by which this action asks a test run in a script for its report: write NODE_OPTIONS="$NODE_OPTIONS …", or call the test runner in the command itself',
    ),
  },
  {
    name: 'a script that adds to NODE_OPTIONS',
    tools: ['jest', 'npm'],
    files: {
      ...manifest({ test: 'NODE_OPTIONS="$NODE_OPTIONS --trace-warnings" jest /u/ && jest /i/' }),
      'u/a.test.js': sample.jest.passes,
      'i/b.test.js': sample.jest.passes,
    },
    inputs: { command: 'npm test' },
    verdict: 'passed',
    counts: [2, 0, 0],
    why: '',
  },
  {
    name: 'a test that starts a red test runner to try it',
    tools: ['mocha', 'npm'],
    files: {
      ...mochaTwice,
      'u/a.js':
        "it('a', () => { require('child_process').spawnSync('mocha', ['fixture']); }).timeout(60000);\n",
      'i/b.js': sample.mocha.passes,
      'fixture/c.js': sample.mocha.fails,
    },
    inputs: { command: 'npm test' },
    verdict: 'passed',
    counts: [2, 0, 0],
    why: '',
  },
  {
    name: 'a script that runs pytest twice',
    tools: ['pytest', 'npm'],
    files: { ...manifest({ test: 'pytest a && pytest b' }), 'a/test_a.py': python.passes },
    inputs: { command: 'npm test' },
    verdict: 'failed',
    counts: [0, 0, 0],
    why: badCommand('npm test', 'one run of pytest; this command starts 2: make a step of each'),
  },
  {
    name: 'a script with pytest and another command behind it',
    tools: ['pytest', 'npm'],
    files: { ...manifest({ test: 'pytest && echo done' }), 'test_a.py': python.passes },
    inputs: { command: 'npm test' },
    verdict: 'failed',
    counts: [0, 0, 0],
    why: badCommand(
      'npm test',
      'a script that ends with its call of pytest, as arguments reach the last command of a script only ("test" of package.json), or the call itself',
    ),
  },
  {
    name: 'pytest in npm workspaces',
    tools: ['pytest', 'npm'],
    files: {
      ...manifest({}, { workspaces: ['a'] }),
      'a/package.json': JSON.stringify({ name: 'a', scripts: { test: 'pytest' } }),
      'a/test_a.py': python.passes,
    },
    inputs: { command: 'npm test -w a' },
    verdict: 'failed',
    counts: [0, 0, 0],
    why: badCommand(
      'npm test -w a',
      'one run of pytest in the working directory: set "working-directory" to a, one per line, and the command to the plain script',
    ),
  },
  {
    name: 'Vitest workspaces with different reporters',
    tools: ['vitest', 'npm'],
    files: {
      ...workspaces(runners[1] as Runner, [sample.vitest.passes, sample.vitest.passes]),
      'a/vitest.config.mjs': "export default { test: { reporters: ['dot'] } };\n",
    },
    inputs: { command: 'npm test -ws' },
    verdict: 'failed',
    counts: [0, 0, 0],
    why: badCommand(
      'npm test -ws',
      'the same "reporters" in the Vitest configuration of each run, or a step for each',
    ),
  },
  {
    name: 'a script of node with options of its own',
    tools: ['node', 'npm'],
    files: {
      ...manifest({ test: 'node --test --test-reporter=spec a.test.mjs' }),
      'a.test.mjs': sample.node.passes,
    },
    inputs: { command: 'npm test' },
    verdict: 'passed',
    counts: [1, 0, 0],
    why: '',
  },
  {
    name: 'a script of node that sets NODE_OPTIONS',
    tools: ['node', 'npm'],
    files: {
      ...manifest({ test: 'NODE_OPTIONS=--trace-warnings node --test' }),
      'a.test.mjs': sample.node.passes,
    },
    inputs: { command: 'npm test' },
    verdict: 'passed',
    counts: [1, 0, 0],
    why: '',
  },
];
