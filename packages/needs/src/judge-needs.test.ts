import { describe, expect, it } from '@jest/globals';
import { resultOf } from '@ci-actions/result';
import type { Result } from '@ci-actions/result';
import { greenVerdicts } from '@ci-actions/workflows';
import type { WorkflowJob } from '@ci-actions/workflows';
import { judgeNeeds } from './judge-needs.ts';
import type { NeedsFacts } from './needs-facts.ts';

const fileJob = (id: string, more: Partial<WorkflowJob> = {}): WorkflowJob => ({
  id,
  line: 1,
  name: id,
  needs: [],
  continueOnError: 'no',
  matrix: false,
  calls: false,
  legs: more.matrix ? undefined : [{}],
  stepIds: [],
  ourSteps: [],
  outputs: [],
  ...more,
});
const result = (more: Partial<Result> = {}): Result => ({
  ...resultOf(
    {
      action: 'test-runner',
      version: '1',
      name: 'unit',
      job: 'test',
      matrix: null,
      sha: null,
      runAttempt: 1,
    },
    { evaluated: true, verdict: 'passed', phase: null, next: null, counts: {}, why: [] },
    1,
  ),
  ...more,
});
const failedResult = JSON.stringify(result({ verdict: 'failed', why: ['3 tests failed'] }));

/** A step of ours, whose result an output passes on. */
const declaring = (output: string): Partial<WorkflowJob> => ({
  stepIds: ['s'],
  ourSteps: [{ action: 'test-runner', id: 's', name: 'unit', line: 2, continueOnError: 'no' }],
  outputs: [{ name: output, line: 3, reads: [{ step: 'S', output: 'Result' }] }],
});

interface Case {
  readonly result?: string;
  readonly outputs?: Record<string, string>;
  readonly job?: Partial<WorkflowJob>;
  readonly gate?: Partial<WorkflowJob>;
  readonly others?: readonly WorkflowJob[];
  readonly ignore?: readonly string[];
  readonly failures?: readonly string[];
  readonly skips?: readonly string[];
  readonly reported?: readonly Result[];
  readonly legs?: readonly string[];
}

function judge(given: Case) {
  const gate = fileJob('gate', { needs: ['test'], condition: 'always()', ...given.gate });
  const jobs = [fileJob('test', given.job), gate, ...(given.others ?? [])];
  const facts: NeedsFacts = {
    needs: [{ job: 'test', result: given.result ?? 'success', outputs: given.outputs ?? {} }],
    workflow: { path: 'ci.yml', jobs },
    gate,
    ignore: given.ignore ?? [],
    allowed: {
      failures: (given.failures ?? []).map((job) => ({ job })),
      skips: (given.skips ?? []).map((job) => ({ job })),
    },
    reported: given.reported ?? [],
    executions: () => (given.legs ?? []).map((name) => ({ name, attempt: 1, startedAt: '' })),
    sha: undefined,
    runAttempt: 1,
  };
  return judgeNeeds(facts);
}

