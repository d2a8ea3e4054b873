import { describe, expect, test } from '@jest/globals';
import { readSarif } from '../../test/read-sarif.ts';

async function* pieces(text: string, size: number): AsyncIterable<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

const read = (text: string, size = 3) => readSarif(pieces(text, size));
const log = (...runs: unknown[]) => JSON.stringify({ version: '2.1.0', runs });
const tool = { driver: { name: 't' } };

const awkward = log(
  {
    results: [
      { message: { text: 'a "quoted" \\ [,]{}' }, properties: { results: [1, [2], { runs: [] }] } },
      { message: { text: '\\' }, ruleId: 'é\u2028"' },
    ],
    tool,
  },
  { tool, results: [] },
  { tool },
  { properties: { runs: [{ results: [{}] }] }, tool, results: [{ message: { text: '' } }] },
);

describe('a log read in pieces', () => {
  test.each([1, 2, 3, 7, 10_000])('of %s characters is the log', async (size) => {
    expect(await read(awkward, size)).toEqual({ log: JSON.parse(awkward) });
  });

  test('may be indented and begin with a byte order mark', async () => {
    const text = `\ufeff${JSON.stringify(JSON.parse(awkward), null, 2)}\n`;
    expect(await read(text)).toEqual({ log: JSON.parse(awkward) });
  });

  test('finds results under an escaped key', async () => {
    const text = log({ tool, results: [{ message: { text: 'x' } }] });
    const read1 = await read(text.replace('"results"', '"r\\u0065sults"'));
    expect(read1).toEqual({ log: JSON.parse(text) });
  });

  test('distinguishes absent results from an empty list', async () => {
    const answer = await read(log({ tool }, { tool, results: [] }, { tool, results: null }));
    expect('log' in answer && answer.log.runs.map((run) => run.results)).toEqual([
      undefined,
      [],
      undefined,
    ]);
  });
});

describe('a refusal', () => {
  const whole = log({ tool, results: [{ message: { text: 'x' } }] });
  test.each([
    ['', /is not JSON/],
    ['no', /is not JSON/],
    ['[]', /is no SARIF log: it is not a JSON object/],
    ['null', /is no SARIF log/],
    ['{}', /it has no "runs"/],
    [whole.slice(0, -1), /cut off/],
    [whole.slice(0, -12), /cut off/],
    [`${whole}}`, /is not JSON/],
    [`${whole}{}`, /is not JSON/],
    [whole.replace('}]', '},]'), /is not JSON/],
    [whole.replace('[{"m', '[,{"m'), /is not JSON/],
    [whole.replace('{"text":"x"}', '{"text":x}'), /is not JSON/],
    [log({ tool, results: 42 }), /run 1 has "results" that are no list/],
    [log({ tool }, { results: [] }), /run 2 has no "tool"/],
    [log({ tool: { driver: { name: null } } }), /run 1 has no "tool.driver.name"/],
    [whole.replace('2.1.0', '1.0.0'), /is SARIF 1\.0\.0; .*sarif-multitool transform/],
    [whole.replace('2.1.0', '2.0.0-csd.2.beta.2018-10-10'), /is SARIF 2\.0\.0-csd.*transform/],
    ['{"runs":[]}', /is SARIF of no version/],
    ['{"runs":[],"runs":[]}', /has "runs" twice/],
  ])('of %j says why', async (text, why) => {
    const answer = await read(text);
    expect(answer).toHaveProperty('refused', expect.stringMatching(why));
  });
});
