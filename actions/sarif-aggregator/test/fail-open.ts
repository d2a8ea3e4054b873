import { NotEvaluated } from '@ci-actions/result';
import type { FailOpen } from '../../../tools/testkit/fail-open.ts';
import { aggregated } from './aggregate.ts';
import type { Situation } from './aggregate.ts';
import { failed, finding, log, merged, target, tool } from './logs.ts';

const bandit = log(tool('Bandit', [finding('B101')]));
const trivy = (...targets: string[]) =>
  log(...targets.map((name) => tool('Trivy', [], target(name))));

const policy = (security: string, now = 'advisory: []') => `
version: 1
phase: now
phases: [{ name: now, security: { ${now} } }, { name: later, security: { advisory: [] } }]
security: { ${security} }`;

function way(what: string, reason: string, broken: Situation, honest: Situation): FailOpen {
  const why = async (situation: Situation) => {
    try {
      const { outcome } = await aggregated(situation);
      return outcome.green ? [] : outcome.why;
    } catch (error) {
      if (error instanceof NotEvaluated) return [error.message];
      throw error;
    }
  };
  return { way: what, reason, broken: () => why(broken), honest: () => why(honest) };
}

/** Reports `r/…`, always with Bandit's, so that every case has a valid report. */
const files = (more: Readonly<Record<string, unknown>>) => ({
  files: { 'r/a.sarif': bandit, ...more },
});
const expecting = (expect: string, more: Readonly<Record<string, unknown>> = {}) => ({
  ...files(more),
  inputs: { expect },
});

const banditNative = (errors: readonly unknown[]) => ({
  errors,
  generated_at: '2026-01-01T00:00:00Z',
  metrics: { _totals: { loc: 10 }, './a.py': { loc: 10 } },
  results: [],
});

const sbom = { bomFormat: 'CycloneDX', specVersion: '1.5', components: [] };
const manifest = { name: 'app', version: '1.0.0', dependencies: { a: '1' } };

const reports: readonly FailOpen[] = [
  way(
    'a report was cut off',
    'cut off',
    files({ 'r/b.sarif': '{"version":"2.1.0","runs":[{' }),
    files({ 'r/b.sarif': trivy('x') }),
  ),
  way(
    'a report is an error message',
    'is neither JSON',
    files({ 'r/b.sarif': 'trivy: not found' }),
    files({ 'r/b.sarif': trivy('x') }),
  ),
  way(
    'an SBOM stands where a report was named',
    'r/b.sarif is a CycloneDX SBOM, and "reports" names it as one',
    { ...files({ 'r/b.sarif': sbom }), inputs: { reports: 'r/a.sarif, r/b.sarif' } },
    { ...files({ 'r/b.sarif': sbom }), inputs: { reports: 'r/*' } },
  ),
  way(
    'nothing but an SBOM and a manifest was found',
    'no report was read: "reports" matches only r/package.json (a package.json), r/sbom.json (a CycloneDX SBOM)',
    { files: { 'r/package.json': manifest, 'r/sbom.json': sbom } },
    files({ 'r/package.json': manifest, 'r/sbom.json': sbom }),
  ),
  way(
    "a linter's report of another tool looks like a clean one of ours",
    'r/b.json was refused: it is JSON of no tool that is known',
    files({ 'r/b.json': [{ filePath: '/a.md', messages: [] }] }),
    files({ 'r/b.json': [{ filePath: '/a.js', messages: [], errorCount: 0, warningCount: 0 }] }),
  ),
  way(
    'a report is an empty file',
    'is empty',
    files({ 'r/b.sarif': '' }),
    files({ 'r/b.sarif': trivy('x') }),
  ),
  way(
    'a report is an empty list, which any tool may have written',
    'neither which tool',
    files({ 'r/b.json': '[]' }),
    files({ 'r/b.json': banditNative([]) }),
  ),
  way(
    'the results of a report are not a list',
    'no list',
    files({ 'r/b.sarif': log({ ...tool('T'), results: 42 as never }) }),
    files({ 'r/b.sarif': log(tool('T')) }),
  ),
  way(
    'a report has no runs',
    'holds no runs',
    files({ 'r/b.sarif': log() }),
    files({ 'r/b.sarif': log(tool('T')) }),
  ),
  way(
    'a report keeps its results in other files',
    'inlineExternalProperties',
    files({ 'r/b.sarif': { ...log(tool('T')), inlineExternalProperties: [{ results: [] }] } }),
    files({ 'r/b.sarif': log(tool('T')) }),
  ),
  way(
    'a report is of an older SARIF version with other property names',
    'SARIF 1.0.0',
    files({ 'r/b.sarif': { version: '1.0.0', runs: [] } }),
    files({ 'r/b.sarif': log(tool('T')) }),
  ),
  way(
    'the folder of reports was renamed, and the pattern matches nothing',
    'matches no file',
    { ...files({}), inputs: { reports: 'r/*,scan/*.sarif' } },
    { ...files({ 'scan/b.sarif': trivy('x') }), inputs: { reports: 'r/*,scan/*.sarif' } },
  ),
];

