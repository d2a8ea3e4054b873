import { describe, expect, it } from '@jest/globals';
import type { Outcome } from '@ci-actions/result';
import type { Result, Run } from '@ci-actions/sarif';
import { aggregated } from '../../sarif-aggregator/test/aggregate.ts';
import { outcome } from './gate.ts';
import { rule, toolRun } from './sarif.ts';

/** One run, a policy's suppressions, and the number of findings that they suppress. */
type Case = readonly [what: string, run: Run, suppressions: readonly object[], suppressed: number];

const until = (expires: string) => ({ reason: 'tested', owner: '@o', expires });
const valid = until('2027-01-01');
const expired = until('2026-01-01');

const at = (uri: string, more: Partial<Result> = {}): Result => ({
  ruleId: 'R',
  message: { text: 'm' },
  locations: [{ physicalLocation: { artifactLocation: { uri }, region: { startLine: 3 } } }],
  ...more,
});

const run = (tool: string, results: readonly Result[], more: Partial<Run> = {}): Run => ({
  ...toolRun(tool, { rules: [rule('R')] }),
  results,
  ...more,
});

const trivyText = (name: string) => ({
  message: { text: `Package: ${name}\nInstalled Version: 1.0\nVulnerability CVE-1` },
});

const cases: readonly Case[] = [
  [
    'a package that Trivy writes into the message',
    run('Trivy', [at('a', trivyText('curl')), at('b', trivyText('zlib'))]),
    [{ package: 'curl', ...valid }],
    1,
  ],
  [
    'a package of the properties, by name and as an object',
    run('Grype', [
      at('a', { properties: { package: 'curl' } }),
      at('b', { properties: { package: { name: 'curl', version: '8' } } }),
      at('c', { properties: { package: 'zlib' } }),
    ]),
    [{ package: 'curl', ...valid }],
    2,
  ],
  [
    'a package in the help of a rule',
    {
      ...toolRun('Trivy', { rules: [{ ...rule('R'), help: { text: 'Package: curl' } }] }),
      results: [at('a')],
    },
    [{ package: 'curl', ...valid }],
    1,
  ],
  [
    'a path with percent codes',
    run('T', [at('packages/%40s/x.js'), at('packages/@s/y.js'), at('packages/s/z.js')]),
    [{ rule: 'R', path: 'packages/@s/**', ...valid }],
    2,
  ],
  [
    'a path below a base of the run',
    run(
      'T',
      [
        {
          ...at('x.js'),
          locations: [
            { physicalLocation: { artifactLocation: { uri: 'x.js', uriBaseId: 'SRC' } } },
          ],
        },
      ],
      { originalUriBaseIds: { SRC: { uri: 'file:///github/workspace/packages/a/' } } },
    ),
    [{ rule: 'R', path: 'packages/a/**', ...valid }],
    1,
  ],
  [
    'a finding that names no file',
    run('T', [{ ruleId: 'R', message: { text: 'm' } }]),
    [{ rule: 'R', path: '**', ...valid }],
    0,
  ],
  [
    'a rule and another one with the same prefix',
    {
      ...toolRun('T', { rules: [rule('R'), rule('R2')] }),
      results: [at('a'), at('b', { ruleId: 'R2' }), at('c', { ruleId: 'R/sub' })],
    },
    [{ rule: 'R', ...valid }],
    1,
  ],
  [
    'a fingerprint of either kind',
    run('T', [
      at('a', { partialFingerprints: { 'x/v1': 'one' } }),
      at('b', { fingerprints: { 'y/v1': 'two' } }),
      at('c', { fingerprints: { 'y/v1': 'three' } }),
    ]),
    [
      { fingerprint: 'one', ...valid },
      { fingerprint: 'two', ...valid },
    ],
    2,
  ],
  [
    'a secret, by its rule and by its fingerprint',
    run('gitleaks', [
      at('a', { fingerprints: { 'gitleaks/fingerprint/v1': 'f1' } }),
      at('b', { fingerprints: { 'gitleaks/fingerprint/v1': 'f2' } }),
    ]),
    [
      { rule: 'R', ...valid },
      { tool: 'gitleaks', fingerprint: 'f1', ...valid },
    ],
    1,
  ],
  ['an expired entry', run('T', [at('a')]), [{ rule: 'R', ...expired }], 0],
  [
    'a tool by its first word and by its whole name',
    run('Snyk Open Source', [at('a'), at('b', { ruleId: 'R2' })]),
    [
      { tool: 'snyk', rule: 'R', ...valid },
      { tool: 'snyk open source', rule: 'R2', ...valid },
    ],
    2,
  ],
  [
    'what the report itself suppresses',
    run('T', [
      at('a', { suppressions: [{ kind: 'inSource' }] }),
      at('b', { suppressions: [{ kind: 'inSource', status: 'underReview' }] }),
      at('c', { suppressions: [{ kind: 'external', status: 'accepted' }] }),
    ]),
    [],
    2,
  ],
  [
    'severities, and results that are not failures',
    {
      ...toolRun('T', {
        rules: [{ ...rule('R'), properties: { 'security-severity': '9.8' } }, rule('L')],
      }),
      results: [
        at('a'),
        at('b', { ruleId: 'L', level: 'error' }),
        at('c', { ruleId: 'L', level: 'note' }),
        at('d', { kind: 'pass' }),
        at('e', { kind: 'informational' }),
      ],
    },
    [{ rule: 'L', path: 'b', ...valid }],
    1,
  ],
  [
    'open results and results to review',
    {
      ...toolRun('T', { rules: [rule('R'), rule('S', '9.8')] }),
      results: [
        at('a', { kind: 'open' }),
        at('b', { kind: 'review', level: 'none' }),
        at('c', { kind: 'open', ruleId: 'S' }),
        at('d', { kind: 'notApplicable' }),
      ],
    },
    [{ rule: 'R', path: 'a', ...valid }],
    1,
  ],
  [
    'a score of 0 beside levels',
    {
      ...toolRun('T', { rules: [rule('R', '0.0')] }),
      results: [
        at('a', { level: 'error' }),
        at('b'),
        at('c', { level: 'note' }),
        at('d', { level: 'none' }),
      ],
    },
    [{ rule: 'R', path: 'a', ...valid }],
    1,
  ],
  [
    'levels that only other tools know',
    run('T', [
      at('a', { level: 'fatal' as never }),
      at('b', { level: 'Blocker' as never }),
      at('c', { level: 'severe' as never }),
      at('d', { level: 'major' as never }),
      at('e', { level: 'error' }),
    ]),
    [{ rule: 'R', path: 'b', ...valid }],
    1,
  ],
  [
    'results in odd shapes',
    run('T', [
      at('a', { message: 'plain' as never }),
      at('', { locations: { physicalLocation: { artifactLocation: { uri: 'b' } } } as never }),
      at('', { locations: ['src/c.py:7' as never] }),
      at('The project has no lock file'),
    ]),
    [{ rule: 'R', path: 'src/c.py', ...valid }],
    1,
  ],
  [
    'two secrets on one line that look alike',
    run('gitleaks', [at('a'), at('a')]),
    [{ rule: 'R', ...valid }],
    0,
  ],
  [
    'a path of the working directory',
    run('T', [at('app.py')], {
      invocations: [
        { executionSuccessful: true, workingDirectory: { uri: 'file:///github/workspace/web/' } },
      ],
    }),
    [{ rule: 'R', path: 'web/app.py', ...valid }],
    1,
  ],
];

