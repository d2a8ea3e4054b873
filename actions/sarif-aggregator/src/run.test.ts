import { describe, expect, test } from '@jest/globals';
import { completeness, severityOf, targetOf, toolName } from '@ci-actions/sarif';
import { sarifErrors } from '../../../tools/testkit/sarif-schema.ts';
import { aggregate, aggregated } from '../test/aggregate.ts';
import { failed, finding, log, target, tool } from '../test/logs.ts';

const bandit = log(tool('Bandit', [finding('B101'), finding('B102')]));

const policy = (rest: string, now = 'advisory: []') => `
version: 1
phase: now
phases:
  - { name: now, security: { ${now} } }
  - { name: later, security: { advisory: [] } }
${rest}`;

describe('the verdict', () => {
  test('is complete if every expected report is there', async () => {
    const { outcome, log: merged } = await aggregated({
      files: { 'r/a.sarif': bandit },
      inputs: { expect: 'bandit' },
    });
    expect(outcome).toMatchObject({ verdict: 'complete', green: true, why: [] });
    expect(outcome.counts).toMatchObject({ results: 2, medium: 2, suppressed: 0, dropped: 0 });
    expect(outcome.outputs).toEqual({ sarif: 'merged.sarif', tools: 'Bandit', missing: '' });
    expect(sarifErrors(merged)).toEqual([]);
  });

  test('names a tool once if two reports spell it differently', async () => {
    const { outcome } = await aggregated({
      files: { 'r/a.sarif': bandit, 'r/b.sarif': log(tool('bandit', [finding('B103')])) },
    });
    expect(outcome.outputs['tools']).toMatch(/^bandit$/i);
    expect(outcome.summary).toContain('3 results of 1 tool in 2 reports');
  });

  test.each<[string, Parameters<typeof aggregated>[0], string, string]>([
    [
      'an expected tool is absent',
      { files: { 'r/a.sarif': bandit }, inputs: { expect: 'bandit\nsnyk' } },
      'snyk is expected and did not report',
      'snyk',
    ],
    [
      'an expected tool failed',
      { files: { 'r/a.sarif': log(tool('Snyk Code', [], failed)) }, inputs: { expect: 'snyk' } },
      'snyk is expected and did not run: r/a.sarif: did not run to its end: exit code 2',
      'snyk',
    ],
    [
      'a target is absent',
      {
        files: { 'r/a.sarif': log(tool('Trivy', [], target('api')), tool('Trivy')) },
        inputs: { expect: 'trivy: api, worker' },
      },
      'trivy: worker is expected and did not report',
      'trivy: worker',
    ],
    [
      'a report is cut off',
      { files: { 'r/a.sarif': bandit, 'r/b.sarif': JSON.stringify(bandit).slice(0, -5) } },
      'r/b.sarif was refused: it ends in its middle: it was cut off',
      '',
    ],
    [
      'a report is not JSON',
      { files: { 'r/a.sarif': bandit, 'r/b.sarif': 'oops' } },
      expect.stringMatching(/^r\/b\.sarif was refused: it is neither JSON/) as never,
      '',
    ],
    [
      'a pattern matches nothing',
      { files: { 'r/a.sarif': bandit }, inputs: { reports: 'r/*, nosuch/*.sarif' } },
      'the pattern nosuch/*.sarif matches no file',
      '',
    ],
  ])('is incomplete and red if %s', async (_, situation, why, missing) => {
    const { outcome, log: merged } = await aggregated(situation);
    expect(outcome).toMatchObject({ verdict: 'incomplete', green: false, evaluated: true });
    expect(outcome.why).toEqual([why]);
    expect(outcome.outputs['missing']).toBe(missing);
    expect(sarifErrors(merged)).toEqual([]);
    // Every later reader of the file sees that a report is missing.
    expect(merged.runs.flatMap(completeness)).not.toEqual([]);
  });

  test('is incomplete and green if the missing tool is advisory, and looks ahead', async () => {
    const { outcome } = await aggregated({
      files: { 'r/a.sarif': bandit },
      policy: policy('security: { expect: [snyk] }', 'advisory: [snyk]'),
    });
    expect(outcome).toMatchObject({ verdict: 'incomplete', green: true, why: [] });
    expect(outcome.next).toEqual({
      phase: 'later',
      verdict: 'incomplete',
      why: ['snyk is expected and did not report'],
    });
  });

  test.each([
    [{ eventName: 'pull_request', actor: 'dependabot[bot]' }, true],
    [{ eventName: 'push', actor: 'dependabot[bot]' }, false],
  ])('of a tool that needs secrets depends on the event: %j', async (trigger, green) => {
    const security = 'security: { expect: [snyk], without-secrets: [snyk] }';
    const { outcome } = await aggregated({
      files: { 'r/a.sarif': bandit },
      policy: policy(security),
      trigger,
    });
    expect(outcome).toMatchObject({ verdict: 'incomplete', green });
  });

  test('does not let an input loosen the policy', async () => {
    const answer = await aggregate({
      files: { 'r/a.sarif': bandit },
      policy: policy('security: { expect: [snyk] }'),
      inputs: { expect: 'none' },
    });
    expect(answer).toMatchObject({ mistakes: [{ name: 'expect' }] });
  });
});

