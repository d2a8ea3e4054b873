import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '@ci-actions/findings';
import { streamFindings } from '@ci-actions/sarif';
import { comments } from '../../../../tools/testkit/github/comments.ts';
import { contents } from '../../../../tools/testkit/github/contents.ts';
import { fakeGitHub } from '../../../../tools/testkit/github/fake-github.ts';
import { runBundle } from '../../../../tools/testkit/run-bundle.ts';
import type { StepResult } from '../../../../tools/testkit/run-bundle.ts';
import { tempFolder } from '../../../../tools/testkit/temp-folder.ts';
import type { Scanned } from './scan.ts';

export const thresholds = ['high', 'medium', 'low'] as const;
export type Threshold = (typeof thresholds)[number];

/** What both actions make of one report. */
export interface Judged extends Scanned {
  /** The aggregator's verdict: `complete` if the tool ran. */
  readonly read: string;
  readonly findings: readonly Finding[];
  /** Findings by severity, as the aggregator and as the gate count them. */
  readonly counts: readonly Readonly<Record<string, string>>[];
  /** The gate's verdict by `fail-on`. */
  readonly verdicts: Readonly<Record<Threshold, string>>;
  /** The gate's verdict at `high` of the report as it is; undefined if it is no SARIF. */
  readonly ofSarif: string | undefined;
  /** All that both actions wrote into logs, files and annotations. */
  readonly written: string;
  /** The pull request's comment after each step of the gate. */
  readonly comments: readonly string[];
}

const base = 'b'.repeat(40);
const event = {
  name: 'pull_request',
  payload: {
    pull_request: {
      number: 3,
      base: { sha: base },
      head: { sha: '1'.repeat(40), repo: { full_name: 'octocat/sample' } },
    },
  },
};

/** Gives the report to sarif-aggregator, and its merged file to security-gate at every threshold. */
export async function judge(tool: string, scanned: Scanned, checkout: string): Promise<Judged> {
  using place = tempFolder();
  const report = join(place.path, 'report');
  writeFileSync(report, scanned.report);
  const merged = join(place.path, 'merged.sarif');
  const { all, handlers } = comments();
  await using github = await fakeGitHub({ ...contents({ [base]: {} }), ...handlers });
  const step = { cwd: checkout, event, env: { GITHUB_API_URL: github.url } };
  const gathered = await runBundle('sarif-aggregator', {
    ...step,
    inputs: { reports: report, output: merged, expect: tool },
  });
  const gate = async (sarif: string, failOn: Threshold) =>
    runBundle('security-gate', {
      ...step,
      inputs: { sarif, expect: tool, 'fail-on': failOn, comment: 'true', token: 't' },
    });
  const gates: [Threshold, StepResult][] = [];
  const bodies: string[] = [];
  for (const failOn of thresholds) {
    gates.push([failOn, await gate(merged, failOn)]);
    bodies.push(...all.map(({ body }) => body));
  }
  const direct = isSarif(scanned.report) ? [await gate(report, 'high')] : [];
  const text = readFileSync(merged, 'utf8');
  const steps = [gathered, ...gates.map(([, result]) => result), ...direct];
  return {
    ...scanned,
    read: gathered.outputs['verdict'] ?? '',
    findings: await findingsIn(text, checkout),
    counts: steps.map(countsOf),
    verdicts: Object.fromEntries(
      gates.map(([failOn, { outputs }]) => [failOn, outputs['verdict']]),
    ) as Judged['verdicts'],
    ofSarif: direct[0]?.outputs['verdict'],
    written: JSON.stringify([steps, text]),
    comments: bodies,
  };
}

function isSarif(report: string): boolean {
  return report.includes('"runs"') && report.includes('"2.1.0"');
}

function countsOf({ outputs }: StepResult): Readonly<Record<string, string>> {
  const { critical = '', high = '', medium = '', low = '', none = '' } = outputs;
  return { critical, high, medium, low, none };
}

async function findingsIn(text: string, root: string): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const open = async function* () {
    yield text;
  };
  await streamFindings(open, { root, exists: () => true }, (finding) => {
    if (finding !== undefined) findings.push(finding);
  });
  return findings;
}
