import { describe, expect, test } from '@jest/globals';
import type { Result } from '@ci-actions/sarif';
import { changed } from '../../../../tools/testkit/changed.ts';
import type { Path } from '../../../../tools/testkit/changed.ts';
import { describeRun } from '../../test/describe-run.ts';
import { runOf } from '../../test/run-of.ts';
import { sampleOf } from '../../test/samples.ts';
import { convertOne } from '../../test/convert-one.ts';

async function firstOf(tool: string, shape: string, path: Path = ['same'], to?: unknown) {
  const run = await runOf(changed(sampleOf(tool, shape), path, to));
  return run.results?.[0] as Result;
}

describe('a vulnerable package', () => {
  const go = { name: 'm', version: '1.0.0', ecosystem: 'Go' };
  test.each<[string, string, object, object]>([
    [
      'cargo-audit',
      '',
      { name: 'time', version: '0.1.43', ecosystem: 'crates.io' },
      { id: 'RUSTSEC-2020-0071', aliases: [], fixedIn: ['>=0.2.23'] },
    ],
    [
      'Grype',
      '',
      { name: 'p', version: '1.0', ecosystem: 'npm' },
      { id: 'GHSA-1', aliases: ['CVE-2026-1'], fixedIn: ['1.1'] },
    ],
    [
      'npm-audit',
      'npm 6',
      { name: 'ssri', version: '5.3.0', ecosystem: 'npm' },
      { id: 'GHSA-2', aliases: ['CVE-2021-27290'], fixedIn: ['>=6.0.2'] },
    ],
    [
      'npm-audit',
      'npm 7',
      { name: 'p', ecosystem: 'npm' },
      { id: 'GHSA-3', aliases: [], fixedIn: ['1.2.3'] },
    ],
    ['osv-scanner', '', go, { id: 'GO-1', aliases: ['CVE-2026-2'], fixedIn: ['1.2.0'] }],
    [
      'pip-audit',
      '',
      { name: 'flask', version: '0.5', ecosystem: 'PyPI' },
      { id: 'PYSEC-1', aliases: ['CVE-2019-1'], fixedIn: ['1.0'] },
    ],
    [
      'Safety',
      'check',
      { name: 'django', version: '4.0.1', ecosystem: 'PyPI' },
      { id: '44742', aliases: ['CVE-2022-22818'], fixedIn: ['4.0.2'] },
    ],
    [
      'Safety',
      'scan',
      { name: 'django', version: '4.0.1', ecosystem: 'PyPI' },
      { id: '44742', aliases: [], fixedIn: ['4.0.2'] },
    ],
    [
      'Safety',
      'tuples',
      { name: 'django', version: '4.0.1', ecosystem: 'PyPI' },
      { id: '44742', aliases: [], fixedIn: [] },
    ],
    [
      'Snyk',
      'one project',
      { name: 'a', version: '1.0.0', ecosystem: 'npm' },
      { id: 'SNYK-JS-A-1', aliases: ['CVE-2026-3'], fixedIn: ['1.0.1'] },
    ],
    [
      'Trivy',
      '',
      { name: 'x', version: '0.1', ecosystem: 'gomod' },
      { id: 'CVE-2026-4', aliases: [], fixedIn: ['0.2', '0.3'] },
    ],
  ])('of %s %s keeps its package and advisory', async (tool, shape, facts, advisory) => {
    const result = await firstOf(tool, shape);
    expect(result.properties).toMatchObject({ package: facts, advisory });
  });

  test('names the fixed version, or says that none is known', async () => {
    const known = await firstOf('pip-audit', '');
    const unknown = await firstOf(
      'pip-audit',
      '',
      ['dependencies', 0, 'vulns', 0, 'fix_versions'],
      [],
    );
    expect(known.message.text).toBe('flask 0.5: a leak (PYSEC-1); fixed in 1.0');
    expect(unknown.message.text).toBe('flask 0.5: a leak (PYSEC-1); no fixed version is known');
  });

  test('of one advisory has a severity by package', async () => {
    const entry = { VulnerabilityID: 'CVE-1', InstalledVersion: '1' };
    const list = ['HIGH', 'LOW', 'HIGH'].map((Severity, at) => ({
      ...entry,
      PkgName: `p${at}`,
      Severity,
    }));
    const value = changed(sampleOf('Trivy'), ['Results', 0, 'Vulnerabilities'], list);
    const lines = describeRun(await convertOne({ value }));
    expect(lines.map((line) => line.split(' | ').slice(0, 2))).toEqual([
      ['high', 'CVE-1'],
      ['low', 'CVE-1/low'],
      ['high', 'CVE-1'],
    ]);
  });
});