describe('the merged file', () => {
  test('is the same bytes for reports in any order', async () => {
    const reports = {
      'r/a.sarif': bandit,
      'r/b.sarif': log(tool('Bandit', [finding('B101'), finding('A1', 'b.py')]), tool('Zizmor')),
      'r/c.sarif': log(tool('zizmor', [finding('z'), finding('z')], target('x'))),
    };
    const backwards = Object.fromEntries(Object.entries(reports).reverse());
    const [one, other] = [
      await aggregated({ files: reports }),
      await aggregated({ files: backwards }),
    ];
    expect(one.text).toBe(other.text);
    expect(one.outcome.counts).toMatchObject({ results: 5, dropped: 1, 'dropped-duplicates': 1 });
  });

  test('contains a failed run for each absent tool and target', async () => {
    const { log: merged } = await aggregated({
      files: { 'r/a.sarif': bandit },
      inputs: { expect: 'trivy: api\nsnyk' },
    });
    const absent = merged.runs.filter((run) => completeness(run).length > 0);
    expect(absent.map((run) => [toolName(run), targetOf(run)])).toEqual([
      ['trivy', 'api'],
      ['snyk', undefined],
    ]);
  });

  test('is not read as a report of the next run', async () => {
    const { text: earlier } = await aggregated({ files: { 'r/a.sarif': log(tool('Trivy')) } });
    const { outcome } = await aggregated({
      files: { 'merged.sarif': earlier, 'a.sarif': bandit },
      inputs: { reports: '*.sarif' },
    });
    expect(outcome.counts).toMatchObject({ reports: 1, results: 2 });
  });

  test('counts the SARIF, not the native report beside it', async () => {
    const native = { errors: [], generated_at: 'x', metrics: {}, results: [] };
    const { outcome, log: merged } = await aggregated({
      files: { 'r/bandit.native.json': native, 'r/bandit.sarif': bandit },
    });
    expect(outcome.counts).toMatchObject({ reports: 1, results: 2 });
    expect(merged.runs).toHaveLength(1);
    expect(outcome.summary).toContain('bandit.native.json');
  });

  test('ignores results of ours', async () => {
    const { outcome } = await aggregated({
      files: { 'r/a.sarif': bandit, 'r/result.json': { schema: 'ci-actions/result@1' } },
    });
    expect(outcome).toMatchObject({ verdict: 'complete', counts: { reports: 1 } });
  });

  test('passes over an SBOM beside a report, and says what it is', async () => {
    const sbom = { bomFormat: 'CycloneDX', specVersion: '1.5', components: [] };
    const { outcome } = await aggregated({ files: { 'r/a.sarif': bandit, 'r/b.json': sbom } });
    expect(outcome).toMatchObject({ verdict: 'complete', green: true, counts: { reports: 1 } });
    expect(outcome.summary).toContain('- r/b.json&#58; a CycloneDX SBOM');
  });
});