describe('judgeNeeds', () => {
  const red: [string, Case, string][] = [
    ['a failure', { result: 'failure' }, 'job "test" failed'],
    ['a failure with an allowed skip', { result: 'failure', skips: ['test'] }, 'failed'],
    ['a failure with another job allowed', { result: 'failure', failures: ['tes'] }, 'failed'],
    ['a skip', { result: 'skipped' }, 'was skipped'],
    ['a skip with an allowed failure', { result: 'skipped', failures: ['test'] }, 'was skipped'],
    ['a cancellation', { result: 'cancelled' }, 'was cancelled'],
    [
      'a cancellation with everything allowed',
      { result: 'cancelled', failures: ['test'], skips: ['test'] },
      'cannot be excused',
    ],
    ['an unknown result', { result: 'neutral' }, 'has the unknown result "neutral"'],
    [
      'an unknown result with everything allowed',
      { result: '', failures: ['test'], skips: ['test'] },
      'has the unknown result ""',
    ],
    ['success in another case', { result: 'Success' }, 'has the unknown result "Success"'],
    ['continue-on-error', { job: { continueOnError: 'yes' } }, 'has continue-on-error'],
    [
      'continue-on-error as an expression',
      { job: { continueOnError: 'maybe' } },
      'may have continue-on-error',
    ],
    [
      'continue-on-error with an allowed skip',
      { job: { continueOnError: 'yes' }, skips: ['test'] },
      'has',
    ],
    ['a result that failed', { outputs: { result: failedResult } }, 'says failed: 3 tests failed'],
    [
      'a failed result in an output of any name',
      { outputs: { unit: failedResult } },
      'says failed',
    ],
    [
      'a result that was not evaluated',
      { outputs: { r: JSON.stringify(result({ evaluated: false, verdict: 'passed' })) } },
      'says not evaluated',
    ],
    [
      'an incomplete aggregator',
      {
        outputs: {
          r: JSON.stringify(result({ verdict: 'incomplete', why: ['bandit did not report'] })),
        },
      },
      'says incomplete: bandit did not report',
    ],
    [
      'an incomplete aggregator whose reasons did not fit',
      { outputs: { r: JSON.stringify(result({ verdict: 'incomplete', whyOmitted: 1 })) } },
      'says incomplete',
    ],
    [
      'an unknown verdict',
      { outputs: { r: JSON.stringify(result({ verdict: 'broken' })) } },
      'says broken',
    ],
    ['drift', { outputs: { r: JSON.stringify(result({ verdict: 'drift' })) } }, 'says drift'],
    [
      'a time-out',
      { outputs: { r: JSON.stringify(result({ verdict: 'timeout' })) } },
      'says timeout',
    ],
    [
      'a truncated result',
      { outputs: { r: failedResult.slice(0, -9) } },
      'output "r" that cannot be read as a result: it is not JSON',
    ],
    [
      'a result of another schema',
      { outputs: { r: failedResult.replace('result@1', 'result@2') } },
      'its schema is not',
    ],
    ['a missing declared result', { job: declaring('result') }, 'did not deliver it'],
    [
      'a declared result that masking emptied',
      { job: declaring('result'), outputs: { result: '' } },
      'did not deliver it',
    ],
    [
      'a failed leg in a result file',
      { job: { matrix: true }, reported: [result({ verdict: 'failed' })] },
      'says failed',
    ],
    [
      'a failed leg beside a later attempt of another leg',
      {
        job: { matrix: true },
        reported: [
          result({ verdict: 'failed', matrix: { v: 1 } }),
          result({ verdict: 'passed', matrix: { v: 2 }, runAttempt: 2 }),
        ],
      },
      '({"v":1}) that says failed',
    ],
    [
      'two results of one step that disagree',
      { reported: [result({ verdict: 'failed' }), result()] },
      'says failed',
    ],
    [
      'a failed result of a skipped job',
      { result: 'skipped', skips: ['test'], reported: [result({ verdict: 'failed' })] },
      'says failed',
    ],
    [
      'a failed result of a job that is not in needs',
      { reported: [result({ job: 'inner', verdict: 'failed' })] },
      'in job "inner" says failed',
    ],
    [
      'a failed result without a job',
      { reported: [result({ job: null, verdict: 'failed' })] },
      'in no job',
    ],
    ['an unlisted job', { others: [fileJob('lint')] }, 'job "lint" of ci.yml is neither in needs'],
    [
      'a job after the gate',
      { others: [fileJob('deploy', { needs: ['gate'] })] },
      'and runs after the gate',
    ],
    ['a gate without a condition', { gate: { condition: '' } }, 'a skipped check passes'],
    ['a gate that runs on success', { gate: { condition: 'success()' } }, 'has "if: success()"'],
    ['a gate with more conditions', { gate: { condition: 'always() && x' } }, 'has "if:'],
    ['a gate with continue-on-error', { gate: { continueOnError: 'yes' } }, 'can never fail'],
    [
      'a gate whose step may fail',
      {
        gate: {
          ourSteps: [{ action: 'needs-gate', name: 'g', line: 4, continueOnError: 'maybe' }],
        },
      },
      'stays green',
    ],
  ];
  it.each(red)('fails %s', (_, given, reason) => {
    const judgement = judge(given);
    expect(judgement.passed).toBe(false);
    expect(judgement.why.join('\n')).toContain(reason);
  });

  const green: [string, Case][] = [
    ['a success', {}],
    ['a failure that is allowed', { result: 'failure', failures: ['test'] }],
    ['a skip that is allowed', { result: 'skipped', skips: ['test'] }],
    ['continue-on-error that is allowed', { job: { continueOnError: 'yes' }, failures: ['test'] }],
    ['a result that passed', { outputs: { result: JSON.stringify(result()) } }],
    ...greenVerdicts.map((verdict): [string, Case] => [
      `the verdict ${verdict}`,
      { outputs: { r: JSON.stringify(result({ verdict })) } },
    ]),
    [
      'an incomplete aggregator with everything excused',
      { outputs: { r: JSON.stringify(result({ verdict: 'incomplete' })) } },
    ],
    [
      'a failed result of a job that may fail',
      { result: 'failure', failures: ['test'], outputs: { r: failedResult } },
    ],
    [
      'a newer attempt of the same step',
      { reported: [result({ verdict: 'failed' }), result({ runAttempt: 2 })] },
    ],
    ['a declared result', { job: declaring('r'), outputs: { r: JSON.stringify(result()) } }],
    [
      'a result of an ignored job',
      { ignore: ['x'], reported: [result({ job: 'x', verdict: 'failed' })] },
    ],
    ['a job that is ignored', { others: [fileJob('lint')], ignore: ['lint'] }],
    ['outputs that are not results', { outputs: { x: '::error::no', y: '$(id)', z: '{"a":1}' } }],
  ];
  it.each(green)('passes %s', (_, given) => {
    expect(judge(given)).toMatchObject({ passed: true, why: [] });
  });

  it('shows no leg of a job without a matrix', () => {
    for (const matrix of [null, {}]) {
      const { why } = judge({ reported: [result({ verdict: 'failed', matrix })] });
      expect(why).toEqual(['job "test" has a result of test-runner "unit" that says failed']);
    }
  });

  it('counts jobs by result, excused ones included', () => {
    expect(judge({ result: 'failure', failures: ['test'] }).failed).toBe(1);
    expect(judge({ outputs: { r: failedResult } }).failed).toBe(1);
    expect(judge({ result: 'cancelled' })).toMatchObject({ failed: 0, cancelled: 1, skipped: 0 });
    expect(judge({ result: 'skipped' })).toMatchObject({ failed: 0, cancelled: 0, skipped: 1 });
    expect(judge({})).toMatchObject({ failed: 0, cancelled: 0, skipped: 0 });
  });

  it('lists the legs that did not report, and passes', () => {
    const job = { matrix: true, legs: undefined, ...declaring('result') };
    const outputs = { result: JSON.stringify(result({ matrix: { v: 1 } })) };
    const named = (legs: readonly string[]) => judge({ job, outputs, legs }).rows[0]?.remarks;
    expect(named(['test (1)', 'test (2)'])).toEqual([
      '1 of 2 matrix legs reported; missing: test (2)',
    ]);
    expect(named(['one', 'two'])).toEqual(['1 of 2 matrix legs reported']);
    expect(named(['test (1)'])).toEqual([]);
    expect(named([])).toEqual(['1 matrix leg reported; the total is unknown']);
    expect(judge({ job, outputs }).passed).toBe(true);
  });

  it('warns about !cancelled() and about useless names in ignore', () => {
    const { warnings, passed } = judge({
      gate: { condition: '${{ !cancelled() }}' },
      ignore: ['gone', 'test'],
    });
    expect(passed).toBe(true);
    expect(warnings).toHaveLength(3);
    expect(warnings.join('\n')).toMatch(
      /!cancelled\(\).*\n.*"gone".*\n.*"test", which is in needs/,
    );
  });
});
