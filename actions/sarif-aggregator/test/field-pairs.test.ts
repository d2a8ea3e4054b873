import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { describeCorpus } from '../../../tools/testkit/corpus.ts';
import { aggregated } from './aggregate.ts';
import { failed, finding, log, tool } from './logs.ts';

type Files = Readonly<Record<string, unknown>>;

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
      'counts beside a SARIF that suppresses its finding',
      {
        'r/b.json': bandit([issue('B602', 2)]),
        'r/b.sarif': log(
          tool('Bandit', [
            { ...finding('B602', 'src/a.py', 2), suppressions: [{ kind: 'inSource' }] },
          ]),
        ),
      },
      1,
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
    const { outcome } = await aggregated({ files, inputs: { expect: 'trivy: api' } });
    expect([outcome.green, outcome.counts['results']]).toEqual([true, results]);
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
