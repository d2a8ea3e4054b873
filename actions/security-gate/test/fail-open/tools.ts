import type { Result, Run } from '@ci-actions/sarif';
import { log, result, rule, toolRun } from '../sarif.ts';
import { policy, way } from './way.ts';

const bandit = toolRun('Bandit');
const trivy = (target?: string) =>
  toolRun('Trivy', target === undefined ? {} : { automationDetails: { id: `trivy/${target}/` } });
const files = (...runs: readonly Run[]) => ({ files: { 'a.sarif': log(...runs) } });
const expecting = (expect: string) => ({ inputs: { expect } });

const forkEvent = {
  pull_request: {
    number: 1,
    base: { sha: 'd'.repeat(40) },
    head: { sha: 'e'.repeat(40), repo: { full_name: 'x/r' } },
  },
};
const withoutSecrets = 'security: { expect: [bandit, snyk], without-secrets: [snyk] }';
const withoutSnyk = {
  ...files(bandit),
  policy: policy('{}', withoutSecrets),
};
const leak = (more: Partial<Result> = {}) =>
  result('aws-key', { partialFingerprints: { primaryLocationLineHash: 'f00d:1' }, ...more });
const gitleaks = (more: Partial<Result> = {}) =>
  files(toolRun('gitleaks', { results: [leak(more)] }));
const byFingerprint = `suppressions:
  - { tool: gitleaks, fingerprint: "f00d:1", reason: a test key, owner: "@o", expires: 2027-01-01 }`;
const lenient = '{ fail-on: critical, new-only: true, advisory: [gitleaks, trivy] }';

/** Tools that did not run, and secrets that no leniency covers. */
export const toolWays = [
  way(
    'an expected scanner never ran',
    'trivy is expected and did not report',
    { ...files(bandit), ...expecting('bandit\ntrivy') },
    { ...files(bandit, trivy()), ...expecting('bandit\ntrivy') },
  ),
  way(
    'one of two images was not scanned',
    'trivy: worker is expected and did not report',
    { ...files(trivy('api')), ...expecting('trivy: api, worker') },
    { ...files(trivy('api'), trivy('worker')), ...expecting('trivy: api, worker') },
  ),
  way(
    'a report that names no image counts for all of them',
    'trivy: api is expected and did not report',
    { ...files(trivy()), ...expecting('trivy: api') },
    { ...files(trivy('api')), ...expecting('trivy: api') },
  ),
  way(
    'a tool of a similar name counts as the expected one',
    'trivy is expected and did not report',
    { ...files(toolRun('trivy-operator')), ...expecting('trivy') },
    { ...files(toolRun('Trivy vulnerability scanner')), ...expecting('trivy') },
  ),
  way(
    'a scanner without its secret is absent, on an event that has secrets',
    'snyk is expected and did not report',
    withoutSnyk,
    {
      ...withoutSnyk,
      files: {
        ...withoutSnyk.files,
        [`${'d'.repeat(40)}:.github/ci-policy.yml`]: withoutSnyk.policy,
      },
      facts: { eventName: 'pull_request', event: forkEvent },
    },
  ),
  way(
    'a secret was found by an advisory tool',
    '1 finding blocks (1 secret)',
    { ...gitleaks(), policy: policy(lenient) },
    { ...gitleaks(), policy: policy(lenient, byFingerprint) },
  ),
  way(
    'a secret is already in the baseline',
    '1 finding blocks (1 secret)',
    { ...gitleaks({ baselineState: 'unchanged' }), policy: policy(lenient) },
    { ...gitleaks({ baselineState: 'absent' }), policy: policy(lenient) },
  ),
  way(
    'a secret is suppressed by a comment in the source',
    '1 finding blocks (1 secret)',
    { ...gitleaks({ suppressions: [{ kind: 'inSource' }] }), policy: policy(lenient) },
    {
      ...gitleaks({ suppressions: [{ kind: 'inSource' }] }),
      policy: policy(lenient, byFingerprint),
    },
  ),
  way(
    'a secret is suppressed by the name of its rule',
    '1 finding blocks (1 secret)',
    {
      ...secretOfTrivy(),
      policy: policy(
        lenient,
        'suppressions: [{ rule: aws-key, reason: r, owner: o, expires: 2027-01-01 }]',
      ),
    },
    { ...secretOfTrivy(), policy: policy(lenient, byFingerprint.replace('tool: gitleaks, ', '')) },
  ),
  way(
    'all secrets of one author are suppressed by the address in their fingerprints',
    '1 finding blocks (1 secret)',
    {
      ...gitleaks({ partialFingerprints: { email: 'a@b.example' } }),
      policy: policy(lenient, byFingerprint.replace('f00d:1', 'a@b.example')),
    },
    { ...gitleaks(), policy: policy(lenient, byFingerprint) },
  ),
];

function secretOfTrivy() {
  const tagged = rule('aws-key', undefined, { properties: { tags: ['secret'] } });
  return files(toolRun('Trivy', { rules: [tagged], results: [leak()] }));
}
