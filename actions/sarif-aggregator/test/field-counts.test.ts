import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Run } from '@ci-actions/sarif';
import { describeCorpus } from '../../../tools/testkit/corpus.ts';
import { aggregated } from './aggregate.ts';
import { failed, finding, log, target, tool } from './logs.ts';

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

describe('the path is the one that exists in the repository', () => {
  const sources = Object.fromEntries(
    ['services/a/app.py', 'services/b/app.py', 'app.py', 'lib/x.py'].map((path) => [path, '']),
  );
  const named = (uri: string) =>
    log(
      tool('T', [finding('R', 'app.py')], {
        invocations: [{ executionSuccessful: true, workingDirectory: { uri } }],
      }),
    );
  const ours = (folder: string) =>
    log(
      tool('T', [finding('R', 'app.py')], {
        properties: { 'ci-actions': { 'working-directory': folder } },
      }),
    );
  const plain = (uri: string) => log(tool('T', [finding('R', uri)]));

  it.each<[string, Files, readonly string[]]>([
    [
      'from the folder of each report',
      { 'services/a/r.sarif': plain('app.py'), 'services/b/r.sarif': plain('app.py') },
      ['services/a/app.py', 'services/b/app.py'],
    ],
    [
      'from a folder above the report',
      { 'services/a/out/r.sarif': plain('app.py') },
      ['services/a/app.py'],
    ],
    [
      'from a folder above, with dots',
      { 'services/a/r.sarif': plain('../b/app.py') },
      ['services/b/app.py'],
    ],
    ['from the root', { 'reports/r.sarif': plain('app.py') }, ['app.py']],
    [
      'from the root, beside other sources',
      { 'services/a/r.sarif': plain('lib/x.py') },
      ['lib/x.py'],
    ],
    [
      'from a working directory',
      { 'r.sarif': named('file:///home/runner/work/r/r/services/b/') },
      ['services/b/app.py'],
    ],
    [
      'from a working directory that is the root',
      { 'services/a/r.sarif': named('file:///w/') },
      ['app.py'],
    ],
    ['from a working directory of ours', { 'r.sarif': ours('services/b') }, ['services/b/app.py']],
    [
      'of a working directory that is not there',
      { 'r.sarif': named('file:///elsewhere/x/') },
      ['app.py'],
    ],
    ['as written if it exists nowhere', { 'services/a/r.sarif': plain('gone.py') }, ['gone.py']],
  ])('%s', async (_, reports, paths) => {
    const inputs = { reports: Object.keys(reports).join(',') };
    const { log: merged } = await aggregated({ files: { ...sources, ...reports }, inputs });
    const found = merged.runs.flatMap(({ results = [] }) => results);
    expect(
      found.map(({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri),
    ).toEqual(paths);
  });

  it('in a merged file it is not looked up again', async () => {
    const reports = { 'r/x.sarif': plain('app.py') };
    const { text } = await aggregated({
      files: { ...sources, ...reports },
      inputs: { reports: 'r/*' },
    });
    const files = { ...sources, 'services/a/m.sarif': text };
    const again = await aggregated({ files, inputs: { reports: 'services/a/m.sarif' } });
    expect(again.text).toBe(text);
  });

  it('of a lock file is that beside the report', async () => {
    const audit = (id: string) => ({
      dependencies: [{ name: 'p', version: '1', vulns: [{ id, fix_versions: [] }] }],
      fixes: [],
    });
    const files = {
      'a/requirements.txt': '',
      'b/requirements.txt': '',
      'a/audit.json': audit('PYSEC-1'),
      'b/audit.json': audit('PYSEC-1'),
    };
    const { log: merged } = await aggregated({
      files,
      inputs: { reports: 'a/audit.json,b/audit.json' },
    });
    const found = merged.runs.flatMap(({ results = [] }) => results);
    expect(
      found.map(({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri),
    ).toEqual(['a/requirements.txt', 'b/requirements.txt']);
  });
});

const issue = (id: string, line: number) => ({
  test_id: id,
  issue_severity: 'HIGH',
  issue_text: id,
  filename: './src/a.py',
  line_number: line,
});
const bandit = (issues: readonly object[], errors: readonly object[] = []) => ({
  errors,
  generated_at: '2026-01-01T00:00:00Z',
  metrics: { _totals: {}, './src/a.py': { loc: 1 } },
  results: issues,
});
const banditSarif = (...lines: readonly number[]) =>
  log(
    tool(
      'Bandit',
      lines.map((line) => finding('B602', 'src/a.py', line)),
    ),
  );

describe('a native report beside its SARIF', () => {
  it.each<[string, Files, number, boolean]>([
    [
      'counts once',
      { 'r/b.json': bandit([issue('B602', 2)]), 'r/b.sarif': banditSarif(2) },
      1,
      true,
    ],
    [
      'counts once under any name',
      { 'r/one.txt': bandit([issue('B602', 2)]), 'r/other.json': banditSarif(2) },
      1,
      true,
    ],
    [
      'counts if the SARIF lacks one of its findings',
      { 'r/b.json': bandit([issue('B602', 2), issue('B602', 9)]), 'r/b.sarif': banditSarif(2) },
      3,
      false,
    ],
    [
      'counts if the SARIF has one result for two of its findings',
      { 'r/b.json': bandit([issue('B602', 2), issue('B602', 2)]), 'r/b.sarif': banditSarif(2) },
      2,
      false,
    ],
    [
      'counts in another folder',
      { 'r/a/b.json': bandit([issue('B602', 2)]), 'r/b/b.sarif': banditSarif(2) },
      2,
      false,
    ],
    [
      'counts beside the SARIF of another tool',
      {
        'r/b.json': bandit([issue('B602', 2)]),
        'r/b.sarif': log(tool('T', [finding('B602', 'src/a.py', 2)])),
      },
      2,
      false,
    ],
    [
      'counts beside a SARIF that says that it failed',
      {
        'r/b.json': bandit([issue('B602', 2)]),
        'r/b.sarif': log(tool('Bandit', [finding('B602', 'src/a.py', 2)], failed)),
      },
      2,
      false,
    ],
  ])('%s', async (_, files, results, ignored) => {
    const inputs = { reports: Object.keys(files).join(',') };
    const { outcome } = await aggregated({ files, inputs });
    const [native = ''] = Object.keys(files);
    const note = `${native} is ignored, its SARIF is read instead`;
    expect(outcome.counts['results']).toBe(results);
    expect(outcome.summary.includes(note)).toBe(ignored);
  });

  it('that says more of a failure still fails', async () => {
    const files = {
      'r/b.json': bandit([issue('B602', 2)], [{ filename: 'b.py', reason: 'syntax error' }]),
      'r/b.sarif': banditSarif(2),
    };
    const { outcome, log: merged } = await aggregated({ files });
    expect(outcome.counts['results']).toBe(1);
    expect(merged.runs[0]?.invocations).toEqual([
      expect.objectContaining({ executionSuccessful: false }),
    ]);
  });

  const image = (name: string) => ({
    SchemaVersion: 2,
    ArtifactName: name,
    ArtifactType: 'container_image',
    Results: [
      {
        Target: `${name} (alpine 3)`,
        Class: 'os-pkgs',
        Vulnerabilities: [{ VulnerabilityID: 'CVE-1', PkgName: 'curl', Severity: 'HIGH' }],
      },
    ],
  });
  const imageSarif = (name: string) =>
    log(
      tool('Trivy', [finding('CVE-1', `library/${name}`)], {
        properties: { imageName: `${name}:1` },
      }),
    );

  it.each([
    ['counts once for one image', 'api', 1],
    ['counts for another image', 'web', 2],
  ])('%s', async (_, name, results) => {
    const files = { 'r/t.json': image('api:1'), 'r/t.sarif': imageSarif(name) };
    expect((await aggregated({ files })).outcome.counts['results']).toBe(results);
  });
});

describeCorpus('a tool’s own two formats', (folder) => {
  it.each([
    ['gitleaks', 'gitleaks-findings.json', 'gitleaks-sarif.sarif'],
    ['hadolint', 'hadolint-findings.json', 'hadolint-sarif.sarif'],
    ['ruff', 'ruff-findings.json', 'ruff-sarif.sarif'],
    ['semgrep', 'semgrep-findings.json', 'semgrep-sarif.sarif'],
    ['trivy', 'trivy-misconfig.json', 'trivy-misconfig-sarif.sarif'],
    ['zizmor', 'zizmor-findings.json', 'zizmor-sarif.sarif'],
  ])('%s counts once', async (_, native, sarif) => {
    const text = (name: string) =>
      existsSync(join(folder, 'tools', name))
        ? readFileSync(join(folder, 'tools', name), 'utf8')
        : '';
    const both = { [`r/${native}`]: text(native), [`r/${sarif}`]: text(sarif) };
    const pair = await aggregated({ files: both });
    const alone = await aggregated({ files: { [`r/${sarif}`]: text(sarif) } });
    expect(pair.outcome.counts['results']).toBe(alone.outcome.counts['results']);
    expect(pair.outcome.summary).toContain(`r/${native} is ignored, its SARIF is read instead`);
  });
});
