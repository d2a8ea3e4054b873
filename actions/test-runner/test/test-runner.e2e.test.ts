import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { runBundle } from '../../../tools/testkit/run-bundle.ts';
import type { StepResult } from '../../../tools/testkit/run-bundle.ts';
import { tempFolder } from '../../../tools/testkit/temp-folder.ts';

type Files = Readonly<Record<string, string | Buffer>>;

const green = '<testsuite><testcase name="a"/></testsuite>';
const red = '<testsuite><testcase name="é"><failure message="boom"/></testcase></testsuite>';
const writeReport = `'${process.execPath}' write.mjs`;

/** Creates the file `ran`, writes CONTENT to report.xml and exits with CODE. */
const writer = `
import { writeFileSync } from 'node:fs';
writeFileSync('ran', '');
const { CONTENT, CODE, ENCODING } = process.env;
if (CONTENT) writeFileSync('report.xml', Buffer.from(CONTENT, ENCODING ?? 'utf8'));
process.exitCode = Number(CODE ?? 0);
`;

interface StepWithResult extends StepResult {
  readonly result: {
    readonly verdict: string;
    readonly evaluated: boolean;
    readonly why: readonly string[];
    readonly next: { readonly phase: string; readonly verdict: string } | null;
    readonly counts: Readonly<Record<string, number>>;
  };
  readonly ran: boolean;
}

