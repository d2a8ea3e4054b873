import { describe, expect, test } from '@jest/globals';
import { incompleteLine, describeRunOf } from '../../test/describe-run-of.ts';

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
    JSON.stringify({
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
  const finished = JSON.stringify({ reason: 'build-finished', success: true });
  const failed = JSON.stringify({ reason: 'build-finished', success: false });
  const artifact = JSON.stringify({ reason: 'compiler-artifact', fresh: false });
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
    expect(await describeRunOf(message({ level }), finished)).toEqual([
      `${severity} | clippy::a | src/a.rs:3:1 | m`,
    ]);
  });

  test('counts a message once, for any number of spans', async () => {
    const spans = [{ ...span, is_primary: false, line_start: 9 }, span];
    expect(await describeRunOf(message({ spans }), summary, finished)).toEqual([
      'medium | clippy::a | src/a.rs:3:1 | m',
    ]);
  });

  test('is clean if something was built', async () => {
    expect(await describeRunOf(artifact, summary, finished)).toEqual([]);
    expect(await describeRunOf(finished)).toEqual([incompleteLine('it built nothing')]);
  });

  test('is complete if the build fails on denied lints', async () => {
    expect(await describeRunOf(message({ level: 'error' }), aborting, failed)).toHaveLength(1);
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
      [JSON.stringify({ reason: 'compiler-message', message: null }), finished],
      'the report is broken: 1 messages cannot be read',
    ],
  ])('%j has the reason why it is incomplete', async (lines, why) => {
    const incomplete = (await describeRunOf(...lines)).filter((line) =>
      line.startsWith('incomplete'),
    );
    expect(incomplete).toEqual([incompleteLine(why)]);
  });

  test('ignores other output of cargo', async () => {
    expect(await describeRunOf('   Compiling a v0.1.0', artifact, '', finished)).toEqual([]);
  });
});
