import { describe, expect, test } from '@jest/globals';
import { severityOf } from '@ci-actions/sarif';
import { changed } from '../../../../tools/testkit/changed.ts';
import type { Path } from '../../../../tools/testkit/changed.ts';
import { runOf } from '../../test/run-of.ts';
import { sampleOf } from '../../test/samples.ts';

const ranked = (tool: string, shape: string, path: Path, to: unknown) =>
  runOf(changed(sampleOf(tool, shape), path, to));

/** Where a report has its severity, and what its words mean. */
const severityWords: readonly [string, string, Path, Readonly<Record<string, string>>][] = [
  [
    'Bandit',
    '',
    ['results', 0, 'issue_severity'],
    { HIGH: 'high', MEDIUM: 'medium', LOW: 'low', UNDEFINED: 'medium' },
  ],
  [
    'Checkov',
    '',
    ['results', 'failed_checks', 0, 'severity'],
    { CRITICAL: 'critical', HIGH: 'high', MEDIUM: 'medium', LOW: 'low', INFO: 'low' },
  ],
  ['gosec', '', ['Issues', 0, 'severity'], { HIGH: 'high', MEDIUM: 'medium', LOW: 'low' }],
  [
    'Grype',
    '',
    ['matches', 0, 'vulnerability', 'severity'],
    {
      Critical: 'critical',
      High: 'high',
      Medium: 'medium',
      Low: 'low',
      Negligible: 'low',
      Unknown: 'low',
    },
  ],
  ['Hadolint', '', [0, 'level'], { error: 'high', warning: 'medium', info: 'low', style: 'low' }],
  ['mypy', '', ['severity'], { error: 'high', note: 'low' }],
  [
    'npm-audit',
    'npm 6',
    ['advisories', '7', 'severity'],
    { critical: 'critical', high: 'high', moderate: 'medium', low: 'low', info: 'low' },
  ],
  [
    'npm-audit',
    'npm 7',
    ['vulnerabilities', 'p', 'via', 0, 'severity'],
    { critical: 'critical', high: 'high', moderate: 'medium', low: 'low', info: 'low' },
  ],
  ['ruff', '', [0, 'severity'], { error: 'high', warning: 'medium' }],
  [
    'Safety',
    'check',
    ['vulnerabilities', 0, 'severity', 'cvssv3', 'base_severity'],
    { CRITICAL: 'critical', HIGH: 'high', MEDIUM: 'medium', LOW: 'low' },
  ],
  [
    'Semgrep',
    '',
    ['results', 0, 'extra', 'severity'],
    {
      CRITICAL: 'critical',
      HIGH: 'high',
      ERROR: 'high',
      MEDIUM: 'medium',
      WARNING: 'medium',
      LOW: 'low',
      INFO: 'low',
      INVENTORY: 'low',
      EXPERIMENT: 'low',
    },
  ],
  [
    'ShellCheck',
    'json1',
    ['comments', 0, 'level'],
    { error: 'high', warning: 'medium', info: 'low', style: 'low' },
  ],
  [
    'Snyk',
    'one project',
    ['vulnerabilities', 0, 'severity'],
    { critical: 'critical', high: 'high', medium: 'medium', low: 'low' },
  ],
  [
    'Snyk',
    'infrastructure',
    [0, 'infrastructureAsCodeIssues', 0, 'severity'],
    { critical: 'critical', high: 'high', medium: 'medium', low: 'low' },
  ],
  [
    'Trivy',
    '',
    ['Results', 0, 'Vulnerabilities', 0, 'Severity'],
    { CRITICAL: 'critical', HIGH: 'high', MEDIUM: 'medium', LOW: 'low', UNKNOWN: 'low' },
  ],
  [
    'zizmor',
    '',
    [0, 'determinations', 'severity'],
    { High: 'high', Medium: 'medium', Low: 'low', Informational: 'low', Unknown: 'low' },
  ],
];

const rows = severityWords.flatMap(([tool, shape, path, words]) =>
  Object.entries(words).map(([word, severity]) => ({ tool, shape, path, word, severity })),
);

describe('the severity word of the tool', () => {
  test.each(rows)(
    '$tool $shape $word is $severity',
    async ({ tool, shape, path, word, severity }) => {
      const run = await ranked(tool, shape, path, word);
      expect(run.results?.map((result) => severityOf(result, run))).toEqual([severity]);
    },
  );
});