describe('the place', () => {
  test.each<[string, string, Path, unknown, string | undefined]>([
    ['ESLint', '', [0, 'filePath'], 'C:\\src\\a b.js', 'file:///C:/src/a%20b.js'],
    ['ESLint', '', [0, 'filePath'], 'src\\a.js', 'src/a.js'],
    ['ESLint', '', [0, 'filePath'], '/w/[id]?#%1.js', '/w/%5Bid%5D%3F%23%251.js'],
    ['ESLint', '', [0, 'filePath'], 'a:b.js', 'a%3Ab.js'],
    ['ESLint', '', [0, 'filePath'], 'a\ud800.js', 'a%EF%BF%BD.js'],
    ['ESLint', '', [0, 'filePath'], '<text>', undefined],
    ['Checkov', '', ['results', 'failed_checks', 0, 'repo_file_path'], '/a\\b/c.tf', 'a/b/c.tf'],
    ['Grype', '', ['source', 'target'], 'services/x', 'services/x/package-lock.json'],
    ['Grype', '', ['source', 'target'], '/abs', '/abs/package-lock.json'],
    ['Grype', '', ['source', 'target'], { userInput: 'r/i:1' }, undefined],
    ['Trivy', '', ['ArtifactType'], 'container_image', undefined],
    ['Trivy', '', ['Results', 0, 'Class'], 'os-pkgs', undefined],
    ['Trivy', 'a list', ['same'], 1, undefined],
    ['Safety', 'check', ['same'], 1, 'requirements.txt'],
    ['Safety', 'check', ['report_meta', 'scan_target'], 'environment', undefined],
    ['Snyk', 'one project', ['displayTargetFile'], 'sub/package.json', 'sub/package.json'],
    ['pip-audit', '', ['same'], 1, undefined],
    ['Hadolint', '', [0, 'file'], '-', undefined],
  ])('of %s %s with %j as %j is %s', async (tool, shape, path, to, uri) => {
    const result = await firstOf(tool, shape, path, to);
    expect(result.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(uri);
  });

  test('is the file of the caller if the report names none', async () => {
    const answer = await convertOne({ value: sampleOf('pip-audit') }, { file: 'req.txt' });
    expect(describeRun(answer)).toEqual([expect.stringContaining('| req.txt |')]);
  });

  test.each<[unknown, unknown, object | undefined]>([
    [[2, 6], undefined, { startLine: 2, endLine: 6 }],
    [[0, 6], undefined, undefined],
    [[5, 2], undefined, { startLine: 5 }],
    [['2', null], undefined, undefined],
    [null, undefined, undefined],
    [[1.5, 2], undefined, undefined],
  ])('has valid lines only: %j', async (range, _, region) => {
    const result = await firstOf(
      'Checkov',
      '',
      ['results', 'failed_checks', 0, 'file_line_range'],
      range,
    );
    expect(result.locations?.[0]?.physicalLocation?.region).toEqual(region);
  });
});

test('two secrets on one line stay two results', async () => {
  const leak = { RuleID: 'k', Title: 'A key', StartLine: 2 };
  const run = await runOf({
    SchemaVersion: 2,
    ArtifactName: '.',
    Results: [{ Target: 'a', Secrets: [leak, leak] }],
  });
  expect(run.results?.map(({ properties }) => properties?.['occurrence'])).toEqual([undefined, 2]);
});
