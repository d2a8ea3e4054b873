import { describe, expect, test } from '@jest/globals';
import { readJson } from '@ci-actions/sarif';
import { sampleOf } from '../test/samples.ts';
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
      'ignores a result of ci-actions',
      '{"schema":"ci-actions/result@1"}',
      { ignored: 'a result of ci-actions' },
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

  test.each<[string, string, number]>([
    ['lines around it', `> lint\n${log(result('a'))}\nDone.\n`, 1],
    ['a second log behind it', log(result('a')) + log(result('b'), result('c')), 3],
    [
      'a key that stands twice',
      `x\n${log(result('a')).replace('"tool"', '"results":[],"tool"')}`,
      1,
    ],
  ])('reads SARIF with %s', async (_, text, found) => {
    const report = await read(text);
    const runs = 'runs' in report ? report.runs : [];
    expect(runs.reduce((sum, run) => sum + run.found, 0)).toBe(found);
    expect(report).toHaveProperty('sarif', true);
  });

  test.each<[string, string, string]>([
    [
      'a second one that is broken',
      `${log()}\n{"version":"2.1.0","runs":[]}`,
      'holds several JSON documents, of which number 2 of 2 holds no runs: no tool reported in it',
    ],
    [
      'a second one of no tool that is known',
      `${log()}\n{"a":1}`,
      'holds several JSON documents, of which number 2 of 2 is JSON of no tool that is known (it has "a"); hand over the SARIF that the tool itself writes',
    ],
  ])('refuses SARIF with %s', async (_, text, refused) => {
    expect(await read(text)).toEqual({ refused });
  });

  test('refuses long SARIF with text behind it, as its results were taken out', async () => {
    const results = Array.from({ length: 60_000 }, (_, at) => result(`m${at}`.padEnd(150)));
    const text = `${log(...results)}\nDone.`;
    expect(await readReport(pieces(text, 65_536), () => undefined)).toEqual({
      refused: expect.stringMatching(
        /^is not JSON .*: SARIF of this size must be alone in its file$/,
      ),
    });
  });

  test('reads several native reports in one file, with lines of text around them', async () => {
    const grype = JSON.stringify(sampleOf('Grype'), undefined, 2);
    const text = `INFO starts\n${grype}\n${JSON.stringify(sampleOf('Bandit'))}\nDone in 1s.\n`;
    const report = await read(text);
    const names = 'runs' in report ? report.runs.map(({ run }) => run.tool.driver.name) : [];
    expect(names).toEqual(['Grype', 'Bandit']);
    expect(await read(`${text}{"cut":`)).toHaveProperty(
      'refused',
      expect.stringMatching(/^is not JSON|cut off/),
    );
  });

  test('refuses results outside of runs', async () => {
    const text = log().replace('"runs"', '"inlineExternalProperties":[{"results":[]}],"runs"');
    expect(await read(text)).toEqual({
      refused: expect.stringContaining('inlineExternalProperties'),
    });
  });
});
