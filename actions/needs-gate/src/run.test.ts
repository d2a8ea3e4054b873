import { describe, expect, it } from '@jest/globals';
import { NotEvaluated } from '@ci-actions/result';
import { gate, judged, today } from '../test/judged-fixture.ts';
import type { Fixture } from '../test/judged-fixture.ts';
import { resultLine } from '../test/results.ts';
import type { TimedJob } from './timing/execution.ts';

const at = (time: string) => `${today}T${time}Z`;
const timedJob = (name: string, more: Partial<TimedJob> = {}): TimedJob => ({
  name,
  attempt: 1,
  conclusion: 'success',
  createdAt: at('11:50:00'),
  startedAt: at('11:50:10'),
  completedAt: at('11:52:00'),
  labels: [],
  ...more,
});
const timed = [
  timedJob('test (3.11)'),
  timedJob('test (3.12)', { completedAt: at('11:55:11'), conclusion: 'failure' }),
  timedJob('gate', { conclusion: null, startedAt: at('11:59:30'), completedAt: null }),
];
const matrix: Fixture = {
  jobs: `test: { runs-on: x, strategy: { matrix: { v: [3.11, 3.12] } }, outputs: { r: "\${{ steps.t.outputs.result }}" }, steps: [{ id: t, uses: ./dist/test-runner }] }\n${gate}`,
  needs: { test: { result: 'failure', outputs: { r: resultLine({ matrix: { v: 3.11 } }) } } },
  timed,
};

describe('the outcome', () => {
  it('counts the jobs, minutes and seconds of the run', async () => {
    const { outcome } = await judged(matrix);
    expect(outcome).toMatchObject({ verdict: 'failed', evaluated: true, phase: null, next: null });
    expect(outcome?.counts).toEqual({
      failed: 1,
      skipped: 0,
      cancelled: 0,
      minutes: 9,
      wall: 600,
      jobs: 1,
      excused: 0,
      results: 1,
    });
  });

  it('shows each leg as a row, and the legs that did not report', async () => {
    const { outcome } = await judged(matrix);
    const summary = outcome?.summary ?? '';
    expect(summary).toContain('| ❌ | `test` | failure | 5 m 01 s | 8 |');
    expect(summary).toContain('|  | ↳ `test (3.11)` | success | 1 m 50 s | 2 |');
    expect(summary).toContain('|  | ↳ `test (3.12)` | failure | 5 m 01 s | 6 |');
    expect(summary).toMatch(/1 of 2 matrix legs reported; missing.+test .+3.12/);
    expect(summary).toContain('So far the run took 10 m and 9 billable minutes');
    expect(summary).toContain('```mermaid\ngantt\n');
  });

  it.each<[Record<string, string>, string]>([
    [{ 'max-wall': '10m' }, ''],
    [{ 'max-wall': '599s' }, 'the run took 10 m, more than max-wall: 9 m 59 s'],
    [{ 'budget-minutes': '9' }, ''],
    [{ 'budget-minutes': '8' }, 'the run took 9 billable minutes, more than budget-minutes: 8'],
    [
      { 'budget-minutes': '0', 'max-wall': '1s' },
      'the run took 10 m, more than max-wall: 1 s\nthe run took 9',
    ],
  ])('with the limits %j it says "%s"', async (inputs, why) => {
    const { outcome, why: said } = await judged({
      timed,
      inputs,
      jobs: `test: { runs-on: x, strategy: { matrix: { v: [1] } } }\n${gate}`,
    });
    expect(said.join('\n')).toContain(why);
    expect(outcome?.green).toBe(why === '');
  });

  it('passes without durations where no limit is set, and gives the reason', async () => {
    const refused = new NotEvaluated('could not list the jobs: the token lacks permission (403)');
    const { outcome } = await judged({ timed: refused });
    expect(outcome?.green).toBe(true);
    expect(outcome?.summary).toMatch(/Durations are unknown: could not list the jobs.+403/);
    const limited = await judged({ timed: refused, inputs: { 'budget-minutes': '5' } });
    expect(limited.why).toEqual([`not evaluated: ${refused.message}`]);
  });

  it('annotates what can fail unseen in the workflow, and what a change loosens', async () => {
    const { outcome } = await judged({
      jobs: 'lint: { runs-on: x }\ntest: { runs-on: x }\ngate: { needs: [test], if: "${{ !cancelled() }}" }',
      policy: 'version: 1\n',
      base: 'version: 1\npolicy-changes: deny\n',
    });
    expect(outcome?.annotations.map(({ level, file, line }) => [level, file, line])).toEqual([
      ['error', '.github/workflows/ci.yml', 3],
      ['warning', '.github/workflows/ci.yml', 5],
      ['warning', '.github/ci-policy.yml', undefined],
    ]);
  });

  it('shows owner and expiry of an excuse, and expired excuses', async () => {
    const entry = (job: string, expires: string) =>
      `{ workflow: ci.yml, job: ${job}, reason: "only | docs", owner: "@team", expires: ${expires} }`;
    const { outcome } = await judged({
      needs: { test: { result: 'skipped', outputs: null } },
      policy: `version: 1\njobs: { allowed-skips: [${entry('test', '2027-06-30')}, ${entry('old', '2026-06-30')}] }\n`,
    });
    expect(outcome).toMatchObject({ green: true, counts: { excused: 1, skipped: 1 } });
    const summary = outcome?.summary ?? '';
    expect(summary).toMatch(/\| ⚠️ \| `test` \| skipped \|.+only .+ docs/);
    expect(summary).toMatch(/ci-policy\.yml.+the excuse for old expired on 2026-06-30/);
  });

  it('gives each reason once, above the table', async () => {
    const jobs = `test: { runs-on: x, steps: [{ uses: ./dist/test-runner, continue-on-error: true }] }
lint: { runs-on: x }
gate: { runs-on: x, if: always(), needs: [test, lint] }`;
    const ended = (lint: string) => ({
      test: { result: 'success', outputs: {} },
      lint: { result: lint, outputs: {} },
    });
    const hides =
      'job "test" can hide a failure&#58; its step test-runner "test-runner" has continue-on-error (.github/workflows/ci.yml&#58;3), and no output of the job passes on its result; remove continue-on-error, or give the step an id and pass its result on in the outputs of the job';
    const table = (lint: string) => `|  | Job | Result | Reported | Remarks |
| --- | --- | --- | --- | --- |
| ❌ | \`test\` | success |  |  |
| ${lint === 'success' ? '✅' : '❌'} | \`lint\` | ${lint} |  |  |

Durations are unknown: could not list the jobs of the run&#58; that needs a token and a run on GitHub.
`;
    const one = await judged({ jobs, needs: ended('success') });
    expect(one.outcome?.summary).toBe(`**This does not pass: ${hides}.**\n\n${table('success')}`);
    const two = await judged({ jobs, needs: ended('cancelled') });
    expect(two.outcome?.summary).toBe(`**This does not pass, for 2 reasons:**

- ${hides}
- job "lint" was cancelled; a cancellation cannot be excused

${table('cancelled')}`);
  });

  it('names a failed job before the files that it did not write', async () => {
    const inputs = { results: '**/result.json' };
    const { outcome } = await judged({ needs: { test: { result: 'failure' } }, inputs });
    expect(outcome).toMatchObject({
      evaluated: true,
      why: ['job "test" failed', 'input "results": "**/result.json" matches no file'],
    });
  });

  it('shows title and notes as text', async () => {
    const { outcome } = await judged({
      inputs: { title: '<h1>CI', notes: '@all see [x](y)\nsecond' },
    });
    expect(outcome?.summary).not.toMatch(/<h1>|@all|\]\(y\)/);
    expect(outcome?.summary).toContain('second');
  });
});