async function step(
  inputs: Readonly<Record<string, string>>,
  files: Files = {},
  env: Readonly<Record<string, string>> = {},
): Promise<StepWithResult> {
  using folder = tempFolder();
  for (const [name, content] of Object.entries({ 'write.mjs': writer, ...files })) {
    const path = join(folder.path, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    // Older than every file that the run writes.
    utimesSync(path, 1_700_000_000, 1_700_000_000);
  }
  const ended = await runBundle('test-runner', { cwd: folder.path, inputs, env });
  const result = JSON.parse(ended.outputs['result'] ?? '') as StepWithResult['result'];
  return { ...ended, result, ran: existsSync(join(folder.path, 'ran')) };
}

const other = { framework: 'other', reports: 'report.xml' };
const given = (content: string, code = 0) => ({ CONTENT: content, CODE: String(code) });

describe('reports that the command writes itself', () => {
  it.each<[string, Record<string, string>, Files, string, string]>([
    ['a green one', given(green), {}, 'passed', ''],
    [
      'a red one with exit code 0',
      given(red),
      {},
      'failed',
      '1 test failed, although the command exited with 0',
    ],
    [
      'one from before the run',
      {},
      { 'report.xml': green },
      'failed',
      'the command exited with 0, but its report is missing: report.xml existed before the run and did not change',
    ],
    [
      'none',
      {},
      {},
      'failed',
      'the command exited with 0, but its report is missing: nothing matches report.xml',
    ],
    ['one with the same content as before', given(green), { 'report.xml': green }, 'passed', ''],
    [
      'a truncated one',
      given(green.slice(0, -5)),
      {},
      'failed',
      'report.xml cannot be judged: it is broken XML: 1:38: unclosed tag: testsuite',
    ],
    ['an empty one', given(' '), {}, 'failed', 'report.xml cannot be judged: it is empty'],
    [
      'one without a test',
      given('<testsuites/>'),
      {},
      'failed',
      'the suite is empty: the report contains no tests',
    ],
  ])('%s', async (_, env, files, verdict, why) => {
    const { result, exitCode, ran } = await step({ ...other, command: writeReport }, files, env);
    expect(ran).toBe(true);
    expect({ verdict: result.verdict, why: result.why }).toEqual({
      verdict,
      why: why === '' ? [] : [why],
    });
    expect(exitCode).toBe(verdict === 'failed' ? 1 : 0);
    expect(result.evaluated).toBe(!why.includes('cannot be judged'));
  });

  it.each([
    ['UTF-16', 'utf16le', '\ufeff<?xml version="1.0" encoding="UTF-16"?>'],
    ['UTF-8 with a byte order mark', 'utf8', '\ufeff'],
    ['Latin-1', 'latin1', '<?xml version="1.0" encoding="ISO-8859-1"?>'],
  ])('in %s', async (_, ENCODING, head) => {
    const env = { ...given(head + red, 1), ENCODING };
    const { outputs, summary } = await step({ ...other, command: writeReport }, {}, env);
    expect(outputs['failed']).toBe('1');
    expect(summary).toContain('❌ é');
  });
});

describe('inputs', () => {
  const policy = (tests: string) =>
    `version: 1\nphase: a\nphases:\n  - name: a\n    tests: ${tests}\n  - name: b\n    tests: { empty: deny }\n`;

  it('are all reported together, and the command is not run', async () => {
    const { result, ran, exitCode, stdout } = await step(
      {
        command: 'node write.mjs | tee $NOSUCH',
        empty: 'allow',
        'working-directory': 'nosuch',
        annotations: '11',
      },
      { '.github/ci-policy.yml': policy('{ empty: deny }') },
    );
    expect({ ran, exitCode, evaluated: result.evaluated }).toEqual({
      ran: false,
      exitCode: 1,
      evaluated: false,
    });
    for (const word of [
      'shell operator |',
      '$NOSUCH',
      'existing folders, one per line',
      'from 0 to 10',
      '"deny" or stricter',
    ]) {
      expect(stdout).toContain(word);
    }
  });

  it('are reported together with the mistakes in the policy file', async () => {
    const { ran, stdout } = await step(
      { command: 'node write.mjs | tee log', framework: 'other' },
      { '.github/ci-policy.yml': 'version: 1\nphase: a\nphases:\n  - name: a\n    test: {}\n' },
    );
    expect(ran).toBe(false);
    for (const word of ['shell operator |', 'ci-policy.yml:5:5']) expect(stdout).toContain(word);
  });

  it.each([
    [{ command: writeReport }, 'framework: other'],
    [{ command: writeReport, framework: 'pytest' }, 'a command that calls pytest'],
    [{ command: writeReport, framework: 'pytets' }, 'auto, pytest, unittest'],
    [{ command: writeReport, framework: 'other', phase: 'later' }, 'ci-policy.yml'],
    [{ command: writeReport, framework: 'other', timeout: '5' }, 'a duration'],
    [{ framework: 'other' }, 'command'],
  ])('%j', async (inputs, word) => {
    const { ran, exitCode, stdout } = await step(inputs);
    expect({ ran, exitCode }).toEqual({ ran: false, exitCode: 1 });
    expect(stdout).toContain(word);
  });

  it('a missing program is not evaluated', async () => {
    const { result, exitCode } = await step({ command: 'no-such-program -x', framework: 'other' });
    expect({ exitCode, ...result }).toMatchObject({
      exitCode: 1,
      evaluated: false,
      why: ['the command no-such-program could not be started: no such program'],
    });
  });

  it.each([
    [
      `${writeReport} --key $KEY "\${KEY}2"`,
      0,
      `$ ${process.execPath} write.mjs --key $KEY "\${KEY}2"`,
    ],
    ['$KEY/a', 1, 'the command $KEY/a could not be started: no such program'],
  ])('shows the name of a variable and not its value: %s', async (command, code, line) => {
    const secret = { KEY: 'invented-0123456789' };
    const ended = await step({ ...other, command }, {}, { ...given(green), ...secret });
    expect(ended.exitCode).toBe(code);
    expect(ended.stdout).toContain(line);
    expect(JSON.stringify(ended)).not.toContain(secret.KEY);
  });

  it('expect-tests counts what ran', async () => {
    const { result } = await step(
      { ...other, command: writeReport, 'expect-tests': '2' },
      {},
      given(green),
    );
    expect(result.why).toEqual(['expect-tests requires at least 2 tests, but only 1 ran']);
  });

  it('a coverage in the policy is a warning and fails no suite, since no action judges it yet', async () => {
    const files = {
      '.github/ci-policy.yml': policy('{ empty: allow, suites: { unit: { coverage: 60 } } }'),
    };
    for (const name of ['unit', 'smoke']) {
      const ended = await step({ ...other, command: writeReport, name }, files, given(green));
      expect(ended.result).toMatchObject({
        verdict: 'passed',
        why: [],
        next: { phase: 'b', verdict: 'passed' },
      });
      const warnings = ended.commands.filter(({ command }) => command === 'warning');
      expect(warnings.map(({ data }) => data)).toEqual([
        'the policy sets "phases.tests.suites.unit.coverage", but no action of this version enforces it',
      ]);
    }
  });
});

describe('several folders', () => {
  const filesOf = (content: Record<string, string>): Files =>
    Object.fromEntries(
      Object.entries(content).map(([folder, text]) => [
        `${folder}/write.mjs`,
        writer.replace(
          'const { CONTENT',
          `process.env.CONTENT = ${JSON.stringify(text)};\nconst { CONTENT`,
        ),
      ]),
    );

  it.each<[string, string, string, string]>([
    ['allow', '<testsuite/>', 'passed', ''],
    ['deny', '<testsuite/>', 'failed', 'b: the suite is empty: the report contains no tests'],
    ['allow', red, 'failed', 'b: 1 test failed, although the command exited with 0'],
  ])('under empty: %s with %s in one of them', async (empty, second, verdict, why) => {
    const inputs = { ...other, command: writeReport, empty, 'working-directory': 'a\nb' };
    const { result, summary } = await step(inputs, filesOf({ a: green, b: second }));
    expect({ verdict: result.verdict, why: result.why }).toEqual({
      verdict,
      why: why === '' ? ['b: the report contains no tests'] : [why],
    });
    expect(summary).toMatch(/\| `a` \| passed \| 1 \|/);
  });
});

describe('the command', () => {
  it('gets each variable as one word, and the variables that it sets itself', async () => {
    const script = 'console.log(JSON.stringify([process.argv.slice(2), process.env.OWN]))';
    const command = `OWN="x $HOME" '${process.execPath}' show.mjs $TWO "\${TWO}" '$TWO' *.mjs`;
    const { stdout } = await step(
      { command, framework: 'other' },
      { 'show.mjs': script },
      { TWO: 'a b' },
    );
    expect(stdout).toContain('["a b","a b","$TWO","show.mjs","write.mjs"]');
    expect(stdout).toMatch(/"x \/[^"]*"\]/);
  });
});

describe('a cancelled job', () => {
  it('ends the command and is not evaluated', async () => {
    using folder = tempFolder();
    const script =
      "process.on('SIGTERM', () => {}); console.log('up'); setInterval(() => {}, 1000);";
    writeFileSync(join(folder.path, 'wait.mjs'), script);
    const ended = await runBundle('test-runner', {
      cwd: folder.path,
      inputs: { command: `'${process.execPath}' wait.mjs`, framework: 'other' },
      started: (child) => {
        child.stdout?.on('data', (text: Buffer) => {
          if (text.includes('up\n')) child.kill('SIGINT');
        });
      },
    });
    expect(ended.exitCode).toBe(1);
    expect(ended.annotations.at(-1)?.data).toBe('not evaluated: the job was cancelled');
    expect(ended.outputs['verdict']).toBe('failed');
  }, 30_000);
});
