import type { Result, Suppression } from '@ci-actions/sarif';
import { log, result, rule, toolRun } from '../sarif.ts';
import { policy, way } from './way.ts';

const found = (severity: string, more: Partial<Result> = {}) => ({
  'a.sarif': log(
    toolRun('Bandit', { rules: [rule('B1', severity)], results: [result('B1', more)] }),
  ),
});
const suppression = (expires: string, name = 'B1') =>
  `suppressions: [{ rule: ${name}, reason: r, owner: o, expires: ${expires} }]`;
const declined = { kind: 'external', status: 'declined' } as unknown as Suppression;
const high = '{ fail-on: high }';

const curl = (more = {}) => ({
  'a.sarif': log(
    toolRun('Trivy', {
      rules: [rule('CVE-2026-1', '9.0')],
      results: [
        result('CVE-2026-1', { properties: { package: { name: 'curl', version: '8.1' } } }),
      ],
    }),
  ),
  ...more,
});
const openVex = (...statements: readonly object[]) => ({
  '@context': 'https://openvex.dev/ns/v0.2.0',
  timestamp: '2026-10-01T00:00:00Z',
  statements: statements.map((statement) => ({
    vulnerability: { name: 'CVE-2026-1' },
    products: [{ '@id': 'pkg:deb/debian/curl@8.1' }],
    status: 'not_affected',
    ...statement,
  })),
});
const justified = { justification: 'vulnerable_code_not_present' };
const withVex = (document: unknown) => ({
  files: curl({ 'v.json': document }),
  inputs: { vex: 'v.json' },
});
const validVex = withVex(openVex(justified));

/** Leniency that has expired, was never written down, or covers something else. */
export const leniencyWays = [
  way(
    'a suppression expired yesterday',
    'its suppression expired on 2026-11-01',
    { files: found('7.0'), policy: policy(high, suppression('2026-11-01')) },
    { files: found('7.0'), policy: policy(high, suppression('2026-11-02')) },
  ),
  way(
    'a suppression of the report is still under review',
    '1 finding blocks',
    { files: found('7.0', { suppressions: [{ kind: 'external', status: 'underReview' }] }) },
    { files: found('7.0', { suppressions: [{ kind: 'external', status: 'accepted' }] }) },
  ),
  way(
    'one of two suppressions of the report was rejected',
    '1 finding blocks',
    {
      files: found('7.0', {
        suppressions: [{ kind: 'inSource' }, { kind: 'external', status: 'rejected' }],
      }),
    },
    { files: found('7.0', { suppressions: [{ kind: 'inSource' }, { kind: 'external' }] }) },
  ),
  way(
    'a suppression of the report has an unknown status',
    '1 finding blocks',
    { files: found('7.0', { suppressions: [declined] }) },
    { files: found('7.0', { suppressions: [{ kind: 'external' }] }) },
  ),
  way(
    'the merged report marks a suppression that the policy no longer has',
    '1 finding blocks',
    { files: found('7.0', marked()), policy: policy(high) },
    { files: found('7.0', marked()), policy: policy(high, suppression('2027-01-01')) },
  ),
  way(
    'an unused suppression waits for the next finding',
    'matches nothing; remove it (unused-suppressions: deny)',
    {
      files: found('3.0'),
      policy: policy(high, `unused-suppressions: deny\n${suppression('2027-01-01', 'B2')}`),
    },
    {
      files: found('7.0'),
      policy: policy(high, `unused-suppressions: deny\n${suppression('2027-01-01')}`),
    },
  ),
  way(
    'only new findings block, and the report was not compared with a baseline',
    '1 finding blocks',
    { files: found('7.0'), policy: policy('{ new-only: true }') },
    { files: found('7.0', { baselineState: 'unchanged' }), policy: policy('{ new-only: true }') },
  ),
  way(
    'the phase has ended, and its file was not changed',
    '1 finding blocks',
    { files: found('5.0'), policy: ending(), today: '2026-11-03' },
    { files: found('5.0'), policy: ending(), today: '2026-11-02' },
  ),
  way(
    'the step sets a looser fail-on than the policy',
    'input "fail-on"',
    { files: found('7.0'), policy: policy('{ fail-on: high }'), inputs: { 'fail-on': 'none' } },
    { files: found('5.0'), policy: policy('{ fail-on: high }'), inputs: { 'fail-on': 'high' } },
  ),
  way(
    'the step expects no tool, and the policy expects some',
    'input "expect"',
    {
      files: found('1.0'),
      policy: policy('{}', 'security: { expect: [bandit, snyk] }'),
      inputs: { expect: 'none' },
    },
    { files: found('1.0'), policy: policy('{}', 'security: { expect: [bandit] }') },
  ),
  way(
    'the step lets old findings pass, and the policy does not',
    'input "new-only"',
    {
      files: found('7.0', { baselineState: 'unchanged' }),
      policy: policy('{ new-only: false }'),
      inputs: { 'new-only': 'true' },
    },
    { files: found('7.0', { baselineState: 'unchanged' }), policy: policy('{ new-only: true }') },
  ),
  way(
    'an input is misspelt, and the platform only warns',
    'the nearest is "fail-on"',
    { files: found('5.0'), inputs: { 'fial-on': 'medium' } },
    { files: found('5.0'), inputs: { 'fail-on': 'high' } },
  ),
  way(
    'a VEX statement says not_affected without a justification',
    '1 finding blocks',
    withVex(openVex({ impact_statement: 'trust me' })),
    validVex,
  ),
  way(
    'a VEX statement was revoked by a later one',
    '1 finding blocks',
    withVex(openVex(justified, { status: 'affected', timestamp: '2026-10-02T00:00:00Z' })),
    withVex(openVex({ status: 'affected' }, { ...justified, timestamp: '2026-10-02T00:00:00Z' })),
  ),
  way(
    'a VEX statement is about the same vulnerability in another package',
    '1 finding blocks',
    withVex(openVex({ ...justified, products: [{ '@id': 'pkg:deb/debian/libcurl' }] })),
    validVex,
  ),
  way(
    'a VEX file cannot be read',
    'v.json is not a VEX document',
    withVex('{"statements":'),
    validVex,
  ),
];

function marked() {
  return { suppressions: [{ kind: 'external', properties: { 'ci-actions': {} } }] } as const;
}

function ending(): string {
  return `version: 1
phase: now
phases:
  - { name: now, until: 2026-11-02, security: { fail-on: high } }
  - { name: later, security: { fail-on: medium } }
`;
}
