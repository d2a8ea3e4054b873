import { describe, expect, it } from '@jest/globals';
import { policyFile } from '../../../tools/testkit/policy-file.ts';
import { outcome, sha } from '../test/gate.ts';
import { log, result, rule, toolRun } from '../test/sarif.ts';

const policy = (security: string, rest = '') => `
version: 1
phase: now
phases:
  - name: now
    security: ${security}
  - name: later
    security: { fail-on: low, new-only: false, advisory: [] }
${rest}`;

const bandit = (...levels: readonly string[]) =>
  log(
    toolRun('Bandit', {
      rules: levels.map((level) => rule(`B-${level}`, level)),
      results: levels.map((level) => result(`B-${level}`)),
    }),
  );

describe('the verdict', () => {
  it('passes if every tool reported and nothing blocks', async () => {
    const { verdict, green, evaluated, counts, summary } = await outcome({
      files: { 'a.sarif': bandit('5.0') },
    });
    expect({ verdict, green, evaluated }).toEqual({
      verdict: 'passed',
      green: true,
      evaluated: true,
    });
    expect(counts).toMatchObject({ critical: 0, high: 0, medium: 1, blocking: 0, gaps: 0 });
    expect(summary).toMatch(
      /^\*\*Passed\*\*: no finding blocks\. Read: 1 finding from 1 tool in 1 SARIF file\./,
    );
  });

  it('fails on severity high and above in the built-in phase', async () => {
    const { verdict, evaluated, why, counts, annotations, summary } = await outcome({
      files: { 'a.sarif': bandit('9.0', '7.0', '6.9') },
    });
    expect({ verdict, evaluated }).toEqual({ verdict: 'failed', evaluated: true });
    expect(why).toEqual([
      '2 findings block',
      'Bandit B-9.0 (critical) at src/app.py:3',
      'Bandit B-7.0 (high) at src/app.py:3',
    ]);
    expect(counts).toMatchObject({ critical: 1, high: 1, medium: 1, blocking: 2 });
    expect(summary).toContain(
      `  - **critical** · [line 3](https://github.com/o/r/blob/${sha}/src/app.py#L3) · Bandit B-9.0`,
    );
    expect(annotations.map((a) => [a.level, a.file, a.line])).toEqual([
      ['error', 'src/app.py', 3],
      ['error', 'src/app.py', 3],
    ]);
  });

  it('applies the rule of the tool, and the rule of the next phase', async () => {
    const { verdict, next, outputs, counts, summary } = await outcome({
      files: { 'a.sarif': bandit('5.0') },
      policy: policy('{ fail-on: { default: low, bandit: high } }'),
    });
    expect(verdict).toBe('passed');
    expect(counts['blocking']).toBe(0);
    expect(next).toEqual({ phase: 'later', verdict: 'passed', why: [] });
    expect(outputs['next-phase-verdict']).toBe('passed');
    expect(summary).toContain('This run would also pass in the next phase, `later`.');
  });

  it('shows what the next phase would block', async () => {
    const { verdict, next, outputs, summary } = await outcome({
      files: { 'a.sarif': bandit('5.0') },
      policy: policy('{ fail-on: high }'),
    });
    expect(verdict).toBe('passed');
    expect(outputs['next-phase-verdict']).toBe('failed');
    expect(next?.why).toEqual(['1 finding blocks', 'Bandit B-5.0 (medium) at src/app.py:3']);
    expect(summary).toContain('Also blocked in phase later');
  });

  it('shows findings and failures of advisory tools, which fail in the next phase', async () => {
    const failed = toolRun('Snyk', {
      invocations: [{ executionSuccessful: false, exitCodeDescription: 'no token' }],
    });
    const { verdict, next, counts, summary, outputs } = await outcome({
      files: { 'a.sarif': bandit('9.9'), 'b.sarif': log(failed) },
      policy: policy(
        '{ advisory: [bandit, snyk, trivy] }',
        'security: { expect: [bandit, snyk, trivy] }',
      ),
    });
    expect(verdict).toBe('passed');
    expect(counts).toMatchObject({ critical: 1, advisory: 1, blocking: 0, gaps: 2 });
    expect(outputs['missing']).toBe('snyk, trivy');
    expect(summary).toContain('Snyk did not run to its end&#58; no token (advisory in this phase)');
    expect(next?.verdict).toBe('failed');
  });

  it('never counts a secret as advisory, old or below, and never shows its text', async () => {
    const leak = result('generic-api-key', {
      baselineState: 'unchanged',
      message: { text: 'found AKIA-SECRET-VALUE' },
      level: 'none',
      partialFingerprints: { primaryLocationLineHash: 'abc:1', email: 'a@b.example' },
    });
    const situation = {
      files: { 'a.sarif': log(toolRun('gitleaks', { results: [leak] })) },
      policy: policy('{ fail-on: critical, new-only: true, advisory: [gitleaks] }'),
    };
    const blocked = await outcome(situation);
    expect(blocked.why[0]).toBe('1 finding blocks (1 secret)');
    expect(JSON.stringify(blocked)).not.toContain('AKIA');
    expect(blocked.summary).toContain('`abc:1`');
    const suppression = (fingerprint: string) => `suppressions:
  - { tool: gitleaks, fingerprint: "${fingerprint}", reason: r, owner: o, expires: 2027-01-01 }`;
    const excused = await outcome({
      ...situation,
      policy: situation.policy + suppression('abc:1'),
    });
    expect(excused.verdict).toBe('passed');
    const byEmail = await outcome({
      ...situation,
      policy: situation.policy + suppression('a@b.example'),
    });
    expect(byEmail.verdict).toBe('failed');
  });

  it('lists secrets before more severe findings', async () => {
    const { why } = await outcome({
      files: {
        'a.sarif': log(
          toolRun('Bandit', { rules: [rule('B1', '9.9')], results: [result('B1')] }),
          toolRun('gitleaks', { results: [result('key')] }),
        ),
      },
    });
    expect(why).toEqual([
      '2 findings block (1 secret)',
      'gitleaks key (secret) at src/app.py:3',
      'Bandit B1 (critical) at src/app.py:3',
    ]);
  });

  it('counts every result', async () => {
    const { counts, verdict } = await outcome({
      files: {
        'a.sarif': log(
          toolRun('Bandit', {
            results: [
              result('B1', { kind: 'pass' }),
              result('B2', { baselineState: 'absent' }),
              result('B3', { suppressions: [{ kind: 'inSource' }] }),
              result('B4', { suppressions: [{ kind: 'inSource', status: 'rejected' }] }),
              result('B5'),
              result('B6', {
                suppressions: [{ kind: 'external', properties: { 'ci-actions': {} } }],
              }),
            ],
          }),
        ),
      },
      policy: policy(
        '{ fail-on: critical }',
        `suppressions:
  - { rule: B5, path: "src/**", reason: r, owner: o, expires: 2026-11-02 }
  - { rule: B6, reason: r, owner: o, expires: 2026-11-01 }
  - { rule: B9, reason: r, owner: o, expires: 2027-11-01 }
  - { rule: B2, reason: an absent finding needs no excuse, owner: o, expires: 2027-11-01 }`,
      ),
    });
    expect(counts).toMatchObject({
      medium: 2,
      suppressed: 2,
      'suppressed-by-policy': 1,
      'suppressed-by-report': 1,
      absent: 1,
      'no-failure': 1,
      expired: 1,
      unused: 2,
    });
    expect(verdict).toBe('passed');
  });
});

