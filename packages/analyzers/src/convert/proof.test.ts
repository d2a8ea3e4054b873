import { describe, expect, test } from '@jest/globals';
import { changed } from '../../../../tools/testkit/changed.ts';
import type { Path } from '../../../../tools/testkit/changed.ts';
import { describeRun } from '../../test/describe-run.ts';
import { sampleOf } from '../../test/samples.ts';
import { convertOne } from '../../test/convert-one.ts';

/** The sample with these changes. */
const changedSample = (
  tool: string,
  shape: string,
  changes: readonly (readonly [Path, unknown])[],
) => changes.reduce((value, [path, to]) => changed(value, path, to), sampleOf(tool, shape));

const none = { vulnerabilities: { total: 0 }, dependencies: { total: 5 } };

describe('a report without findings that proves a scan', () => {
  test.each<[string, string, readonly (readonly [Path, unknown])[]]>([
    ['Bandit', '', [[['results'], []]]],
    ['cargo-audit', '', [[['vulnerabilities'], { found: false, count: 0, list: [] }]]],
    [
      'Checkov',
      '',
      [
        [['results', 'failed_checks'], []],
        [['summary'], { passed: 3, failed: 0, skipped: 0, checkov_version: '3' }],
      ],
    ],
    ['ESLint', '', [[[0], { filePath: '/a.js', messages: [], errorCount: 0, warningCount: 0 }]]],
    [
      'gosec',
      '',
      [
        [['Issues'], null],
        [['Stats', 'found'], 0],
      ],
    ],
    ['Grype', '', [[['matches'], []]]],
    [
      'npm-audit',
      'npm 6',
      [
        [['advisories'], {}],
        [['metadata', 'vulnerabilities'], { low: 0 }],
      ],
    ],
    [
      'npm-audit',
      'npm 7',
      [
        [['vulnerabilities'], {}],
        [['metadata'], none],
      ],
    ],
    ['osv-scanner', '', [[['results', 0, 'packages', 0, 'vulnerabilities'], undefined]]],
    ['pip-audit', '', [[['dependencies', 0, 'vulns'], []]]],
    ['pip-audit', 'a list', [[[0, 'vulns'], []]]],
    [
      'Safety',
      'check',
      [
        [['vulnerabilities'], []],
        [['report_meta', 'vulnerabilities_found'], 0],
      ],
    ],
    ['Semgrep', '', [[['results'], []]]],
    [
      'Semgrep',
      '',
      [
        [['results'], []],
        [['time'], { parsing_time: { total_time: 0 } }],
      ],
    ],
    [
      'Semgrep',
      '',
      [
        [['results'], []],
        [['errors'], [{ type: ['PartialParsing', []], level: 'warn', path: 'a.py' }]],
      ],
    ],
    ['Snyk', 'one project', [[['vulnerabilities'], []]]],
    ['Snyk', 'infrastructure', [[[0, 'infrastructureAsCodeIssues'], []]]],
    ['Trivy', '', [[['Results', 0, 'Vulnerabilities'], undefined]]],
  ])('%s %s is clean', async (tool, shape, changes) => {
    expect(describeRun(await convertOne({ value: changedSample(tool, shape, changes) }))).toEqual(
      [],
    );
  });
});

const broken = { ok: false, error: 'no lock file', path: '/w/b' };

describe('a report that shows an incomplete scan', () => {
  test.each<[string, string, readonly (readonly [Path, unknown])[], string]>([
    [
      'cargo-audit',
      '',
      [[['database', 'advisory-count'], 0]],
      'its advisory database holds no advisory',
    ],
    ['cargo-audit', '', [[['lockfile'], undefined]], 'the report names no lock file'],
    [
      'cargo-audit',
      '',
      [[['vulnerabilities', 'count'], 3]],
      'it counts 3 vulnerabilities and lists 1',
    ],
    ['Checkov', '', [[['results', 'parsing_errors'], ['/b.tf']]], '/b.tf: it could not be parsed'],
    ['Checkov', '', [[['summary', 'parsing_errors'], 2]], 'terraform: 2 files could not be parsed'],
    [
      'Checkov',
      '',
      [[['summary', 'failed'], 9]],
      'terraform: it counts 9 failed checks and lists 1',
    ],
    ['ESLint', '', [[[0, 'messages', 0, 'fatal'], true]], '/a.js: use ==='],
    [
      'ESLint',
      '',
      [[[0, 'messages', 0, 'message'], 'File ignored by default.']],
      '/a.js: File ignored by default.',
    ],
    ['ESLint', '', [[[0, 'errorCount'], 4]], '/a.js: it counts 4 messages and lists 1'],
    ['gosec', '', [[['Golang errors'], { 'b.go': [{ error: 'no package' }] }]], 'b.go: no package'],
    ['gosec', '', [[['Golang errors'], { 'b.go': null }]], 'b.go: it could not be looked at'],
    ['gosec', '', [[['Stats', 'files'], 0]], 'it looked at no file'],
    ['Grype', '', [[['descriptor', 'db', 'error'], 'too old']], 'its database: too old'],
    [
      'Grype',
      '',
      [[['descriptor', 'db', 'status'], { valid: false }]],
      'its database is not valid',
    ],
    [
      'npm-audit',
      'npm 7',
      [[['vulnerabilities', 'q', 'via'], ['lost']]],
      'q is reported without an advisory that says why',
    ],
    [
      'pip-audit',
      '',
      [[['dependencies', 1], { name: 'x', skip_reason: 'not on PyPI' }]],
      'x was not audited: not on PyPI',
    ],
    ['ruff', '', [[[0, 'code'], 'E902']], '/w/a.py: unused'],
    [
      'Safety',
      'check',
      [
        [['report_meta', 'packages_found'], 0],
        [['scanned_packages'], {}],
      ],
      'it looked at no package',
    ],
    [
      'Semgrep',
      '',
      [[['errors'], [{ path: 'b.py', message: 'Syntax error' }]]],
      'b.py: Syntax error',
    ],
    [
      'Semgrep',
      '',
      [[['errors'], [{ type: ['PartialParsing', []], level: 'error' }]]],
      'PartialParsing',
    ],
    ['Snyk', 'infrastructure', [[[1], broken]], '/w/b: no lock file'],
    [
      'Snyk',
      'one project',
      [[['filtered'], 'none']],
      'the report is broken: "filtered" is no object',
    ],
    ['mypy', '', [[['code'], null]], 'it stopped: a.py: Incompatible types'],
  ])('%s %s: %j', async (tool, shape, changes, why) => {
    const lines = describeRun(await convertOne({ value: changedSample(tool, shape, changes) }));
    expect(lines.filter((line) => !line.startsWith('incomplete'))).not.toEqual([]);
    expect(lines.at(-1)).toBe(`incomplete: did not run to its end: ${why}`);
  });
});

