import type { SampleStep } from '../sample/sample-run.ts';

/** One step on the sample repository, with its expected result. */
export interface Scene extends SampleStep {
  readonly title: string;
  /** The shell command that the action replaces. It exits 0, so the job would be green. */
  readonly shell?: string;
  /** A report of the sample to delete before the step. */
  readonly without?: string;
  readonly verdict: string;
  readonly exitCode: number;
}

const reports = 'reports/*.json\nreports/*.sarif';
const quotes = 'node --test services/quotes/test/*.test.js';
const labels = 'node --test services/labels/test/*.test.js';

export const scenes: readonly Scene[] = [
  {
    title: 'Run the tests of services/quotes',
    action: 'test-runner',
    inputs: { name: 'quotes', command: quotes },
    verdict: 'passed',
    exitCode: 0,
  },
  {
    title: 'Run the tests of services/labels: without a printer the file registers none',
    action: 'test-runner',
    inputs: { name: 'labels', command: labels },
    shell: `${labels} || echo "No tests yet"`,
    verdict: 'failed',
    exitCode: 1,
  },
  {
    title: 'Merge the reports of bandit, gitleaks and zizmor',
    action: 'sarif-aggregator',
    inputs: { reports },
    verdict: 'complete',
    exitCode: 0,
  },
  {
    title: 'Judge the merged report',
    action: 'security-gate',
    inputs: { sarif: 'merged.sarif' },
    verdict: 'passed',
    exitCode: 0,
  },
  {
    title: 'Merge again, without the report of gitleaks',
    action: 'sarif-aggregator',
    without: 'reports/gitleaks.sarif',
    inputs: { reports, output: 'partial.sarif' },
    verdict: 'incomplete',
    exitCode: 1,
  },
  {
    title: 'Judge the merged report that lacks gitleaks',
    action: 'security-gate',
    inputs: { sarif: 'partial.sarif' },
    shell: 'ls reports/*.sarif && echo "Security scans completed"',
    verdict: 'failed',
    exitCode: 1,
  },
  {
    title: 'Write the notes of the next release',
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
