import { describe, expect, test } from '@jest/globals';
import { told } from '../../../../tools/testkit/told.ts';
import { convertNative } from './native-reports.ts';

const toldOf = async (...lines: readonly string[]) =>
  told(await convertNative({ text: lines.join('\n') }));

const json = (value: unknown) => JSON.stringify(value);
const halted = (why: string) => `incomplete: did not run to its end: ${why}`;

describe('clippy', () => {
  const span = {
    file_name: 'src/a.rs',
    is_primary: true,
    line_start: 3,
    line_end: 3,
    column_start: 1,
    column_end: 4,
  };
  const message = (parts: object) =>
    json({
      reason: 'compiler-message',
      manifest_path: 'Cargo.toml',
      message: {
        level: 'warning',
        code: { code: 'clippy::a' },
        message: 'm',
        spans: [span],
        children: [],
        ...parts,
      },
    });
  const finished = json({ reason: 'build-finished', success: true });
  const failed = json({ reason: 'build-finished', success: false });
  const artifact = json({ reason: 'compiler-artifact', fresh: false });
  const summary = message({ code: null, spans: [], message: '2 warnings emitted' });
  const aborting = message({
    level: 'error',
    code: null,
    spans: [],
    message: 'aborting due to 1 previous error',
  });

  test.each([
    ['error', 'high'],
    ['warning', 'medium'],
    ['note', 'low'],
    ['help', 'low'],
  ])('ranks %s as %s', async (level, severity) => {
    expect(await toldOf(message({ level }), finished)).toEqual([
      `${severity} | clippy::a | src/a.rs:3:1 | m`,
    ]);
  });

  test('counts a message once, however many places it has', async () => {
    const spans = [{ ...span, is_primary: false, line_start: 9 }, span];
    expect(await toldOf(message({ spans }), summary, finished)).toEqual([
      'medium | clippy::a | src/a.rs:3:1 | m',
    ]);
  });

  test('is clean where something was built', async () => {
    expect(await toldOf(artifact, summary, finished)).toEqual([]);
    expect(await toldOf(finished)).toEqual([halted('it built nothing')]);
  });

  test('of a build that denied lints looked', async () => {
    expect(await toldOf(message({ level: 'error' }), aborting, failed)).toHaveLength(1);
  });

  test.each([
    [[message({ level: 'error', code: { code: 'E0308' } }), failed], 'it does not compile: m'],
    [
      [message({ level: 'error', code: null, spans: [], message: 'linking failed' }), failed],
      'it does not compile: linking failed',
    ],
    [[artifact, failed], 'the build failed'],
    [[artifact], 'the report does not say that the build finished'],
    [[message({}), '{"reason":"compiler-mess'], 'the report does not say that the build finished'],
    [[artifact, '{"reason":"compil', finished], 'the report is broken: 1 messages cannot be read'],
    [
      [json({ reason: 'compiler-message', message: null }), finished],
      'the report is broken: 1 messages cannot be read',
    ],
  ])('of %j says why it did not look', async (lines, why) => {
    const incomplete = (await toldOf(...lines)).filter((line) => line.startsWith('incomplete'));
    expect(incomplete).toEqual([halted(why)]);
  });

  test('passes over what cargo prints beside', async () => {
    expect(await toldOf('   Compiling a v0.1.0', artifact, '', finished)).toEqual([]);
  });
});

describe('yamllint', () => {
  test('reads its lines', async () => {
    expect(
      await toldOf(
        'a b.yml:1:5: [error] too many spaces (colons)',
        'c:\\d.yml:2:1: [warning] missing document start "---" (document-start)',
        'e.yml:3:1: [error] syntax error: found (x) ',
      ),
    ).toEqual([
      'high | colons | a%20b.yml:1:5 | too many spaces',
      'medium | document-start | file:///c:/d.yml:2:1 | missing document start "---"',
      'high | yamllint | e.yml:3:1 | syntax error: found (x)',
    ]);
  });

  test('does not pass over a line that is none', async () => {
    expect(await toldOf('a.yml:1:5: [error] m (colons)', 'Traceback', 'b.yml:1')).toEqual([
      'high | colons | a.yml:1:5 | m',
      halted('the report is broken: 2 lines cannot be read'),
    ]);
  });
});

describe('mypy', () => {
  const error = (parts: object) =>
    json({
      file: 'a.py',
      line: 1,
      column: 0,
      end_line: 1,
      end_column: 4,
      message: 'm',
      hint: null,
      code: 'misc',
      severity: 'error',
      ...parts,
    });

  test('reads its lines and its summary', async () => {
    expect(
      await toldOf(
        error({}),
        error({ severity: 'note', hint: 'h' }),
        'Found 1 error in 1 file (checked 2 source files)',
      ),
    ).toEqual(['high | misc | a.py:1:1 | m', 'low | misc | a.py:1:1 | m\nh']);
  });

  test('is clean by its summary alone', async () => {
    expect(await toldOf('Success: no issues found in 3 source files')).toEqual([]);
  });

  test.each([
    [[error({ code: 'syntax', column: 12 })], 'it stopped: a.py: m'],
    [[error({ code: null, line: -1, column: -1 })], 'it stopped: a.py: m'],
    [
      ['Found 1 error in 1 file (errors prevented further checking)'],
      'Found 1 error in 1 file (errors prevented further checking)',
    ],
    [[error({}), '{"file": "b.py", "li'], 'the report is broken: 1 lines cannot be read'],
    [[error({}), 'INTERNAL ERROR'], 'the report is broken: 1 lines cannot be read'],
  ])('of %j says why it did not look', async (lines, why) => {
    expect((await toldOf(...lines)).at(-1)).toBe(halted(why));
  });
});
