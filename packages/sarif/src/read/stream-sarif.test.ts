import { describe, expect, it } from '@jest/globals';
import type { Result } from '../model/log.ts';
import { readSarif } from '../../test/read-sarif.ts';
import { streamSarif } from './stream-sarif.ts';

async function* inPieces(text: string, size = 7): AsyncIterable<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

const text = JSON.stringify({
  version: '2.1.0',
  runs: [
    {
      results: [{ ruleId: 'a', message: { text: 'x' } }, { message: { text: 'y' } }, 7],
      tool: { driver: { name: 'one', rules: [{ id: 'a' }] } },
    },
    { tool: { driver: { name: 'two' } } },
    { tool: { driver: { name: 'three' } }, results: [{ message: { text: 'z' } }] },
  ],
});

async function streamed(content: string) {
  const results: (readonly [string, Result, number])[] = [];
  const read = await streamSarif(
    () => inPieces(content),
    (result, run) =>
      results.push([run.tool.driver.name, result, run.tool.driver.rules?.length ?? 0]),
  );
  return { read, results };
}

describe('streamSarif', () => {
  it('passes on what readSarif keeps, each with its run', async () => {
    const whole = await readSarif(inPieces(text));
    if ('refused' in whole) throw new Error(whole.refused);
    const { read, results } = await streamed(text);
    const kept = whole.log.runs.flatMap((run) =>
      (run.results ?? []).map((result) => [run.tool.driver.name, result] as const),
    );
    expect(results.map(([tool, result]) => [tool, result])).toEqual(kept);
    expect(results.map(([, , rules]) => rules)).toEqual([1, 1, 1, 0]);
    expect('log' in read && read.log.runs.map((run) => run.results?.length)).toEqual([
      0,
      undefined,
      0,
    ]);
  });

  it.each([
    ['cut off', text.slice(0, -1)],
    ['not SARIF', '{}'],
    ['not JSON outside its results', text.replace('"driver"', 'driver')],
    ['empty', ''],
  ])('passes on nothing of a log that is %s', async (_, content) => {
    const { read, results } = await streamed(content);
    expect(results).toEqual([]);
    expect(read).toHaveProperty('refused');
  });

  it('refuses a log whose results are not JSON', async () => {
    const { read } = await streamed(text.replace('"x"', 'x'));
    expect(read).toHaveProperty('refused');
  });
});
