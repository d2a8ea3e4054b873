import { describe, expect, it } from '@jest/globals';
import { summaryHtml } from '../../../tools/local/summary-page.ts';
import { gate, outcome } from './gate.ts';
import { hostileLog } from './hostile-log.ts';
import { log, result, rule, toolRun } from './sarif.ts';

const long = (length: number, text: string) => text.repeat(length / text.length);

/** Text that a runner, Markdown or a shell might interpret. */
const nasty = [
  '::set-output name=verdict::passed',
  '##[set-output name=verdict]passed',
  '$(touch ran) `touch ran`',
  '</details></td><script>alert(1)</script><img src=x onerror=alert(1)>',
  '@everyone #1 | [x](javascript:alert(1)) ![i](http://tracker.example/p.png)',
  '\u0000\u001b[2J\u202e\u2028\ud800',
].join('\n');

/** Harmful parts of the summary as GitHub renders it. */
async function harm(summary: string): Promise<readonly string[]> {
  const html = await summaryHtml(summary);
  const outsideOfCode = summary.replaceAll(/(`+)[^\n]*?\1/g, '');
  const hrefs = [...html.matchAll(/href="(.*?)"/g)].map(([, href]) => href ?? '');
  return [
    ...(html.match(/<(script|img|form|iframe)/g) ?? []),
    // oxlint-disable-next-line no-control-regex
    ...(html.match(/[\u0000\u001b\u202e\u2028]/g) ?? []),
    ...(outsideOfCode.match(/@everyone/g) ?? []),
    ...hrefs.filter((href) => !/^https:\/\/(x\.example|github\.com\/o\/r\/blob)\//.test(href)),
  ];
}

describe('hostile SARIF', () => {
  it.each([
    ['strings of 5 MB', long(5_000_000, 'x')],
    ['long strings of blanks', long(500_000, ' ')],
    ['long strings of markup', long(500_000, '`|<@')],
    ['commands and markup', nasty],
  ])('with %s changes only the text', async (_, text) => {
    const { verdict, counts, summary, why, annotations } = await outcome({
      files: { 'a.sarif': hostileLog(text) },
      policy: 'version: 1\nphase: a\nphases: [{ name: a, security: { fail-on: high } }]\n',
    });
    expect(verdict).toBe('failed');
    expect(counts).toMatchObject({ critical: 1, blocking: 1, gaps: 1 });
    expect(summary.length).toBeLessThan(60_000);
    expect(await harm(summary)).toEqual([]);
    expect(why.length).toBeLessThan(10);
    expect(annotations).toHaveLength(1);
  });

  it('with 20,000 findings of 2,000 tools keeps its summary and its lists short', async () => {
    const runs = Array.from({ length: 2000 }, (_, i) =>
      toolRun(`tool ${i}`, {
        results: Array.from({ length: 10 }, (_unused, j) => result(`r${j}`, { level: 'error' })),
      }),
    );
    const { counts, summary, why, annotations } = await outcome({
      files: { 'a.sarif': log(...runs) },
    });
    expect(counts).toMatchObject({ high: 20_000, blocking: 20_000 });
    expect(summary.length).toBeLessThan(60_000);
    expect(summary).toContain('and 1950 more tools');
    expect(summary).toContain('The 50 most severe of 20000 are listed; all are in `a.sarif`.');
    expect(why.length).toBe(21);
    expect(annotations.length).toBeLessThanOrEqual(200);
  });

  it.each([
    ['markup', '`|<@&[]*#'],
    ['characters that grow in an address', "\u20ac('~"],
    ['fences', '```\n'],
  ])('with 25,000 findings of long %s keeps its summary far below 1 MiB', async (_, text) => {
    const longText = text.repeat(60);
    const run = (tool: string, level: 'error' | 'warning') =>
      toolRun(tool, {
        automationDetails: { id: `${tool}/${longText}/` },
        rules: [{ ...rule('r'), helpUri: `https://x.example/${longText}` }],
        results: Array.from({ length: 8333 }, (_unused, i) =>
          result('r', {
            level,
            ruleIndex: 0,
            message: { text: `${i}${longText}` },
            partialFingerprints: { 'ci-actions/v1': `${i}${longText}` },
            properties: { package: { name: `${i % 7}${longText}`, version: longText } },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: `${i}${encodeURIComponent(longText)}` },
                  region: { startLine: 1 },
                },
              },
            ],
          }),
        ),
      });
    const runs = [
      run(longText, 'error'),
      run(`A ${longText}`, 'error'),
      run(`B ${longText}`, 'warning'),
    ];
    const { summary, counts } = await outcome({
      files: { 'a.sarif': log(...runs) },
      policy: `version: 1
phase: a
phases:
  - { name: a, security: { fail-on: high, advisory: [a] } }
  - { name: b, security: { fail-on: low, advisory: [] } }
`,
    });
    expect(counts).toMatchObject({ blocking: 8333, advisory: 8333, medium: 8333 });
    expect(Buffer.byteLength(summary)).toBeLessThan(300 * 1024);
    expect(await harm(summary)).toEqual([]);
  });

  it('may name a property of Object.prototype', async () => {
    const keys = ['__proto__', 'constructor', 'toString'];
    const runs = keys.map((key) => toolRun(key, { results: [result(key, { level: 'error' })] }));
    const { counts } = await outcome({
      files: { 'a.sarif': log(...runs) },
      policy: 'version: 1\nphase: a\nphases: [{ name: a, security: { fail-on: high } }]\n',
    });
    expect(counts).toMatchObject({ high: 3, blocking: 3 });
  });
});

describe('hostile needs', () => {
  const workflow = `jobs:
  scan: { runs-on: x, steps: [] }
  gate: { needs: scan, if: always(), runs-on: x, steps: [] }
`;
  const files = { 'a.sarif': log(toolRun('T')), '.github/workflows/ci.yml': workflow };
  const needs = (value: unknown) => ({ needs: JSON.stringify(value) });

  it.each([
    ['commands and markup', nasty],
    ['100 KB', 'x'.repeat(100_000)],
  ])('with %s in an output of a green job changes nothing', async (_, text) => {
    const calm = await outcome({
      files,
      inputs: needs({ scan: { result: 'success', outputs: {} } }),
    });
    const wild = await outcome({
      files,
      inputs: needs({ scan: { result: 'success', outputs: { text, [text]: text } } }),
    });
    expect(wild).toEqual(calm);
    expect(wild.green).toBe(true);
  });

  it.each([
    [
      'a job that the workflow does not have',
      { scan: { result: 'success' }, ghost: { result: 'success' } },
    ],
    [
      'an output that is not a valid result',
      { scan: { result: 'success', outputs: { r: '{"schema":"ci-actions/result@2"}' } } },
    ],
    ['a job result with markup', { scan: { result: nasty } }],
    ['a job name with markup', { [nasty]: { result: 'success' } }],
  ])('with %s is red', async (_, value) => {
    const { green, summary } = await outcome({ files, inputs: needs(value) });
    expect(green).toBe(false);
    expect(await harm(summary)).toEqual([]);
  });

  it.each([
    ['[]'],
    ['null'],
    ['{"scan":"success"}'],
    ['{"scan":{"result":true}}'],
    ['{"scan":{}}'],
  ])('%s is bad input', async (text) => {
    expect(await gate({ files, inputs: { needs: text } })).toHaveProperty('mistakes');
  });
});
