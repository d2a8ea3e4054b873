import { describe, expect, it } from '@jest/globals';
import { merged } from '../../test/merged.ts';
import { streamFindings } from '../resolve/stream-findings.ts';
import { readSarif } from '../../test/read-sarif.ts';

const guid = '1b2c3d4e-0000-4000-8000-000000000001';
const other = '1b2c3d4e-0000-4000-8000-000000000002';
const tool = { driver: { name: 'T' } };
const result = (text: string) => ({ ruleId: 'R', message: { text } });
const scored = { id: 'R', properties: { 'security-severity': '9.1' } };

const log = (inline: unknown, ...runs: readonly object[]) => ({
  version: '2.1.0',
  inlineExternalProperties: inline,
  runs,
});
const refers = (references: object, more: object = {}) => ({
  tool,
  externalPropertyFileReferences: references,
  ...more,
});

async function* once(text: string): AsyncIterable<string> {
  yield text;
}

/** What each reader finds: severities and messages. */
async function found(given: object): Promise<readonly unknown[]> {
  const text = JSON.stringify(given);
  const checkout = { root: '/w', exists: () => false };
  const streamed: string[] = [];
  const read = await streamFindings(
    () => once(text),
    checkout,
    (finding) => streamed.push(`${finding?.severity} ${finding?.message}`),
  );
  const whole = await readSarif(once(text));
  const { log: out, refused } = await merged({ reports: [text] });
  const inMerged = out.runs.flatMap(({ results = [] }) =>
    results.map(({ message }) => message.text),
  );
  if ('refused' in read) return [read.refused, 'refused' in whole && whole.refused, ...refused];
  const inWhole = 'log' in whole ? whole.log.runs.flatMap((run) => run.results ?? []) : [];
  return [streamed, inWhole.map(({ message }) => message.text), inMerged];
}

describe('inline external properties', () => {
  it.each<[string, object, readonly string[]]>([
    [
      'results by guid',
      log([{ guid, results: [result('a')] }], refers({ results: [{ guid, itemCount: 1 }] })),
      ['medium a'],
    ],
    [
      'results and the driver of the same object',
      log(
        [{ guid: guid.toUpperCase(), results: [result('a')], driver: { rules: [scored] } }],
        refers({ results: [{ guid }], driver: { guid } }),
      ),
      ['critical a'],
    ],
    [
      'results that stand beside the run’s own',
      log(
        [{ guid, results: [result('b')] }],
        refers({ results: [{ guid }] }, { results: [result('a')] }),
      ),
      ['medium a', 'medium b'],
    ],
    [
      'results of an object of which the run names another part',
      log(
        [{ guid, results: [result('a')], driver: { rules: [scored] } }],
        refers({ driver: { guid } }),
      ),
      ['critical a'],
    ],
    [
      'results of an object that names its run',
      log([{ runGuid: guid, results: [result('a')] }], { tool, automationDetails: { guid } }),
      ['medium a'],
    ],
    [
      'properties alone, without a guid',
      log([{ externalizedProperties: { build: 7 } }], { tool, results: [result('a')] }),
      ['medium a'],
    ],
    [
      'results by guid, beside a location',
      log(
        [{ guid, results: [result('a')] }],
        refers({ results: [{ guid, location: { uri: 'r.json' } }] }),
      ),
      ['medium a'],
    ],
    ['an empty list', log([], { tool, results: [result('a')] }), ['medium a']],
  ])('%s are read', async (_, given, findings) => {
    const texts = findings.map((one) => one.replace(/^\S+ /, ''));
    expect(await found(given)).toEqual([findings, texts, texts]);
  });

  it('of two runs go to each its own', async () => {
    const given = log(
      [
        { guid, results: [result('a')] },
        { guid: other, results: [result('b')] },
      ],
      refers({ results: [{ guid: other }] }, { tool: { driver: { name: 'A' } } }),
      refers({ results: [{ guid }] }, { tool: { driver: { name: 'B' } } }),
    );
    const { log: out } = await merged({ reports: [given] });
    expect(out.runs.map((run) => [run.tool.driver.name, run.results?.[0]?.message.text])).toEqual([
      ['A', 'b'],
      ['B', 'a'],
    ]);
  });

  const lost = (what: string) => `is no SARIF log: ${what}`;
  it.each<[string, object, string]>([
    [
      'results that no run names',
      log([{ results: [result('a')] }], { tool, results: [] }),
      lost('no run refers to the results in object 1 of its "inlineExternalProperties"'),
    ],
    [
      'a guid that the file does not hold',
      log([{ guid: other, results: [] }], refers({ results: [{ guid }] })),
      lost(
        `run 1 keeps its results in the external properties "${guid}", which the file does not hold`,
      ),
    ],
    [
      'fewer results than the run counts',
      log([{ guid, results: [result('a')] }], refers({ results: [{ guid, itemCount: 2 }] })),
      lost(`run 1 keeps 2 results in the external properties "${guid}", which hold 1`),
    ],
    [
      'properties without a guid, of one of two runs',
      log([{ externalizedProperties: {} }], { tool, results: [] }, { tool, results: [] }),
      lost(
        'no run refers to the externalizedProperties in object 1 of its "inlineExternalProperties"',
      ),
    ],
  ])('%s are refused by name', async (_, given, why) => {
    expect(await found(given)).toEqual([why, why, why]);
  });

  it('found by their run leave its references to other files: the run is incomplete', async () => {
    const run = refers(
      { results: [{ location: { uri: 'r.json' } }] },
      { automationDetails: { guid }, results: [] },
    );
    const given = log([{ runGuid: guid, results: [result('a')] }], run);
    const { log: out } = await merged({ reports: [given] });
    expect(out.runs[0]?.results).toHaveLength(1);
    expect(out.runs[0]?.invocations?.[0]?.executionSuccessful).toBe(false);
  });

  it('leave a reference to another file as it is: the run is incomplete', async () => {
    const references = { results: [{ guid, location: { uri: 'r.sarif-external-properties' } }] };
    const { log: out } = await merged({ reports: [log([], refers(references, { results: [] }))] });
    expect(out.runs[0]?.invocations?.[0]?.executionSuccessful).toBe(false);
  });
});