describe('suppressions', () => {
  const entry = (more: string) =>
    `suppressions:\n  - { reason: known, owner: "@o", expires: 2027-01-01, ${more} }`;

  test('of the policy are marked and counted, and the results stay', async () => {
    const { outcome, log: merged } = await aggregated({
      files: { 'r/a.sarif': bandit },
      policy: policy(entry('tool: bandit, rule: B101')),
    });
    expect(outcome.counts).toMatchObject({ results: 1, suppressed: 1, 'suppressed-by-policy': 1 });
    const marked = merged.runs[0]?.results?.find((result) => result.ruleId === 'B101');
    expect(marked?.suppressions).toEqual([
      {
        kind: 'external',
        status: 'accepted',
        justification: 'known',
        properties: { 'ci-actions': { owner: '@o', expires: '2027-01-01', policyLine: 8 } },
      },
    ]);
  });

  test('of an earlier merge are judged again', async () => {
    const suppressed = {
      ...finding('B101'),
      suppressions: [{ kind: 'external' as const, properties: { 'ci-actions': {} } }],
    };
    const { outcome } = await aggregated({
      files: { 'r/a.sarif': log(tool('Bandit', [suppressed])) },
    });
    expect(outcome.counts).toMatchObject({ results: 1, suppressed: 0 });
  });

  test.each<[string, Parameters<typeof tool>[0], object[], number]>([
    ['count without a status', 'Bandit', [{ kind: 'inSource' }], 1],
    ['count accepted', 'Bandit', [{ kind: 'external', status: 'accepted' }], 1],
    ['do not count under review', 'Bandit', [{ kind: 'external', status: 'underReview' }], 0],
    [
      'do not count if one is rejected',
      'Bandit',
      [{ kind: 'inSource' }, { kind: 'external', status: 'rejected' }],
      0,
    ],
    ['do not suppress a secret', 'gitleaks', [{ kind: 'inSource' }], 0],
  ])('of the report itself %s', async (_, name, suppressions, count) => {
    const result = { ...finding('x'), suppressions } as ReturnType<typeof finding>;
    const { outcome } = await aggregated({ files: { 'r/a.sarif': log(tool(name, [result])) } });
    expect(outcome.counts).toMatchObject({
      results: 1 - count,
      suppressed: count,
      'suppressed-by-report': count,
    });
  });
});

test('results that report no failure or are absent are dropped and counted', async () => {
  const results = [
    { ...finding('a'), kind: 'pass' },
    { ...finding('b'), kind: 'fail' },
    { ...finding('c'), baselineState: 'absent' as const },
  ];
  const { outcome } = await aggregated({ files: { 'r/a.sarif': log(tool('T', results)) } });
  expect(outcome.counts).toMatchObject({
    found: 3,
    results: 1,
    dropped: 2,
    'dropped-no-failure': 1,
    'dropped-absent': 1,
  });
});

test('severities are those of the reports', async () => {
  const results = ['error', 'warning', 'note', 'none'].map((level, at) => ({
    ...finding('r', 'a.py', at + 1),
    level: level as 'error',
  }));
  const { outcome, log: merged } = await aggregated({
    files: { 'r/a.sarif': log(tool('T', results)) },
  });
  expect(outcome.counts).toMatchObject({ critical: 0, high: 1, medium: 1, low: 1, none: 1 });
  const run = merged.runs[0];
  expect(run?.results?.map((result) => run && severityOf(result, run))).toEqual([
    'high',
    'medium',
    'low',
    'none',
  ]);
});

test('the summary shows no secret and no active markup of a report', async () => {
  const secret = { ...finding('key'), message: { text: 'the key is hunter2hunter2' } };
  const loud = { ...finding('<img>', 'a|b.py'), message: { text: '@all <script>x</script>' } };
  const { outcome } = await aggregated({
    files: { 'r/a.sarif': log(tool('gitleaks', [secret]), tool('T', [loud])) },
  });
  expect(outcome.summary).not.toContain('hunter2');
  expect(outcome.summary).not.toMatch(/<script|<img|@all/);
});
