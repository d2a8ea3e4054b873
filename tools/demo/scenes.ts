import type { SampleStep } from '../sample/sample-run.ts';

/** One step on the sample repository, and how it must end. */
export interface Scene extends SampleStep {
  readonly title: string;
  /** What a pipeline of shell does in its place; it ends 0, and the job would be green. */
  readonly shell?: string;
  /** A report of the sample that never arrived. */
  readonly without?: string;
  readonly verdict: string;
  readonly exitCode: number;
}

const reports = 'reports/*.json\nreports/*.sarif';
const quotes = 'node --test services/quotes/test/*.test.js';
const labels = 'node --test services/labels/test/*.test.js';

export const scenes: readonly Scene[] = [
  {
    title: 'The tests of services/quotes',
    action: 'test-runner',
    inputs: { name: 'quotes', command: quotes },
    verdict: 'passed',
    exitCode: 0,
  },
  {
    title: 'The tests of services/labels, which register none without a printer',
    action: 'test-runner',
    inputs: { name: 'labels', command: labels },
    shell: `${labels} || echo "No tests yet"`,
    verdict: 'failed',
    exitCode: 1,
  },
  {
    title: 'The reports of bandit, gitleaks and zizmor, merged',
    action: 'sarif-aggregator',
    inputs: { reports },
    verdict: 'complete',
    exitCode: 0,
  },
  {
    title: 'The gate over them',
    action: 'security-gate',
    inputs: { sarif: 'merged.sarif' },
    verdict: 'passed',
    exitCode: 0,
  },
  {
    title: 'The reports once more, without the one of gitleaks',
    action: 'sarif-aggregator',
    without: 'reports/gitleaks.sarif',
    inputs: { reports, output: 'partial.sarif' },
    verdict: 'incomplete',
    exitCode: 1,
  },
  {
    title: 'The gate over what is left',
    action: 'security-gate',
    inputs: { sarif: 'partial.sarif' },
    shell: 'ls reports/*.sarif && echo "Security scans completed"',
    verdict: 'failed',
    exitCode: 1,
  },
  {
    title: 'The notes of the next release',
    action: 'release-changelog',
    inputs: {
      tag: 'v0.2.0',
      'version-files': 'package.json, services/tracker/pyproject.toml',
      'dry-run': 'true',
    },
    verdict: 'dry-run',
    exitCode: 0,
  },
];
