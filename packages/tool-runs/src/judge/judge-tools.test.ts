import { describe, expect, test } from '@jest/globals';
import type { Analyzer } from '@ci-actions/analyzers';
import type { Severity } from '@ci-actions/findings';
import type { Phase } from '@ci-actions/policy';
import type { Level } from '@ci-actions/sarif';
import { judgeTools } from './judge-tools.ts';
import type { Rules } from './rules.ts';
import type { OpenFinding, ToolResults } from './tool-results.ts';

interface Tool {
  readonly name?: string;
  readonly kind?: 'lint' | 'scan';
  readonly fails?: 'all' | 'errors';
  readonly code?: number;
  readonly notRun?: readonly string[];
  readonly found?: readonly OpenFinding[];
}

const finding = (severity: Severity, secret = false, level: Level = 'warning'): OpenFinding => ({
  level,
  finding: {
    tool: 'x',
    target: undefined,
    rule: 'R1',
    severity,
    secret,
    baseline: undefined,
    suppressedByReport: false,
    path: 'a.py',
    line: 3,
    package: undefined,
    version: undefined,
    advisories: [],
    fingerprints: [],
    fingerprint: undefined,
    message: secret ? '' : 'text',
    fixedIn: undefined,
    link: undefined,
  },
});

function results({
  name = 'bandit',
  kind = 'scan',
  fails = 'all',
  code = 0,
  notRun = [],
  found = [],
}: Tool): ToolResults {
  const analyzer = {
    name,
    kind,
    fails,
    exitCodes: { clean: [0], findings: [1] },
  } as unknown as Analyzer;
  const call = { stem: name, target: undefined, paths: ['.'], scanned: undefined, args: [] };
  const run = {
    call,
    ended: { kind: 'exit' as const, code },
    notRun,
    found: [],
    warnings: [],
    reports: { sarif: '', native: undefined },
    fix: undefined,
  };
  const plan = { analyzer, wanted: undefined, calls: [call] };
  return {
    run: { plan, version: '1.0', calls: [run], durationMs: 1 },
    calls: [{ run, open: found, suppressed: 0 }],
  };
}

const phase = (advisory: readonly string[], failOn: Severity): Phase => ({
  name: 'p',
  tests: { empty: 'deny', coverage: 'none', suites: {} },
  lint: { advisory },
  security: { failOn: { default: failOn }, newOnly: false, advisory },
});

interface Given {
  readonly advisory?: readonly string[];
  readonly withoutSecrets?: readonly string[];
  readonly failOn?: Severity;
  readonly judge?: Rules['judge'];
}

const rules = ({
  advisory = [],
  withoutSecrets = [],
  failOn = 'high',
  judge = 'findings',
}: Given): Rules => ({
  phase: phase(advisory, failOn),
  excused: { advisory, withoutSecrets },
  judge,
});

const judged = (tools: readonly Tool[], given: Given = {}) => {
  const {
    verdict,
    evaluated,
    tools: states,
  } = judgeTools(tools.map(results), { now: rules(given), next: undefined });
  return [verdict, evaluated, states.map(({ state }) => state).join()];
};

const lint = (tool: Omit<Tool, 'kind' | 'name'>): Tool => ({ name: 'ruff', kind: 'lint', ...tool });

