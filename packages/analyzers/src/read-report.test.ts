import { describe, expect, test } from '@jest/globals';
import { readJson } from '@ci-actions/sarif';
import { readReport } from './read-report.ts';

async function* pieces(text: string, size: number): AsyncIterable<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

const tool = { driver: { name: 't' } };
const result = (text: string) => ({ message: { text } });
const log = (...results: unknown[]) =>
  JSON.stringify({ version: '2.1.0', runs: [{ results, tool }] });
const read = (text: string) => readReport(pieces(text, 50), () => undefined);

describe('readJson', () => {
  test('splits results from a long text only', async () => {
    const text = log(result('a'), result('b'));
    const cut: string[] = [];
    const short = await readJson(pieces(text, 9), (_, one) => cut.push(one), 1000);
    expect(short).toMatchObject({ value: JSON.parse(text), whole: true });
    const long = await readJson(pieces(text, 9), (_, one) => cut.push(one), 20);
    expect(long).toMatchObject({ value: JSON.parse(log()), whole: false });
    expect(cut).toEqual([JSON.stringify(result('a')), JSON.stringify(result('b'))]);
  });

  test('loses no results to a duplicate key', async () => {
    const cut: string[] = [];
    const text = log(result('a')).replace('"tool"', '"results":[],"tool"');
    await readJson(pieces(text, 9), (_, one) => cut.push(one), 1000);
    expect(cut).toEqual([JSON.stringify(result('a'))]);
  });
});

describe('readReport', () => {
  test('counts duplicates in a long report and keeps each once', async () => {
    const results = Array.from({ length: 60_000 }, (_, at) => result(`m${at % 3}`.padEnd(150)));
    const report = await readReport(pieces(log(...results), 65_536), () => undefined);
    expect(report).toMatchObject({ sarif: true, runs: [{ found: 60_000, repeats: 59_997 }] });
  });

  test('refuses a long report with one broken result', async () => {
    const results = Array.from({ length: 60_000 }, (_, at) => result(`m${at}`.padEnd(150)));
    const text = log(...results).replace(
      '{"message":{"text":"m59999',
      '{,"message":{"text":"m59999',
    );
    expect(await readReport(pieces(text, 65_536), () => undefined)).toMatchObject({
      refused: expect.stringMatching(/^is not JSON \(in a result of run 1/),
    });
  });

  test.each([
    [
      'passes over a result of ours',
      '{"schema":"ci-actions/result@1"}',
      { ignored: 'a result of ours' },
    ],
    [
      'refuses a cut-off report',
      log(result('a')).slice(0, -9),
      { refused: 'ends in its middle: it was cut off' },
    ],
    [
      'refuses SARIF 1',
      log().replace('2.1.0', '1.0.0'),
      { refused: expect.stringContaining('SARIF 1.0.0') },
    ],
    ['refuses an empty file', '', { refused: expect.stringContaining('empty') }],
    ['refuses an empty list', '[]', { refused: expect.stringContaining('neither which tool') }],
  ])('%s', async (_, text, answer) => {
    expect(await read(text)).toEqual(answer);
  });

  test('refuses results outside runs', async () => {
    const text = log().replace('"runs"', '"inlineExternalProperties":[{"results":[]}],"runs"');
    expect(await read(text)).toEqual({
      refused: expect.stringContaining('inlineExternalProperties'),
    });
  });
});
