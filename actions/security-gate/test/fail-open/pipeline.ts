import { NotEvaluated } from '@ci-actions/result';
import { log, result, rule, toolRun } from '../sarif.ts';
import { policy, way } from './way.ts';

const clean = { 'a.sarif': log(toolRun('Bandit')) };
const workflow = (gate: string, more = '') => ({
  '.github/workflows/ci.yml': `jobs:
  scan: { runs-on: x, steps: [] }
${more}  gate: { ${gate}, runs-on: x, steps: [] }
`,
});
const always = 'needs: [scan], if: always()';
const passing = {
  files: { ...clean, ...workflow(always) },
  inputs: { needs: needs('success') },
};
const scanning = (parts: string, more: string) => ({
  '.github/workflows/ci.yml': `jobs:
  scan: { runs-on: x, ${parts}steps: [{ id: u, uses: ./dist/test-runner, with: { name: unit }${more} }] }
  gate: { ${always}, runs-on: x, steps: [] }
`,
});
const failedResult = JSON.stringify({
  schema: 'ci-actions/result@1',
  action: 'test-runner',
  version: '0.1.0',
  name: 'unit',
  job: 'scan',
  matrix: null,
  sha: null,
  runAttempt: 1,
  evaluated: true,
  verdict: 'failed',
  phase: null,
  next: null,
  counts: {},
  durationMs: 1,
  why: ['1 test failed'],
});

const base = 'd'.repeat(40);
const pull = {
  eventName: 'pull_request',
  event: {
    pull_request: {
      number: 1,
      base: { sha: base },
      head: { sha: 'e'.repeat(40), repo: { full_name: 'o/r' } },
    },
  },
};
const denying = (failOn: string) =>
  `version: 1\nphase: now\npolicy-changes: deny\nphases: [{ name: now, security: { fail-on: ${failOn} } }]\n`;
const medium = {
  'a.sarif': log(toolRun('Bandit', { rules: [rule('B1', '5.0')], results: [result('B1')] })),
};

/** Failures outside the reports: jobs that did not run, changes that loosen the policy. */
export const pipelineWays = [
  way(
    '"workflow" is set, and "needs" is empty',
    'input "workflow"',
    { ...passing, inputs: { workflow: '.github/workflows/ci.yml', needs: '' } },
    { ...passing, inputs: { ...passing.inputs, workflow: '.github/workflows/ci.yml' } },
  ),
  ...(['skipped', 'cancelled', 'failure', 'neutral'] as const).map((word) =>
    way(
      `a job before the gate ended as ${word}`,
      'job "scan"',
      { ...passing, inputs: { needs: needs(word) } },
      passing,
    ),
  ),
  way(
    'the gate does not wait for a job of the workflow',
    'job "lint"',
    { ...passing, files: { ...clean, ...workflow(always, '  lint: { runs-on: x, steps: [] }\n') } },
    {
      files: { ...clean, ...workflow(always, '  lint: { runs-on: x, steps: [] }\n') },
      inputs: { needs: needs('success'), ignore: 'lint' },
    },
  ),
  way(
    'a job fails and reports success because of continue-on-error',
    'continue-on-error',
    {
      ...passing,
      files: {
        ...clean,
        '.github/workflows/ci.yml': `jobs:
  scan: { runs-on: x, continue-on-error: true, steps: [] }
  gate: { ${always}, runs-on: x, steps: [] }
`,
      },
    },
    passing,
  ),
  ...(
    [
      ['a job', '', 'no output of the job passes on its result'],
      [
        'a matrix',
        'strategy: { matrix: { v: [1, 2] } }, ',
        '2 of 2 matrix legs did not deliver its result: scan (1), scan (2); remove continue-on-error, or judge this job by needs-gate',
      ],
    ] as const
  ).map(([where, strategy, reason]) =>
    way(
      `a step of ours in ${where} fails, and continue-on-error hides it`,
      `its step test-runner "unit" has continue-on-error (.github/workflows/ci.yml:2), and ${reason}`,
      { ...passing, files: { ...clean, ...scanning(strategy, ', continue-on-error: true') } },
      { ...passing, files: { ...clean, ...scanning(strategy, '') } },
    ),
  ),
  way(
    'an output reads a step that is not there',
    'job "scan" has an output "result" (.github/workflows/ci.yml:2) that reads the step "unit", and the job has no such step',
    {
      ...passing,
      files: {
        ...clean,
        ...scanning('outputs: { result: "${{ steps.unit.outputs.result }}" }, ', ''),
      },
    },
    {
      files: {
        ...clean,
        ...scanning('outputs: { result: "${{ steps.u.outputs.result }}" }, ', ''),
      },
      inputs: { needs: needs('success', { result: failedResult.replace('"failed"', '"passed"') }) },
    },
  ),
  way(
    "the gate's own job is skipped when a job before it fails",
    'write "if: always()"',
    { ...passing, files: { ...clean, ...workflow('needs: [scan]') } },
    passing,
  ),
  way(
    'a job is green, and the result in its outputs says failed',
    '1 test failed',
    { ...passing, inputs: { needs: needs('success', { result: failedResult }) } },
    passing,
  ),
  way('toJSON(needs) is empty', 'input "needs"', { ...passing, inputs: { needs: '{}' } }, passing),
  way(
    'a pull request loosens the policy that judges it',
    'the base sets policy-changes: deny',
    {
      files: { ...medium, [`${base}:.github/ci-policy.yml`]: denying('medium') },
      policy: denying('high'),
      facts: pull,
    },
    {
      files: { ...medium, [`${base}:.github/ci-policy.yml`]: denying('high') },
      policy: denying('high'),
      facts: pull,
    },
  ),
  way(
    'a pull request deletes the policy that judges it',
    'the base sets policy-changes: deny',
    { files: { ...clean, [`${base}:.github/ci-policy.yml`]: denying('medium') }, facts: pull },
    { files: clean, facts: pull },
  ),
  way(
    'a pull request renames the policy that judges it and loosens it',
    'the base sets policy-changes: deny',
    {
      files: { ...medium, [`${base}:.github/ci-policy.yaml`]: denying('medium') },
      policy: denying('high'),
      facts: pull,
    },
    {
      files: { ...medium, [`${base}:.github/ci-policy.yaml`]: denying('high') },
      policy: denying('high'),
      facts: pull,
    },
  ),
  way(
    "the base's policy cannot be read",
    'could not check whether this change loosens the policy: the token may not',
    {
      files: clean,
      facts: pull,
      ports: { fileAt: () => Promise.reject(new NotEvaluated('the token may not (403)')) },
    },
    { files: clean, facts: pull },
  ),
  way(
    'the policy file is broken',
    '.github/ci-policy.yml:',
    { files: clean, policy: 'version: 1\nphases: [' },
    { files: clean, policy: policy('{}') },
  ),
];

function needs(outcome: string, outputs: Readonly<Record<string, string>> = {}): string {
  return JSON.stringify({ scan: { result: outcome, outputs } });
}