const countsOf = ({ counts }: Outcome) => {
  const { critical, high, medium, low, none, suppressed } = counts;
  return { critical, high, medium, low, none, suppressed };
};

const policyOf = (suppressions: readonly object[]) =>
  JSON.stringify({ version: 1, phase: 'p', phases: [{ name: 'p' }], suppressions });

describe('aggregator and gate agree on', () => {
  it.each(cases)('%s', async (_, one, suppressions, suppressed) => {
    const log = { version: '2.1.0', runs: [one] };
    const policy = policyOf(suppressions);
    const sources = { 'web/app.py': '' };
    const merged = await aggregated({ files: { ...sources, 'r/a.sarif': log }, policy });
    const ofReport = await outcome({ files: { ...sources, 'a.sarif': log }, policy });
    const ofMerged = await outcome({ files: { ...sources, 'a.sarif': merged.text }, policy });
    expect(countsOf(merged.outcome)).toMatchObject({ suppressed });
    expect(countsOf(ofReport)).toEqual(countsOf(merged.outcome));
    expect(countsOf(ofMerged)).toEqual(countsOf(merged.outcome));
  });
});

it('two services with the same relative path keep their own', async () => {
  const entry = (path: string) => ({ rule: 'R', path, ...valid });
  const log = { version: '2.1.0', runs: [run('T', [at('app.py')])] };
  const files = {
    'web/app.py': '',
    'api/app.py': '',
    'web/r.sarif': log,
    'api/r.sarif': log,
  };
  const given = { files, policy: policyOf([entry('web/app.py')]) };
  const inputs = { reports: 'web/r.sarif,api/r.sarif' };
  const merged = await aggregated({ ...given, inputs });
  const ofReports = await outcome({ ...given, inputs: { sarif: inputs.reports } });
  const ofMerged = await outcome({
    ...given,
    files: { ...files, 'a.sarif': merged.text },
    inputs: { sarif: 'a.sarif' },
  });
  const counts = { medium: 1, suppressed: 1 };
  expect(merged.outcome.counts).toMatchObject(counts);
  expect(ofReports.counts).toMatchObject(counts);
  expect(ofMerged.counts).toMatchObject(counts);
});
