import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { contents } from '../../../tools/testkit/github/contents.ts';
import { fakeGitHub } from '../../../tools/testkit/github/fake-github.ts';
import { runBundle } from '../../../tools/testkit/run-bundle.ts';
import type { Step } from '../../../tools/testkit/run-bundle.ts';
import { tempFolder } from '../../../tools/testkit/temp-folder.ts';

type Files = Readonly<Record<string, string>>;

const sarif = JSON.stringify({
  version: '2.1.0',
  runs: [{ tool: { driver: { name: 'Bandit' } }, results: [] }],
});
const workflow =
  'on: push\njobs:\n  test: { runs-on: x }\n  gate: { runs-on: x, if: always(), needs: [test] }\n';
const workspace = {
  'a.sarif': sarif,
  'write.mjs':
    "import { writeFileSync } from 'node:fs';\nwriteFileSync('r.xml', '<testsuite><testcase name=\"a\"/></testsuite>');\n",
  '.github/workflows/ci.yml': workflow,
};
const needs = JSON.stringify({ test: { result: 'success', outputs: {} } });

/** Each action with the input `policy`, and inputs with which it passes. */
const actions: Readonly<Record<string, Files>> = {
  'test-runner': {
    command: `'${process.execPath}' write.mjs`,
    framework: 'other',
    reports: 'r.xml',
  },
  'sarif-aggregator': { reports: 'a.sarif' },
  'security-gate': { sarif: 'a.sarif' },
  'needs-gate': { needs },
};

async function step(action: string, files: Files, given: Step = {}) {
  using folder = tempFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder.path, name)), { recursive: true });
    writeFileSync(join(folder.path, name), content);
  }
  const ended = await runBundle(action, {
    ...given,
    cwd: folder.path,
    inputs: { ...actions[action], ...given.inputs },
    env: { GITHUB_JOB: 'gate', GITHUB_REPOSITORY: 'octocat/sample', ...given.env },
  });
  const result = JSON.parse(ended.outputs['result'] ?? '') as { readonly why: readonly string[] };
  return { ...ended, why: result.why };
}

const [yml, yaml] = ['.github/ci-policy.yml', '.github/ci-policy.yaml'];
const policy = 'version: 1\nphase: a\nphases:\n  - name: a\n  - name: b\n';
const lines = (summary: string) =>
  summary.split('\n').filter((line) => line.startsWith('Policy: '));
const endless = ' Phase `b` follows, but `a` has no `until`: nothing ends it.';

describe.each(Object.keys(actions))('the bundle of %s', (action) => {
  const gate = action === 'needs-gate';

  it.each<[string, Files, string]>([
    ['a file', { [yml]: policy }, gate ? `\`${yml}\`.` : `\`${yml}\`, phase \`a\`.${endless}`],
    ['.yaml', { [yaml]: policy }, gate ? `\`${yaml}\`.` : `\`${yaml}\`, phase \`a\`.${endless}`],
    [
      'no file',
      {},
      gate ? 'no file found.' : 'no file found; the built-in phase `default` applies.',
    ],
  ])('names the policy once: %s', async (_, files, line) => {
    const { summary, exitCode } = await step(action, { ...workspace, ...files });
    expect([exitCode, lines(summary)]).toEqual([0, [`Policy: ${line}`]]);
  });

  it('is not evaluated with two policy files, and reads the one that is named', async () => {
    const files = { ...workspace, [yml]: policy, [yaml]: policy };
    const both = await step(action, files);
    expect([both.exitCode, both.why]).toEqual([
      1,
      [`${yml} and ${yaml} both exist; expected: only one of the two policy files`],
    ]);
    expect((await step(action, files, { inputs: { policy: yaml } })).exitCode).toBe(0);
  });

  it('tells one mistake of a broken file', async () => {
    const broken = policy.replace('  - name: b', '   - name: b');
    const { why, exitCode } = await step(action, { ...workspace, [yml]: broken });
    expect([exitCode, why]).toEqual([
      1,
      [
        `${yml}:5:4: YAML: "-" is indented by 3 spaces; expected: 2 spaces, in line with "-" of line 4`,
      ],
    ]);
  });
});