describe('a report without findings that proves nothing', () => {
  const summary = { passed: 0, failed: 0, skipped: 0, resource_count: 0, checkov_version: '3' };
  test.each<[unknown, string]>([
    [summary, 'it checked nothing'],
    [{ comments: [] }, 'it names no file that it looked at'],
    [{ dependencies: [], fixes: [] }, 'it looked at no dependency'],
    [
      { SchemaVersion: 2, ArtifactName: '.', ArtifactType: 'filesystem' },
      '"Results" names nothing that it looked at',
    ],
    [
      { results: [], experimental_config: {} },
      'it names no package that it looked at; with --all-packages it does',
    ],
    [
      { ok: true, vulnerabilities: [], dependencyCount: 0 },
      'it looked at no dependency and no file',
    ],
    [
      { matches: [], source: { target: '.' }, descriptor: { name: 'grype' } },
      'the report names no source or no database',
    ],
    [
      { matches: [], source: {}, descriptor: { name: 'grype', db: { built: 'x' } } },
      'the report names no source or no database',
    ],
    [{ results: [], errors: [], paths: { scanned: [] } }, 'it looked at no file'],
    [
      {
        results: [],
        errors: [{ type: ['PartialParsing', []], level: 'warn', path: 'a.py' }],
        paths: { scanned: [] },
      },
      'it looked at no file',
    ],
    [{ auditReportVersion: 2, vulnerabilities: {}, metadata: {} }, 'it looked at no dependency'],
    [
      {
        auditReportVersion: 2,
        vulnerabilities: {},
        metadata: { vulnerabilities: { total: 4 }, dependencies: { total: 9 } },
      },
      'it counts 4 packages and lists none',
    ],
    [{ advisories: {}, metadata: { totalDependencies: 0 } }, 'it looked at no dependency'],
    [{ meta: { scan_type: 'scan' }, scan_results: { projects: [] } }, 'it looked at no file'],
  ])('%j did not run', async (value, why) => {
    expect(describeRun(await convertOne({ value }))).toEqual([
      `incomplete: did not run to its end: ${why}`,
    ]);
  });
});

describe('a refusal', () => {
  const nothing =
    /says neither which tool wrote it nor what it looked at; hand over the SARIF that the tool itself writes$/;
  test.each<[string, RegExp]>([
    ['', /^is empty: /],
    ['\ufeff \n', /^is empty: /],
    ['[]', nothing],
    ['null', nothing],
    ['{}', nothing],
    ['{"results":[]}', /^is JSON of no tool that is known \(it has "results"\)/],
    ['{"results":[],"errors":[]}', /^is JSON of no tool that is known/],
    ['42', /^is JSON of no tool that is known; /],
    ['[42]', /^is JSON of no tool that is known; /],
    ['{"results":[', /^is not JSON: it is broken or was cut off/],
    ['All done!', /^is neither JSON nor the text of a tool/],
    [
      '--- a.py\n+++ a.py\n@@ -1 +1 @@\n',
      /^is a diff, .*; leave it out: the formatter's own exit code fails its step$/,
    ],
    [
      '{"ok":false,"error":"Authentication failed","path":"/w"}',
      /Snyk says "Authentication failed"/,
    ],
    ['{"error":{"code":"ENOLOCK","summary":"no lockfile"}}', /npm says "no lockfile"/],
    ['{"message":"405","uri":"https://r/-/npm/v1/security/audits/quick"}', /npm says "405"/],
  ])('of %j says why', async (text, why) => {
    expect(describeRun(await convertOne({ text }))).toEqual([expect.stringMatching(/^refused: /)]);
    expect(await convertOne({ text })).toHaveProperty('refused', expect.stringMatching(why));
  });

  test('of a report that two tools may have written names both', async () => {
    const text = `a.yml:1:5: [error] m (colons)\n${JSON.stringify(sampleOf('mypy'))}`;
    expect(await convertOne({ text })).toHaveProperty(
      'refused',
      expect.stringMatching(/^may be of mypy or of yamllint; /),
    );
  });

  test('of entries of two tools in one list takes it for neither', async () => {
    const value = [sampleOf('Hadolint'), sampleOf('ESLint')].flat();
    expect(await convertOne({ value })).toHaveProperty(
      'refused',
      expect.stringMatching(/^is JSON of no tool that is known; /),
    );
  });
});