/** Inline code contains no markup. */
function withoutCode(markdown = ''): string {
  return markdown.replaceAll(/(`+)[^\n]*?\1/g, '');
}

describe('hostile needs', () => {
  const words = [
    '$(id) `id` ${IFS}',
    '::set-output name=verdict::passed',
    '##[error]x',
    '</details><script>alert(1)</script>',
    '@everyone #1 ![x](http://evil.example/x.png) | a | b |',
    '\u202e\u0000\u001b[31m\r\n### heading',
    'x'.repeat(100_000),
  ];

  it('change no verdict and no markup, in outputs or in a result', async () => {
    const outputs = Object.fromEntries(
      words.map((word, index) => [`${word.slice(0, 50)}${index}`, word]),
    );
    const clean = await judged({});
    const { outcome } = await judged({ needs: { test: { result: 'success', outputs } } });
    expect(outcome).toEqual(clean.outcome);
    for (const word of words) {
      const result = resultLine({
        name: word,
        verdict: 'failed',
        why: [word],
        counts: { [word]: 1 },
      });
      const red = await judged({ needs: { test: { result: 'success', outputs: { result } } } });
      const summary = red.outcome?.summary ?? '';
      expect(red.outcome?.green).toBe(false);
      expect(summary.length).toBeLessThan(20_000);
      expect(summary).not.toMatch(/^### heading|\u202e/m);
      expect(summary).not.toContain('\0');
      expect(withoutCode(summary)).not.toMatch(/<script|<\/details>|@everyone|!\[x\]/);
      expect(summary.split('\n').filter((line) => line.startsWith('| ❌ | `test` |'))).toHaveLength(
        1,
      );
    }
  });

  it('change no verdict and no markup, as the result of a job', async () => {
    for (const word of words) {
      const { outcome } = await judged({ needs: { test: { result: word, outputs: {} } } });
      expect(outcome).toMatchObject({ green: false, counts: { failed: 1 } });
      expect(outcome?.summary).not.toMatch(/<script|@everyone|!\[x\]|^### heading/m);
    }
  });
});
