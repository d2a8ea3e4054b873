import { gate } from '../judged-fixture.ts';
import { resultLine } from '../results.ts';
import type { Way } from './way.ts';

const need = (result: string, outputs: unknown = {}) => ({ test: { result, outputs } });
const reporting = `test: { runs-on: x, outputs: { result: "\${{ steps.t.outputs.result }}" }, steps: [{ id: t, uses: o/ci-actions/test-runner@v1 }] }\n${gate}`;
const legs = `test: { runs-on: x, strategy: { matrix: { v: [1, 2] } } }\n${gate}`;
const failed = resultLine({ verdict: 'failed', why: ['3 tests failed'] });

/** Ways through the jobs, their results and the workflow's file. */
export const waysOfJobs: readonly Way[] = [
  {
    way: 'a job failed and the gate only looks for "failure" in one place',
    red: { needs: need('failure') },
    reason: 'job "test" failed',
    green: { needs: need('failure'), inputs: { 'allowed-failures': 'test: known' } },
  },
  {
    way: 'a job was skipped, which passes a required check',
    red: { needs: need('skipped', null) },
    reason: 'job "test" was skipped',
    green: { needs: need('skipped', null), inputs: { 'allowed-skips': 'test: only on main' } },
  },
  {
    way: 'a job was cancelled and is listed as excused',
    red: {
      needs: need('cancelled'),
      inputs: { 'allowed-failures': 'test', 'allowed-skips': 'test' },
    },
    reason: 'was cancelled; a cancellation cannot be excused',
    green: {},
  },
  {
    way: 'an unknown result is not "failure"',
    red: { needs: need('neutral') },
    reason: 'has the unknown result "neutral"',
    green: {},
  },
  {
    way: 'an excuse for a skip is applied to a failure',
    red: { needs: need('failure'), inputs: { 'allowed-skips': 'test' } },
    reason: 'job "test" failed',
    green: { needs: need('skipped'), inputs: { 'allowed-skips': 'test' } },
  },
  {
    way: 'needs is empty',
    red: { needs: {} },
    reason: 'needs at least one other',
    green: {},
  },
  {
    way: 'needs is not JSON',
    red: { needs: 'Object' },
    reason: 'toJSON(needs)',
    green: {},
  },
  {
    way: 'needs is missing',
    red: { needs: '' },
    reason: 'is missing or empty',
    green: {},
  },
  {
    way: 'a job of the workflow is not in needs',
    red: { jobs: `lint: { runs-on: x }\ntest: { runs-on: x }\n${gate}` },
    reason: 'job "lint" of .github/workflows/ci.yml is neither in needs nor in ignore',
    green: {
      jobs: `lint: { runs-on: x }\ntest: { runs-on: x }\n${gate}`,
      inputs: { ignore: 'lint' },
    },
  },
  {
    way: 'the gate has no "if" and is skipped when a job fails',
    red: { jobs: 'test: { runs-on: x }\ngate: { runs-on: x, needs: [test] }' },
    reason: 'has no condition: it is skipped when a job that it needs fails',
    green: {},
  },
  {
    way: 'the gate runs on success() alone',
    red: { jobs: 'test: { runs-on: x }\ngate: { runs-on: x, needs: test, if: success() }' },
    reason: 'has "if: success()"',
    green: {
      jobs: 'test: { runs-on: x }\ngate: { runs-on: x, needs: test, if: "${{ always() }}" }',
    },
  },
  {
    way: 'the gate’s condition has more than always()',
    red: {
      jobs: 'test: { runs-on: x }\ngate: { runs-on: x, needs: test, if: "always() && github.ref == \'x\'" }',
    },
    reason: 'a skipped check passes',
    green: {},
  },
  {
    way: 'the gate’s condition is text around an expression',
    red: {
      jobs: 'test: { runs-on: x }\ngate: { runs-on: x, needs: test, if: "${{ always() }} == true" }',
    },
    reason: 'a skipped check passes',
    green: {
      jobs: 'test: { runs-on: x }\ngate: { runs-on: x, needs: test, if: "${{ !cancelled() }}" }',
    },
  },
  {
    way: 'a job with continue-on-error reports success although it failed',
    red: { jobs: `test: { runs-on: x, continue-on-error: true }\n${gate}` },
    reason:
      'job "test" has continue-on-error (.github/workflows/ci.yml:3), so GitHub reports success even when it fails',
    green: {
      jobs: `test: { runs-on: x, continue-on-error: true }\n${gate}`,
      inputs: { 'allowed-failures': 'test: flaky service' },
    },
  },
  {
    way: 'continue-on-error is an expression',
    red: { jobs: `test: { runs-on: x, continue-on-error: "\${{ matrix.new }}" }\n${gate}` },
    reason: 'may have continue-on-error',
    green: { jobs: `test: { runs-on: x, continue-on-error: "\${{ false }}" }\n${gate}` },
  },
  {
    way: 'the gate’s own job has continue-on-error',
    red: {
      jobs: 'test: { runs-on: x }\ngate: { runs-on: x, needs: test, if: always(), continue-on-error: true }',
    },
    reason: 'it can never fail',
    green: {},
  },
  {
    way: 'the gate’s own step has continue-on-error',
    red: {
      jobs: 'test: { runs-on: x }\ngate: { runs-on: x, needs: test, if: always(), steps: [{ uses: o/ci-actions/needs-gate@v1, continue-on-error: true }] }',
    },
    reason: 'its job "gate" stays green',
    green: {
      jobs: 'test: { runs-on: x }\ngate: { runs-on: x, needs: test, if: always(), steps: [{ uses: o/ci-actions/needs-gate@v1 }] }',
    },
  },
  {
    way: 'a job is green, but tests failed in its step with continue-on-error',
    red: { needs: need('success', { result: failed }) },
    reason: 'says failed: 3 tests failed',
    green: { needs: need('success', { result: resultLine() }) },
  },
  {
    way: 'a job is green, but its step evaluated nothing',
    red: { needs: need('success', { any: resultLine({ evaluated: false }) }) },
    reason: 'says not evaluated',
    green: { needs: need('success', { any: resultLine() }) },
  },
  {
    way: 'a declared result is missing because the step did not run',
    red: { jobs: reporting },
    reason: 'declares the result "result" but did not deliver it',
    green: { jobs: reporting, needs: need('success', { result: resultLine() }) },
  },
  {
    way: 'GitHub dropped a declared result because it contains a masked value',
    red: { jobs: reporting, needs: need('success', { result: '' }) },
    reason: 'dropped the output because it contains a masked value',
    green: { jobs: reporting, needs: need('success', { result: resultLine() }) },
  },
  {
    way: 'a result is truncated',
    red: { needs: need('success', { result: failed.slice(0, -20) }) },
    reason: 'cannot be read as a result: it is not JSON',
    green: { needs: need('success', { result: resultLine() }) },
  },
  {
    way: 'a result has a format that this version does not know',
    red: { needs: need('success', { result: failed.replace('result@1', 'result@9') }) },
    reason: 'its schema is not "ci-actions/result@1"',
    green: { needs: need('success', { result: resultLine() }) },
  },
  {
    way: 'a leg of a matrix failed, but GitHub kept the output of another leg',
    red: {
      jobs: legs,
      needs: need('success', { result: resultLine({ matrix: { v: 2 } }) }),
      inputs: { results: '**/result.json' },
      results: { 'a/result.json': resultLine({ matrix: { v: 1 }, verdict: 'failed' }) },
    },
    reason: '({"v":1}) that says failed',
    green: {
      jobs: legs,
      inputs: { results: '**/result.json' },
      results: { 'a/result.json': resultLine({ matrix: { v: 1 } }) },
    },
  },
];
