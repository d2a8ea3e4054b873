import { describe, expect, it } from '@jest/globals';
import { readArguments } from '@ci-actions/command';
import { callAt } from '../command/call-at.ts';
import { afterLaunchers } from '../command/after-launchers.ts';
import type { FrameworkName } from './framework-name.ts';
import type { Discovery, Ended, Look } from './framework.ts';
import { frameworks } from './frameworks.ts';

/** What every framework must support; one entry per framework. */
interface Sample {
  /** A command, and the same command with the options for a report in `/t`. */
  readonly call: string;
  readonly instrumented: string;
  /** A command that writes the user's own report, and its path; null if the framework cannot. */
  readonly own: readonly [command: string, report: string] | null;
  readonly filter: readonly [args: string, filter: string];
  /** How a run that finds no tests ends, if not with exit code 0. */
  readonly emptyEnd: Partial<Ended> | null;
  readonly testFile: Readonly<Record<string, string>>;
  /** What the framework prints if its own search finds no files. */
  readonly saysNone?: Partial<Ended>;
}

const samples: Readonly<Record<FrameworkName, Sample>> = {
  pytest: {
    call: 'pytest -q',
    instrumented: 'pytest --junitxml=/t/pytest.xml -o junit_family=xunit1 -q',
    own: ['pytest --junit-xml out.xml', 'out.xml'],
    filter: ['-k one', 'one'],
    emptyEnd: { code: 5 },
    testFile: { 'pkg/test_a.py': '' },
  },
  unittest: {
    call: 'python3 -m unittest',
    instrumented: 'python3 -m unittest',
    own: null,
    filter: ['-k one', 'one'],
    emptyEnd: { code: 5 },
    testFile: { 'test_a.py': '' },
  },
  cargo: {
    call: 'cargo test',
    instrumented: 'cargo test',
    own: null,
    filter: ['--workspace one', 'one'],
    emptyEnd: { code: 101, stderr: 'error: no test target named `x`' },
    testFile: { 'src/lib.rs': '#[cfg(test)]\nmod t {\n  #[tokio::test]\n  async fn a() {}\n}\n' },
  },
  nextest: {
    call: 'cargo nextest run',
    instrumented: 'cargo nextest run --tool-config-file=ci-actions:/t/nextest.toml',
    own: null,
    filter: ['-E test(one)', 'test(one)'],
    emptyEnd: { code: 4 },
    testFile: { 'tests/a.rs': '' },
  },
  jest: {
    call: 'jest --ci',
    instrumented: 'jest --json --outputFile=/t/jest.json --ci',
    own: ['jest --json --outputFile=out.json', 'out.json'],
    filter: ['-t one', 'one'],
    emptyEnd: { code: 1, stdout: 'No tests found, exiting with code 1\n' },
    testFile: {},
    saysNone: { stdout: 'No tests found, exiting with code 0\n' },
  },
  vitest: {
    call: 'vitest run',
    instrumented: 'vitest run --reporter=default --reporter=json --outputFile.json=/t/vitest.json',
    own: ['vitest run --reporter=json --outputFile=out.json', 'out.json'],
    filter: ['-t one', 'one'],
    emptyEnd: { code: 1, stderr: '\u001b[31mNo test files found, exiting with code 1\n' },
    testFile: {},
    saysNone: { stderr: 'No test files found, exiting with code 0\n' },
  },
  mocha: {
    call: 'mocha test',
    instrumented: 'mocha --require /t/mocha-hook.cjs test',
    own: null,
    filter: ['-g one', 'one'],
    emptyEnd: { code: 1, stderr: 'Error: No test files found: "test"\n' },
    testFile: {},
    saysNone: { stderr: 'Error: No test files found: "test"\n' },
  },
  node: {
    call: 'node --test',
    instrumented:
      'node --test-reporter=spec --test-reporter-destination=stdout --test-reporter=junit --test-reporter-destination=/t/node.xml --test',
    own: null,
    filter: ['--test --test-name-pattern=one', 'one'],
    emptyEnd: { code: 1, stderr: "Could not find 'a.test.js'\n" },
    testFile: {},
    saysNone: {},
  },
  go: {
    call: 'go test ./...',
    instrumented: 'go test -json ./...',
    own: null,
    filter: ['-run one ./...', 'one'],
    emptyEnd: { code: 1, stderr: 'no packages to test\n' },
    testFile: { 'pkg/a_test.go': '' },
  },
};

const lookAt = (files: Readonly<Record<string, string>>): Look => ({
  kindOf: (path) => Promise.resolve(path in files ? 'file' : path === '.' ? 'folder' : undefined),
  readText: (path) => Promise.resolve(files[path]),
  filesBelow: async function* () {
    yield* Object.keys(files);
  },
  matching: () => Promise.resolve([]),
});

const ended = (more: Partial<Ended> = {}): Ended => ({ code: 0, stdout: '', stderr: '', ...more });

describe.each(Object.values(frameworks))('$name', (framework) => {
  const sample = samples[framework.name];

  async function instrument(command: string, files: Readonly<Record<string, string>> = {}) {
    const words = command.split(' ');
    const at = callAt(words, afterLaunchers(words), [framework])?.at;
    if (at === undefined) throw new Error(`${command} is not recognised`);
    const place = { folder: '/t', look: lookAt(files), env: () => undefined };
    return framework.instrument({ words, at }, place);
  }

  it('adds the report options and keeps the rest of the command', async () => {
    const run = await instrument(sample.call);
    expect('words' in run && run.words.join(' ')).toBe(sample.instrumented);
    expect('report' in run && run.report).toMatch(/^\/t\//);
  });

  it("uses the user's own report if the command writes one", async () => {
    const [command, report] = sample.own ?? [sample.call, undefined];
    const run = await instrument(command);
    if (report === undefined) expect(run).not.toHaveProperty('refused');
    else expect(run).toMatchObject({ words: command.split(' '), report });
  });

  it('reads the filter by test name', () => {
    const [text, filter] = sample.filter;
    const args = (words: string) => readArguments(words.split(' '), framework.valueOptions);
    expect(framework.nameFilter(args(text))).toBe(filter);
    expect(framework.nameFilter(args('-v'))).toBeUndefined();
  });

  it('distinguishes the end of an empty run from a crash', () => {
    if (sample.emptyEnd) expect(framework.endedEmpty(ended(sample.emptyEnd))).toBe(true);
    for (const code of [1, 2, 3, 101, 139]) {
      expect(framework.endedEmpty(ended({ code, stderr: 'Segmentation fault' }))).toBe(false);
    }
  });

  it('finds test files, or none', async () => {
    const discover = (files: Readonly<Record<string, string>>, end: Partial<Ended> = {}) =>
      framework.discover({ ended: ended(end), args: undefined, look: lookAt(files) });
    const none: Discovery = { kind: 'none' };
    expect(
      await discover({ 'src/app.txt': '', 'src/lib.rs': 'fn x() {}' }, sample.saysNone),
    ).toEqual(none);
    const [example] = Object.keys(sample.testFile);
    if (example !== undefined)
      expect(await discover(sample.testFile)).toEqual({ kind: 'files', example });
  });
});
