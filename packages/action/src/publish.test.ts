import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { runnerCommands } from '../../../tools/testkit/runner-commands.ts';
import { tempFolder } from '../../../tools/testkit/temp-folder.ts';
import { outcome, sampleAction } from '../test/sample-action.ts';
import { maxSummaryBytes } from './bound-summary.ts';

const folder = tempFolder();
afterAll(() => folder[Symbol.dispose]());
const runAction = sampleAction(folder.path);

const word = { word: 'x' };
const returning = (parts: object) => `return { ...${outcome}, ...${JSON.stringify(parts)} }`;

describe('publish', () => {
  it.each([
    ['nothing', ''],
    ['several lines', 'a\n\nb=c\n'],
    ['lines that look like an output', 'x\nverdict=failed\ntests=0'],
    ['an output between delimiters', 'x\nverdict<<E\nfailed\nE\n'],
    ['text that begins like a delimiter', 'ghadelimiter_\nverdict<<ghadelimiter_\nfailed'],
  ])('writes a text output of %s unchanged', (_, report) => {
    const { outputs } = runAction(returning({ outputs: { report } }), word);
    expect(outputs).toMatchObject({ report, verdict: 'passed', tests: '3' });
  });

  it.each([
    ['a message alone', { level: 'error', message: 'no' }, {}],
    [
      'a place',
      { level: 'warning', message: 'no', title: 'a', file: 'b/c.ts', line: 3, endLine: 4 },
      { title: 'a', file: 'b/c.ts', line: '3', endLine: '4' },
    ],
    ['several lines', { level: 'notice', message: 'a\nb%0A::error::c' }, {}],
    [
      'texts that would end the command',
      { level: 'error', message: '::x::', title: 'a::b,c=d%' },
      { title: 'a::b,c=d%' },
    ],
  ])('prints an annotation with %s that the runner parses as intended', (_, given, properties) => {
    const { stdout } = runAction(returning({ annotations: [given] }), word);
    expect(runnerCommands(stdout)).toEqual([
      { command: given.level, properties, data: given.message },
    ]);
  });

  it('folds lines under a title that cannot be a command', () => {
    const lines = JSON.stringify(['one', '::error::x']);
    const { stdout } = runAction(
      `runner.log.group('a%0Ab\\n::error::t', ${lines}); return ${outcome}`,
      word,
    );
    expect(runnerCommands(stdout)).toEqual([
      { command: 'group', properties: {}, data: 'a%0Ab \ufffd:error::t' },
      { command: 'endgroup', properties: {}, data: '' },
    ]);
  });

  it('prints only the last line if the step has no command files', () => {
    const none = { GITHUB_OUTPUT: undefined, GITHUB_STEP_SUMMARY: undefined };
    const { status, stdout, result } = runAction(`return ${outcome}`, word, none);
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'passed\n' });
    expect(result).toMatchObject({ verdict: 'passed' });
  });

  it.each(['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'])(
    'fails with one line if %s cannot be written',
    (name) => {
      const ran = runAction(`return ${outcome}`, word, { [name]: join(folder.path, 'no/such') });
      expect(ran).toMatchObject({ status: 1, stderr: '' });
      expect(ran.stdout).toMatch(
        /^::error title=sample::not evaluated: the outcome cannot be written: .*no\/such.*\n$/,
      );
      if (name !== 'GITHUB_OUTPUT') expect(ran.outputs).toMatchObject({ verdict: 'failed' });
    },
  );

  it('keeps the summary within the limit, including its last newline, and saves the full text', () => {
    const head = '## ✅ sample\n\n';
    const summary = 'x\n\n'
      .repeat(maxSummaryBytes)
      .slice(0, maxSummaryBytes - Buffer.byteLength(head));
    const ran = runAction(returning({ summary }), word);
    expect(ran.summary).toContain('**Cut to fit');
    expect(Buffer.byteLength(ran.summary)).toBeLessThanOrEqual(maxSummaryBytes);
    expect(readFileSync(join(ran.folder, '../../summaries/sample/sample.md'), 'utf8')).toBe(
      head + summary,
    );
  });
});

describe('an internal error', () => {
  it.each([
    ['while a green outcome is written', `setImmediate(() => { throw new Error('late') });`],
    ['after a green outcome was written', `setTimeout(() => { throw new Error('late') }, 100);`],
  ])('%s fails the step and is published last', (_, body) => {
    const ran = runAction(`${body} return ${outcome}`, word);
    expect(ran).toMatchObject({
      status: 1,
      stderr: '',
      outputs: { verdict: 'failed', tests: '0' },
    });
    expect(ran.stdout).toContain('not evaluated: internal error: late');
    expect(ran.result).toMatchObject({ evaluated: false });
    expect(ran.summary).toMatch(
      /^## ✅ sample\n\nAll 3 tests passed.\n## ❌ sample\n[^✅]*late\n+$/,
    );
  });

  it('is reported once if several occur together, and no green outcome follows', () => {
    const errors = `for (const n of [1, 2]) setImmediate(() => { throw new Error('error ' + n) });`;
    const ran = runAction(
      `${errors} await new Promise((r) => setImmediate(r)); return ${outcome}`,
      word,
    );
    expect(ran).toMatchObject({ status: 1, stderr: '', outputs: { verdict: 'failed' } });
    expect(ran.stdout).toBe('::error title=sample::not evaluated: internal error: error 1\n');
    expect(ran.result).toMatchObject({ why: ['internal error: error 1'] });
  });

  it('keeps everything that was written before it', () => {
    const lines = 'x'.repeat(99) + '\n';
    const ran = runAction(
      `runner.writeRaw(${JSON.stringify(lines)}.repeat(40_000));
       setImmediate(() => { throw new Error('late') }); await new Promise(() => {});`,
      word,
    );
    expect(ran.status).toBe(1);
    expect(ran.stdout.length).toBeGreaterThan(4_000_000);
    expect(ran.stdout).toMatch(/\n::error title=sample::.*late\n$/);
  });
});