describe('the verdict of scanners', () => {
  test.each<[string, readonly Tool[], Given, readonly unknown[]]>([
    ['nothing found', [{}], {}, ['passed', true, 'passed']],
    ['below the threshold', [{ found: [finding('medium')] }], {}, ['passed', true, 'passed']],
    ['at the threshold', [{ found: [finding('high')] }], {}, ['failed', true, 'failed']],
    ['above it', [{ found: [finding('critical')] }], {}, ['failed', true, 'failed']],
    [
      'fail-on none',
      [{ found: [finding('critical')] }],
      { failOn: 'none' },
      ['passed', true, 'passed'],
    ],
    [
      'severity none',
      [{ found: [finding('none')] }],
      { failOn: 'low' },
      ['passed', true, 'passed'],
    ],
    [
      'advisory',
      [{ found: [finding('high')] }],
      { advisory: ['bandit'] },
      ['advisory', true, 'advisory'],
    ],
    [
      'a secret below the threshold',
      [{ found: [finding('low', true)] }],
      {},
      ['failed', true, 'failed'],
    ],
    [
      'a secret of an advisory tool',
      [{ found: [finding('low', true)] }],
      { advisory: ['bandit'] },
      ['failed', true, 'failed'],
    ],
    [
      'a secret under fail-on none',
      [{ found: [finding('low', true)] }],
      { failOn: 'none' },
      ['failed', true, 'failed'],
    ],
    ['not run', [{ notRun: ['broke'] }], {}, ['failed', false, 'not run']],
    [
      'not run, with findings',
      [{ notRun: ['broke'], found: [finding('high')] }],
      {},
      ['failed', false, 'not run'],
    ],
    [
      'not run, advisory',
      [{ notRun: ['broke'] }],
      { advisory: ['bandit'] },
      ['advisory', true, 'not run'],
    ],
    [
      'not run, advisory, with a secret',
      [{ notRun: ['broke'], found: [finding('low', true)] }],
      { advisory: ['bandit'] },
      ['failed', true, 'failed'],
    ],
    [
      'not run, without secrets',
      [{ name: 'snyk', notRun: ['no token'] }],
      { withoutSecrets: ['snyk'] },
      ['advisory', true, 'not run'],
    ],
    [
      'one of two not run',
      [{}, { name: 'snyk', notRun: ['no token'] }],
      {},
      ['failed', false, 'passed,not run'],
    ],
    [
      'judge ran, findings',
      [{ found: [finding('critical')] }],
      { judge: 'ran' },
      ['reported', true, 'reported'],
    ],
    [
      'judge ran, a secret',
      [{ found: [finding('high', true)] }],
      { judge: 'ran' },
      ['reported', true, 'reported'],
    ],
    ['judge ran, not run', [{ notRun: ['broke'] }], { judge: 'ran' }, ['failed', false, 'not run']],
    [
      'judge ran, not run, excused',
      [{ notRun: ['broke'] }],
      { judge: 'ran', advisory: ['bandit'] },
      ['reported', true, 'not run'],
    ],
  ])('%s', (_, tools, given, expected) => {
    expect(judged(tools, given)).toEqual(expected);
  });
});

describe('the verdict of linters', () => {
  const warning = finding('medium', false, 'warning');
  const error = finding('high', false, 'error');
  test.each<[string, readonly Tool[], Given, readonly unknown[]]>([
    ['clean', [lint({})], {}, ['passed', true, 'passed']],
    ['a warning at exit 0', [lint({ found: [warning] })], {}, ['passed', true, 'passed']],
    ['an error at exit 0', [lint({ found: [error] })], {}, ['failed', true, 'failed']],
    [
      'a warning for which it exits',
      [lint({ code: 1, found: [warning] })],
      {},
      ['failed', true, 'failed'],
    ],
    [
      'an error',
      [lint({ code: 1, found: [error], fails: 'errors' })],
      {},
      ['failed', true, 'failed'],
    ],
    [
      'warnings alone for which it exits by an option',
      [lint({ code: 1, found: [warning], fails: 'errors' })],
      {},
      ['failed', true, 'failed'],
    ],
    ['all suppressed by the policy', [lint({ code: 1 })], {}, ['passed', true, 'passed']],
    [
      'advisory',
      [lint({ code: 1, found: [error] })],
      { advisory: ['ruff'] },
      ['advisory', true, 'advisory'],
    ],
    ['not run', [lint({ notRun: ['broke'] })], {}, ['failed', false, 'not run']],
  ])('%s', (_, tools, given, expected) => {
    expect(judged(tools, given)).toEqual(expected);
  });

  test('a linter whose warnings do not fail lists its errors alone', () => {
    const [tool] = judgeTools(
      [results(lint({ code: 1, found: [warning, error], fails: 'errors' }))],
      {
        now: rules({}),
        next: undefined,
      },
    ).tools;
    expect(tool?.failing).toEqual([error]);
  });
});

test('the next phase is judged by its own rules, and changes nothing today', () => {
  const tools = [results({ found: [finding('medium')] })];
  const judgement = judgeTools(tools, { now: rules({}), next: rules({ failOn: 'medium' }) });
  expect([judgement.verdict, judgement.next]).toEqual([
    'passed',
    { phase: 'p', verdict: 'failed', why: ['bandit: 1 finding (R1 a.py:3 text)'] },
  ]);
});
