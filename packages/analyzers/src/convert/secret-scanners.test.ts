import { describe, expect, test } from '@jest/globals';
import { isSecret } from '@ci-actions/sarif';
import { changed } from '../../../../tools/testkit/changed.ts';
import type { Path } from '../../../../tools/testkit/changed.ts';
import { describeRun } from '../../test/describe-run.ts';
import { incompleteLine } from '../../test/describe-run-of.ts';
import { runOf } from '../../test/run-of.ts';
import { nativeSamples, sampleOf } from '../../test/samples.ts';
import { convertOne } from '../../test/convert-one.ts';

const told = async (value: unknown) => describeRun(await convertOne({ value }));
const lines = async (...values: readonly unknown[]) =>
  describeRun(
    await convertOne({
      text: values.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n'),
    }),
  );

const scanners = ['secretlint', 'detect-secrets', 'ggshield', 'TruffleHog', 'gitleaks'];

test.each(nativeSamples.filter(({ tool }) => scanners.includes(tool)))(
  '$tool $shape: what it finds is a secret, and nothing of it is repeated',
  async ({ value }) => {
    const run = await runOf(value);
    expect(run.results?.map((result) => isSecret(result, run))).toEqual([true]);
    expect(JSON.stringify(run)).not.toMatch(/s3cr3t|Ada|6b784b095fae923d/);
  },
);

describe('secretlint', () => {
  const sample = sampleOf('secretlint');
  const rule = '@secretlint/secretlint-rule-preset-recommend > @secretlint/secretlint-rule-github';

  test.each([
    ['error', 'high'],
    ['warning', 'medium'],
    ['info', 'low'],
  ])('ranks %s as %s', async (word, severity) => {
    expect(await told(changed(sample, [0, 'messages', 0, 'severity'], word))).toEqual([
      `${severity} | ${rule} | /w/k.txt:1:3 | A secret of kind GITHUB_TOKEN`,
    ]);
  });

  test('of files without a secret is a look', async () => {
    expect(await told(changed(sample, [0, 'messages'], []))).toEqual([]);
  });
});

describe('detect-secrets', () => {
  const sample = sampleOf('detect-secrets');

  test('names the file, and a fingerprint that a weak password is not guessed by', async () => {
    const run = await runOf(sample);
    expect(await told(sample)).toEqual(['high | Secret Keyword | k.txt:3 | Secret Keyword']);
    expect(run.results?.[0]?.partialFingerprints).toEqual({
      'ci-actions/finding/v1': 'Secret Keyword:k.txt:6b784b09',
    });
  });

  test('of a baseline without secrets proves nothing: git may track no file', async () => {
    expect(await told(changed(sample, ['results'], {}))).toEqual([
      incompleteLine('it found nothing and names nothing that it looked at'),
    ]);
  });

  test('keeps what an audit calls no secret, marked so', async () => {
    const run = await runOf(changed(sample, ['results', 'k.txt', 0, 'is_secret'], false));
    expect(run.results?.[0]?.suppressions).toEqual([
      {
        kind: 'external',
        status: 'accepted',
        justification: 'audited as no secret in the baseline',
      },
    ]);
  });

  test.each<[Path, unknown, string]>([
    [
      ['results', 'k.txt', 0, 'hashed_secret'],
      undefined,
      'it has no "results.k.txt[0].hashed_secret"',
    ],
    [['results', 'k.txt'], {}, '"results.k.txt" is no list'],
    [['version'], 1, '"version" is no text'],
  ])('with %j as %j is refused by name', async (path, to, why) => {
    expect(await told(changed(sample, path, to))).toEqual([
      `refused: looks like a report of detect-secrets, and is none or broken: ${why}`,
    ]);
  });
});

describe('ggshield', () => {
  const sample = sampleOf('ggshield') as Record<string, unknown>;
  const clean = { ...sample, entities_with_incidents: undefined, total_incidents: 0 };

  test('reads scans within a scan, one a commit', async () => {
    const line = 'high | Generic API Key | k.txt:2:6 | Generic API Key';
    expect(await told(sample)).toEqual([line]);
    const { secrets_engine_version, ...commit } = sample;
    expect(
      await told({ ...clean, total_incidents: 1, secrets_engine_version, scans: [commit] }),
    ).toEqual([line]);
  });

  test.each([
    [clean, 'it found nothing and names nothing that it looked at'],
    [
      { ...sample, errors: [{ files: [{ filename: 'b.py' }], description: 'timed out' }] },
      'b.py: timed out',
    ],
    [{ ...sample, total_incidents: 4 }, 'it counts 4 incidents and lists 1'],
  ])('of %j says why it is not believed', async (value, why) => {
    expect((await told(value)).at(-1)).toBe(incompleteLine(why));
  });
});

describe('TruffleHog', () => {
  const found = sampleOf('TruffleHog', 'a line') as object;
  const log = (msg: string, more: object = {}) => ({
    level: 'info-0',
    ts: '2026-11-24T00:00:00Z',
    logger: 'trufflehog',
    msg,
    ...more,
  });
  const started = log('running source');
  const finished = log('finished scanning', { chunks: 3, trufflehog_version: '3.90.0' });
  const line = 'high | Github | k.txt:3 | A secret of Github, not verified (commit c0ffee)';

  test('reads a finding a line, and its log between them', async () => {
    expect(await lines(started, found, found, finished)).toEqual([line, line]);
    expect(await lines('🐷🔑🐷  TruffleHog. Unearth your secrets. 🐷🔑🐷', found)).toEqual([line]);
  });

  test('ranks a verified secret as critical', async () => {
    expect(await lines({ ...found, Verified: true })).toEqual([
      'critical | Github | k.txt:3 | A secret of Github, verified: it is in use (commit c0ffee)',
    ]);
  });

  test('is clean by a log that says how much it looked at', async () => {
    expect(await lines(started, finished)).toEqual([]);
  });

  test.each([
    [[started], 'it looked at nothing'],
    [[started, { ...finished, chunks: 0 }], 'it looked at nothing'],
    [[found, started], 'its log does not say that it finished'],
    [
      [{ ...log('encountered errors during scan'), level: 'error' }, finished],
      'it logged "encountered errors during scan"',
    ],
    [[found, '{"SourceMetadata":{"Data'], 'the report is broken: 1 lines cannot be read'],
  ])('of %j says why it is not believed', async (values, why) => {
    expect(await lines(...values)).toContain(incompleteLine(why));
  });

  test('with lines of another tool among its own is not taken', async () => {
    expect(await lines(found, { level: 'error', msg: 'x' })).toEqual([
      expect.stringMatching(/^refused: /),
    ]);
  });
});