describe('nearest words', () => {
  it('are named for words, booleans, durations and tools', async () => {
    const { why } = await step('test-runner', workspace, {
      inputs: { framework: 'pytset', timeout: '10min', annotatoins: '1' },
    });
    expect(why.slice(0, 3)).toEqual([
      'input "annotatoins" is invalid; expected: an input of this action; the nearest is "annotations"',
      expect.stringMatching(/^input "framework": "pytset" .*; the nearest is "pytest"$/),
      'input "timeout": "10min" is invalid; expected: a duration such as 500ms, 90s, 15m or 1h; the nearest is "10m"',
    ]);
    const gate = await step('security-gate', workspace, {
      inputs: { 'fail-on': 'hihg', 'new-only': 'yes' },
    });
    expect(gate.why).toEqual([
      'input "fail-on": "hihg" is invalid; expected: none, critical, high, medium, low, or lines of "tool: severity" (and "default: severity"); the nearest is "high"',
      'input "new-only": "yes" is invalid; expected: true, True, TRUE, false, False, FALSE; the nearest is "true"',
    ]);
  });

  it('of a tool are a notice, since tools may be unknown', async () => {
    const { exitCode, summary, annotations } = await step('security-gate', workspace, {
      inputs: { 'fail-on': 'bandti: low, acme-scan: low' },
    });
    const message = 'input "fail-on": "bandti" is no known tool; the nearest is "bandit"';
    expect([exitCode, annotations.map(({ data }) => data)]).toEqual([0, [message]]);
    expect(summary).toContain(
      '- input "fail-on"&#58; "bandti" is no known tool; the nearest is "bandit"',
    );
  });
});

describe('a policy that is read from the platform', () => {
  const sha = '1'.repeat(40);
  const base = 'b'.repeat(40);
  const deny = 'version: 1\npolicy-changes: deny\n';
  const loose =
    'version: 1\nsuppressions: [{ rule: x, reason: r, owner: o, expires: 2098-01-01 }]\n';
  const head = { '.github/workflows/ci.yml': workflow };

  /** The gate without a checkout, on a pull request. */
  async function remote(commits: { readonly head: Files; readonly base: Files }) {
    const handlers = contents({
      [sha]: { ...head, ...commits.head },
      [base]: { ...head, ...commits.base },
    });
    await using fake = await fakeGitHub({
      ...handlers,
      'GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs': () => ({
        status: 200,
        body: { total_count: 0, jobs: [] },
      }),
    });
    const ended = await step(
      'needs-gate',
      {},
      {
        env: { GITHUB_API_URL: fake.url },
        expressions: { 'github.token': 'ghs_invented' },
        event: { name: 'pull_request', payload: { pull_request: { base: { sha: base } } } },
      },
    );
    expect(fake.faults).toEqual([]);
    return ended;
  }

  it('may end in .yaml', async () => {
    const { exitCode, summary } = await remote({ head: { [yaml]: deny }, base: { [yml]: deny } });
    expect([exitCode, lines(summary)]).toEqual([0, [`Policy: \`${yaml}\`.`]]);
  });

  it('is compared with that of the base under either name', async () => {
    const { exitCode, why } = await remote({ head: { [yml]: loose }, base: { [yaml]: deny } });
    expect([exitCode, why]).toEqual([1, [expect.stringContaining('policy-changes: deny')]]);
    const removed = await remote({ head: {}, base: { [yaml]: deny } });
    expect([removed.exitCode, removed.why]).toEqual([1, [expect.stringContaining(`${yaml},`)]]);
  });

  it.each([
    ['the head', { head: { [yml]: deny, [yaml]: deny }, base: {} }, ''],
    [
      'the base',
      { head: { [yml]: deny }, base: { [yml]: deny, [yaml]: deny } },
      'the policy file of the base cannot be read: ',
    ],
  ])('is not evaluated with two files of %s', async (_, commits, before) => {
    const { exitCode, why, summary } = await remote(commits);
    expect([exitCode, why]).toEqual([
      1,
      [`${before}${yml} and ${yaml} both exist; expected: only one of the two policy files`],
    ]);
    expect(lines(summary)).toEqual(before === '' ? [] : [`Policy: \`${yml}\`.`]);
  });
});
