import { describe, expect, it } from '@jest/globals';
import type { Run } from '@ci-actions/sarif';
import { aggregated } from './aggregate.ts';
import { finding, log, target, tool } from './logs.ts';

type Files = Readonly<Record<string, unknown>>;

interface Counted {
  readonly results: number;
  readonly duplicates: number;
}

async function counted(files: Files, reports = Object.keys(files).join(',')): Promise<Counted> {
  const { outcome } = await aggregated({ files, inputs: { reports } });
  const { results = 0, found = 0, dropped = 0, suppressed = 0 } = outcome.counts;
  expect(results + dropped + suppressed).toBe(found);
  return { results, duplicates: outcome.counts['dropped-duplicates'] ?? 0 };
}

const one = log(tool('Trivy', [finding('CVE-1')]));
const guid = '1b2c3d4e-0000-4000-8000-000000000001';
const ofGuid = (results: Run['results'], id = guid) =>
  log(tool('T', results, { automationDetails: { guid: id } }));
const column = (startColumn: number) => ({
  ...finding('R'),
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: 'src/a.py' },
        region: { startLine: 1, startColumn },
      },
    },
  ],
});
const printed = (value: string) => ({ ...finding('R'), fingerprints: { 'x/v1': value } });
const leak = finding('aws-key');

describe('results that differ stay apart, and no result counts twice', () => {
  it.each<[string, Files, Counted]>([
    [
      'two images with equal results, by folder',
      { 'r/api/trivy.sarif': one, 'r/web/trivy.sarif': one },
      { results: 2, duplicates: 0 },
    ],
    [
      'two images with equal results, in one folder',
      {
        'r/api.sarif': one,
        'r/web.sarif': log(tool('Trivy', [finding('CVE-1'), finding('CVE-2')])),
      },
      { results: 3, duplicates: 0 },
    ],
    [
      'two images with equal results, by target',
      {
        'r/a.sarif': log(tool('Trivy', [finding('CVE-1')], target('api'))),
        'r/b.sarif': log(tool('Trivy', [finding('CVE-1')], target('web'))),
      },
      { results: 2, duplicates: 0 },
    ],
    [
      'one file and its copy in one folder',
      { 'r/a.sarif': one, 'r/copy.sarif': one },
      { results: 1, duplicates: 1 },
    ],
    [
      'one file and two copies in one folder',
      { 'r/a.sarif': one, 'r/b.sarif': one, 'r/c.sarif': one },
      { results: 1, duplicates: 2 },
    ],
    [
      'reports of one guid',
      {
        'a/r.sarif': ofGuid([finding('R'), finding('S')]),
        'b/r.sarif': ofGuid([finding('R'), finding('T')]),
      },
      { results: 3, duplicates: 1 },
    ],
    [
      'reports of two guids',
      {
        'a/r.sarif': ofGuid([finding('R')]),
        'b/r.sarif': ofGuid([finding('R')], guid.replace('1b', '2b')),
      },
      { results: 2, duplicates: 0 },
    ],
    [
      'a result that its report holds twice',
      { 'a.sarif': log(tool('T', [finding('R'), finding('R')])) },
      { results: 1, duplicates: 1 },
    ],
    [
      'one rule on one line at two columns',
      { 'a.sarif': log(tool('T', [column(3), column(9)])) },
      { results: 2, duplicates: 0 },
    ],
    [
      'one rule on one line with two fingerprints',
      { 'a.sarif': log(tool('T', [printed('one'), printed('two')])) },
      { results: 2, duplicates: 0 },
    ],
    [
      'two secrets on one line that look alike',
      { 'a.sarif': log(tool('gitleaks', [leak, leak])) },
      { results: 2, duplicates: 0 },
    ],
    [
      'two secrets on one line, in a file and its copy',
      {
        'r/a.sarif': log(tool('gitleaks', [leak, leak])),
        'r/b.sarif': log(tool('gitleaks', [leak, leak])),
      },
      { results: 2, duplicates: 2 },
    ],
  ])('%s', async (_, files, counts) => {
    expect(await counted(files)).toEqual(counts);
    const first = await aggregated({ files, inputs: { reports: Object.keys(files).join(',') } });
    const again = await aggregated({
      files: { 'm.sarif': first.text },
      inputs: { reports: 'm.sarif' },
    });
    expect(again.outcome.counts['results']).toBe(counts.results);
    expect(again.log.runs.map((run) => run.results)).toEqual(
      first.log.runs.map((run) => run.results),
    );
  });

  it('a long report with repeated results and secrets', async () => {
    const padded = (ruleId: string) => ({
      ...finding(ruleId),
      properties: { p: 'x'.repeat(2000) },
    });
    const results = Array.from({ length: 5000 }, () => padded('R'));
    expect(await counted({ 'a.sarif': log(tool('T', results)) })).toEqual({
      results: 1,
      duplicates: 4999,
    });
    expect(await counted({ 'a.sarif': log(tool('gitleaks', results)) })).toEqual({
      results: 5000,
      duplicates: 0,
    });
  });

  it('names the report of each equal result', async () => {
    const files = { 'r/api/t.sarif': one, 'r/web/t.sarif': one };
    const { log: merged } = await aggregated({ files, inputs: { reports: 'r/*' } });
    const marks = merged.runs[0]?.results?.map((result) => result.properties);
    expect(marks).toEqual([
      { 'ci-actions': { report: 'r/api/t.sarif' } },
      { 'ci-actions': { report: 'r/web/t.sarif' } },
    ]);
  });
});