const tools: readonly FailOpen[] = [
  way(
    'an expected scanner wrote no report',
    'snyk is expected and did not report',
    expecting('snyk'),
    expecting('snyk', { 'r/b.sarif': log(tool('Snyk Code')) }),
  ),
  way(
    'an expected scanner crashed and wrote an empty report',
    'trivy is expected and did not run',
    expecting('trivy', { 'r/b.sarif': log(tool('Trivy', [], failed)) }),
    expecting('trivy', { 'r/b.sarif': log(tool('Trivy')) }),
  ),
  way(
    'an expected scanner wrote a run without results',
    'trivy is expected and did not run',
    expecting('trivy', { 'r/b.sarif': log({ tool: { driver: { name: 'Trivy' } } }) }),
    expecting('trivy', { 'r/b.sarif': trivy('x') }),
  ),
  way(
    'an expected scanner could not parse its only file',
    'bandit is expected and did not run',
    {
      files: {
        'r/a.json': banditNative([
          { filename: './a.py', reason: 'syntax error while parsing AST from file' },
        ]),
      },
      inputs: { expect: 'bandit' },
    },
    { files: { 'r/a.json': banditNative([]) }, inputs: { expect: 'bandit' } },
  ),
  way(
    'a scanner reported for one of two targets',
    'trivy: web is expected',
    expecting('trivy: api, web', { 'r/b.sarif': trivy('api') }),
    expecting('trivy: api, web', { 'r/b.sarif': trivy('api', 'web') }),
  ),
  way(
    'a run that names no target answers for one',
    'trivy: api is expected',
    expecting('trivy: api', { 'r/b.sarif': log(tool('Trivy')) }),
    expecting('trivy: api', { 'r/b.sarif': trivy('api') }),
  ),
  way(
    'another tool of a similar name reported',
    'snyk is expected',
    expecting('snyk', { 'r/b.sarif': log(tool('snyk-to-html')) }),
    expecting('snyk', { 'r/b.sarif': log(tool('snyk')) }),
  ),
  way(
    'the merged file of an earlier run stands in for a report',
    'bandit is expected',
    {
      files: { 'a.sarif': trivy('x'), 'merged.sarif': merged(bandit) },
      inputs: { reports: '*.sarif', expect: 'bandit' },
    },
    {
      files: { 'a.sarif': bandit, 'merged.sarif': merged(bandit) },
      inputs: { reports: '*.sarif', expect: 'bandit' },
    },
  ),
  way(
    'the merged file overwrites the report of a tool before it is read',
    'merged.sarif is one of the reports',
    {
      files: { 'a.sarif': trivy('x'), 'merged.sarif': bandit },
      inputs: { reports: '*.sarif' },
    },
    {
      files: { 'a.sarif': trivy('x'), 'b.sarif': bandit },
      inputs: { reports: '*.sarif' },
    },
  ),
];

const leniency: readonly FailOpen[] = [
  way(
    'a scanner that may lack its secrets on forks is absent on a push',
    'snyk is expected',
    { ...files({}), policy: policy('expect: [snyk], without-secrets: [snyk]') },
    {
      ...files({}),
      policy: policy('expect: [snyk], without-secrets: [snyk]'),
      trigger: { eventName: 'pull_request', actor: 'dependabot[bot]' },
    },
  ),
  way(
    'an absent scanner was advisory in an earlier phase only',
    'snyk is expected',
    { ...files({}), policy: policy('expect: [snyk]') },
    { ...files({}), policy: policy('expect: [snyk]', 'advisory: [snyk]') },
  ),
  way(
    'a broken report hides behind an advisory scanner',
    'was refused',
    { ...files({ 'r/b.sarif': 'oops' }), policy: policy('expect: [snyk]', 'advisory: [snyk]') },
    { ...files({}), policy: policy('expect: [snyk]', 'advisory: [snyk]') },
  ),
];

/** Every way to fail open that sarif-aggregator is tested against. */
export const failOpen: readonly FailOpen[] = [...reports, ...tools, ...leniency];