describe('incomplete input', () => {
  const entries = (tool: string) => `unused-suppressions: deny
security: { expect: [bandit, snyk], without-secrets: [snyk] }
suppressions: [{ ${tool}rule: R1, reason: r, owner: o, expires: 2027-01-01 }]`;
  const fork = {
    eventName: 'pull_request',
    event: { pull_request: { number: 1, base: { sha: 'd' }, head: { sha: 'e', repo: null } } },
  };
  it.each([
    ['tool: snyk, ', 0, true],
    ['', 0, true],
    ['tool: bandit, ', 1, false],
  ])('an entry of {%s…} is unused only if its tool ran', async (tool, unused, green) => {
    const judged = await outcome({
      files: { 'a.sarif': bandit() },
      policy: policy('{}', entries(tool)),
      facts: fork,
      ports: { fileAt: policyFile(policy('{}', entries(tool))) },
    });
    expect(judged.counts['unused']).toBe(unused);
    expect(judged.green).toBe(green);
  });

  it('names the tools whose results have no baseline state', async () => {
    const old = result('B1', { baselineState: 'unchanged' });
    const { summary } = await outcome({
      files: {
        'a.sarif': log(
          toolRun('Bandit', { results: [old] }),
          toolRun('Trivy', { results: [result('T1')] }),
        ),
      },
      policy: policy('{ new-only: true }'),
    });
    expect(summary).toContain('no result of Trivy has a baselineState');
    expect(summary).toContain('| Bandit | 0 / 0 | 0 / 0 | 0 / 1 |');
    expect(summary).toContain('| Trivy | 0 / 0 | 0 / 0 | 1 / 1 |');
  });
});
