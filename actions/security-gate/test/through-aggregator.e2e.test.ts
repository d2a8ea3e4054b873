import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { fakeGitHub } from '../../../tools/testkit/github/fake-github.ts';
import { jobs } from '../../../tools/testkit/github/jobs.ts';
import { runBundle } from '../../../tools/testkit/run-bundle.ts';
import { tempFolder } from '../../../tools/testkit/temp-folder.ts';
import { leniencyWays } from './fail-open/leniency.ts';
import { reportWays } from './fail-open/reports.ts';
import { toolWays } from './fail-open/tools.ts';
import { sha } from './gate.ts';
import type { Situation } from './gate.ts';

/** Ways that are not about the content of reports, or that the aggregator itself refuses. */
const notByReports = /pattern|policy|step|input|VEX|wrote no report|event that has secrets/;

const ways = [...reportWays, ...toolWays, ...leniencyWays].filter(
  ({ way }) => !notByReports.test(way),
);

/** Runs sarif-aggregator, then the gate on its output, as a workflow does. */
async function gateAfterAggregator(
  apiUrl: string,
  { files = {}, inputs = {}, ...more }: Situation,
) {
  using folder = tempFolder();
  mkdirSync(join(folder.path, '.git'));
  mkdirSync(join(folder.path, '.github'));
  for (const [name, content] of Object.entries(files)) {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    writeFileSync(join(folder.path, name), text);
  }
  if (more.policy) writeFileSync(join(folder.path, '.github/ci-policy.yml'), more.policy);
  const { expect: expected = '', ...own } = inputs;
  const common = {
    cwd: folder.path,
    temp: folder.path,
    clock: `${more.today ?? '2026-11-02'}T09:00:00.000Z`,
    env: {
      GITHUB_API_URL: apiUrl,
      GITHUB_SHA: sha,
      GITHUB_RUN_ID: '7',
      GITHUB_RUN_ATTEMPT: String(more.facts?.runAttempt ?? 1),
    },
  };
  await runBundle('sarif-aggregator', {
    ...common,
    inputs: { reports: '*.sarif', output: 'merged.sarif', expect: expected },
  });
  const gate = { sarif: 'merged.sarif', expect: expected, token: 't', ...own };
  return await runBundle('security-gate', { ...common, inputs: gate });
}

/** Several ways have the same honest case. */
function honestOnce() {
  return [...new Map(ways.map((way) => [JSON.stringify(way.situations.honest), way])).values()];
}

const started = { name: 'scan', started: '2026-11-02T09:00:00Z' };
const ranAgain = [started, { ...started, attempt: 2, started: '2026-11-02T10:00:00Z' }];

describe('through sarif-aggregator', () => {
  it('covers most ways', () => {
    expect(ways.length).toBeGreaterThan(30);
  });

  it.concurrent.each(ways.map((way) => [way.way, way.situations.broken] as const))(
    'is red where %s',
    async (_, situation) => {
      await using fake = await fakeGitHub(jobs(ranAgain));
      const { exitCode, outputs } = await gateAfterAggregator(fake.url, situation);
      expect({ exitCode, verdict: outputs['verdict'] }).toEqual({ exitCode: 1, verdict: 'failed' });
    },
  );

  it.concurrent.each(honestOnce().map((way) => [way.way, way.situations.honest] as const))(
    'is green in the honest case of: %s',
    async (_, situation) => {
      await using fake = await fakeGitHub(jobs([started, { ...started, attempt: 2 }]));
      const { exitCode, outputs } = await gateAfterAggregator(fake.url, situation);
      expect({ exitCode, verdict: outputs['verdict'] }).toEqual({ exitCode: 0, verdict: 'passed' });
    },
  );
});