describe('without a severity word', () => {
  const same: Path = ['no such key'];
  const grype = ['matches', 0, 'vulnerability'] as const;
  const cvss4 = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:H/SC:N/SI:N/SA:N';
  const cargo = ['vulnerabilities', 'list', 0, 'advisory', 'cvss'] as const;
  const rating = ['vulnerabilities', 0, 'ratings', 0] as const;
  const jar = ['dependencies', 0, 'vulnerabilities', 0] as const;
  const control = ['summaryDetails', 'controls', 'C-0016'] as const;
  const pip = ['dependencies', 0, 'vulns', 0] as const;
  const file = ['scan_results', 'projects', 0, 'files', 0, 'results', 'dependencies', 0] as const;
  const found = ['specifications', 0, 'vulnerabilities', 'known_vulnerabilities', 0] as const;
  const scan = [...file, ...found] as const;
  const osv = ['results', 0, 'packages', 0, 'vulnerabilities', 0] as const;
  test.each<[string, string, Path, unknown, string, string | undefined]>([
    ['Grype', '', [...grype, 'severity'], null, 'high', '7.5'],
    ['Grype', '', grype, { id: 'x' }, 'medium', '5.5'],
    ['Grype', '', [...grype, 'severity'], 'Dreadful', 'high', '7.5'],
    ['cargo-audit', '', same, undefined, 'medium', '6.2'],
    ['cargo-audit', '', cargo, cvss4, 'high', '8.7'],
    ['cargo-audit', '', cargo, null, 'medium', '5.5'],
    ['cargo-audit', '', cargo, 'CVSS:3.1/AV:L', 'medium', '5.5'],
    ['osv-scanner', '', same, undefined, 'critical', '9.8'],
    ['osv-scanner', '', [...osv, 'severity'], [{ score: cvss4 }, { score: 'none' }], 'high', '8.7'],
    ['osv-scanner', '', [...osv, 'severity'], null, 'critical', '9.8'],
    ['osv-scanner', '', [...osv, 'database_specific'], { severity: 'MODERATE' }, 'medium', '5.5'],
    ['pip-audit', '', same, undefined, 'medium', '5.5'],
    ['pip-audit', '', [...pip, 'database_specific'], { severity: 'HIGH' }, 'high', '8.0'],
    ['pip-audit', '', [...pip, 'severity'], 'LOW', 'low', '2.0'],
    ['pip-audit', '', [...pip, 'severity'], [{ type: 'CVSS_V4', score: cvss4 }], 'high', '8.7'],
    ['Safety', 'check', ['vulnerabilities', 0, 'severity'], null, 'medium', '5.5'],
    [
      'Safety',
      'check',
      ['vulnerabilities', 0, 'severity'],
      { cvssv2: { base_score: 9.3 } },
      'critical',
      '9.3',
    ],
    [
      'Safety',
      'check',
      ['vulnerabilities', 0],
      {
        vulnerability_id: '1',
        package_name: 'p',
        CVE: { name: 'CVE-1', cvssv3: { base_score: 9.8, base_severity: 'CRITICAL' } },
      },
      'critical',
      '9.8',
    ],
    ['Safety', 'scan', same, undefined, 'medium', '5.5'],
    ['Safety', 'scan', [...scan, 'severity'], { cvssv3: { base_severity: 'HIGH' } }, 'high', '8.0'],
    ['Safety', 'scan', [...scan, 'severity'], 'critical', 'critical', '9.5'],
    [
      'Safety',
      'scan',
      [...scan, 'severity'],
      { cvssv3: { vector_string: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' } },
      'critical',
      '9.8',
    ],
    ['Safety', 'tuples', same, undefined, 'critical', '9.8'],
    ['Snyk', 'one project', ['vulnerabilities', 0, 'severity'], undefined, 'high', '7.3'],
    ['gitleaks', 'version 8', same, undefined, 'high', '8.0'],
    ['gitleaks', 'version 7', same, undefined, 'high', '8.0'],
    ['actionlint', '', same, undefined, 'medium', undefined],
    ['ruff', '', [0, 'severity'], undefined, 'medium', undefined],
    ['ESLint', '', same, undefined, 'high', undefined],
    ['ESLint', '', [0, 'messages', 0, 'severity'], 1, 'medium', undefined],
    ['bun-audit', '', ['ssri', 0, 'odd'], 1, 'high', '7.5'],
    ['CycloneDX', '', [...rating, 'severity'], undefined, 'high', '8.1'],
    ['CycloneDX', '', rating, { source: { name: 'NVD' }, vector: cvss4 }, 'high', '8.7'],
    ['CycloneDX', '', ['vulnerabilities', 0, 'source'], { name: 'X' }, 'critical', '9.5'],
    ['CycloneDX', '', ['vulnerabilities', 0, 'ratings'], [], 'medium', '5.5'],
    ['dependency-check', '', same, undefined, 'critical', '10'],
    ['dependency-check', '', [...jar, 'severity'], 'unscored', 'critical', '10'],
    ['dependency-check', '', jar, { name: 'x' }, 'medium', '5.5'],
    ['govulncheck', '', same, undefined, 'high', '8.0'],
    ['kube-linter', '', same, undefined, 'medium', '5.5'],
    ['kubescape', '', same, undefined, 'medium', '6'],
    ['kubescape', '', ['summaryDetails', 'controls', 'C-0016'], {}, 'medium', '5.5'],
    ['kubescape', '', [...control, 'scoreFactor'], 9, 'critical', '9'],
    ['PHPStan', '', same, undefined, 'medium', undefined],
    ['Snyk', 'unmanaged', same, undefined, 'high', '7.4'],
  ])('%s %s with %j as %j is %s, %s', async (tool, shape, path, to, severity, score) => {
    const run = await ranked(tool, shape, path, to);
    expect(run.results?.map((result) => severityOf(result, run))).toEqual([severity]);
    expect(run.tool.driver.rules?.[0]?.properties?.['security-severity']).toBe(score);
  });
});
