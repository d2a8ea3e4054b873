import { expect, test } from '@jest/globals';
import { changed } from '../../../../tools/testkit/changed.ts';
import type { Path } from '../../../../tools/testkit/changed.ts';
import { describeRun } from '../../test/describe-run.ts';
import { sampleOf } from '../../test/samples.ts';
import { convertOne } from '../../test/convert-one.ts';

/** The value at a path of a sample. */
const at = (tool: string, shape: string, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) => (value as Record<string, unknown>)[key],
    sampleOf(tool, shape),
  );

const check = at('Checkov', '', ['results', 'failed_checks', 0]) as object;
const match = at('Grype', '', ['matches', 0]) as object;
const issue = at('Snyk', 'one project', ['vulnerabilities', 0]) as object;
const vulnerability = at('Trivy', '', ['Results', 0, 'Vulnerabilities', 0]) as object;
const warning = at('Brakeman', '', ['warnings', 0]) as object;
const jar = at('dependency-check', '', ['dependencies', 0, 'vulnerabilities', 0]) as object;
const violation = at('Terrascan', '', ['results', 'violations', 0]) as object;
const safety = at('Safety', 'check', ['vulnerabilities', 0]) as object;

test.each<[string, string, Path, unknown, string]>([
  ['Brakeman', '', ['ignored_warnings'], [{ ...warning, note: 'tested' }], 'external'],
  [
    'dependency-check',
    '',
    ['dependencies', 0, 'suppressedVulnerabilities'],
    [{ ...jar, notes: 'tested' }],
    'external',
  ],
  [
    'Terrascan',
    '',
    ['results', 'skipped_violations'],
    [{ ...violation, skip_comment: 'tested' }],
    'inSource',
  ],
  [
    'Checkov',
    '',
    ['results', 'skipped_checks'],
    [{ ...check, check_result: { suppress_comment: 'tested' } }],
    'inSource',
  ],
  [
    'ESLint',
    '',
    [0, 'suppressedMessages'],
    [
      {
        ruleId: 'x',
        severity: 1,
        message: 'm',
        suppressions: [{ kind: 'directive', justification: 'tested' }],
      },
    ],
    'inSource',
  ],
  [
    'Grype',
    '',
    ['ignoredMatches'],
    [{ ...match, appliedIgnoreRules: [{ vulnerability: 'GHSA-1' }] }],
    'external',
  ],
  [
    'Snyk',
    'one project',
    ['filtered'],
    { ignore: [{ ...issue, filtered: { ignored: [{ reason: 'tested' }] } }] },
    'external',
  ],
  [
    'Trivy',
    '',
    ['Results', 0, 'ExperimentalModifiedFindings'],
    [{ Type: 'vulnerability', Status: 'ignored', Finding: vulnerability }],
    'external',
  ],
  [
    'Safety',
    'check',
    ['ignored_vulnerabilities'],
    [{ ...safety, ignored_reason: 'tested' }],
    'external',
  ],
])(
  '%s %s: suppressed findings in a list of their own are kept',
  async (tool, shape, path, to, kind) => {
    const before = describeRun(await convertOne({ value: sampleOf(tool, shape) }));
    const after = describeRun(
      await convertOne({ value: changed(sampleOf(tool, shape), path, to) }),
    );
    expect(before).toHaveLength(1);
    expect(after).toHaveLength(2);
    expect(after.filter((line) => line.includes(`| suppressed ${kind} |`))).toHaveLength(1);
  },
);

test.each<[string, string, Path, unknown, string]>([
  ['CycloneDX', '', ['vulnerabilities', 0, 'analysis'], { state: 'not_affected' }, 'external'],
  ['Prowler', '', [0, 'status'], 'Suppressed', 'external'],
  ['Prowler', '', [0, 'status_code'], 'MUTED', 'external'],
  ['tfsec', '', ['results', 0, 'status'], 2, 'inSource'],
  ['ZAP', '', ['site', 0, 'alerts', 0, 'confidence'], '0', 'external'],
  ['Semgrep', '', ['results', 0, 'extra', 'is_ignored'], true, 'inSource'],
  ['zizmor', '', [0, 'ignored'], true, 'inSource'],
  [
    'gosec',
    '',
    ['Issues', 0, 'suppressions'],
    [{ kind: 'inSource', justification: '' }],
    'inSource',
  ],
  ['gosec', '', ['Issues', 0, 'suppressions'], [{ kind: 'external' }], 'external'],
  ['gosec', '', ['Issues', 0, 'nosec'], true, 'inSource'],
  ['Snyk', 'infrastructure', [0, 'infrastructureAsCodeIssues', 0, 'isIgnored'], true, 'external'],
  ['Safety', 'check', ['vulnerabilities', 0, 'ignored'], true, 'external'],
])('%s %s: a finding marked as suppressed is suppressed', async (tool, shape, path, to, kind) => {
  const lines = describeRun(await convertOne({ value: changed(sampleOf(tool, shape), path, to) }));
  expect(lines).toEqual([expect.stringContaining(`| suppressed ${kind} |`)]);
});
