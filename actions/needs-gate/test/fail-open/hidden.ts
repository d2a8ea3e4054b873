import type { Fixture } from '../judged-fixture.ts';
import { gate } from '../judged-fixture.ts';
import { resultLine } from '../results.ts';
import type { Way } from './way.ts';

const soft = 'continue-on-error: true';
const unit = `id: u, uses: o/ci-actions/test-runner@v1, with: { name: unit }`;
const passing = (id: string) => `outputs: { result: "\${{ steps.${id}.outputs.result }}" }`;
const job = (parts: string) => `test: { runs-on: x, ${parts} }\n${gate}`;
const need = (outputs: object = {}) => ({ test: { result: 'success', outputs } });
const delivered = need({ result: resultLine() });

const aggregating = job(
  `${passing('u')}, steps: [{ ${unit.replace('test-runner', 'sarif-aggregator')}, ${soft} }]`,
);
const aggregator = (why: readonly string[]) =>
  resultLine({ action: 'sarif-aggregator', verdict: 'incomplete', why });

const ofThree = 'strategy: { matrix: { v: [1, 2, 3] } }';
const leg = (v: number, more: object = {}) => resultLine({ matrix: { v }, ...more });
const files = (results: Readonly<Record<string, string>>): Fixture => ({
  inputs: { results: '**/result.json' },
  results,
});
const every = files({ a: leg(1), b: leg(2), c: leg(3) });
const onlyTwo = files({ a: leg(1), b: leg(2) });
const ran = (v: number, attempt: number, minute: number) => ({
  name: `test (${v})`,
  attempt,
  conclusion: 'success',
  createdAt: `2027-01-01T11:0${minute}:00Z`,
  startedAt: `2027-01-01T11:0${minute}:00Z`,
  completedAt: `2027-01-01T11:0${minute}:30Z`,
  labels: [],
});
const first = [1, 2, 3].map((v) => ran(v, 1, 1));
const place = '.github/workflows/ci.yml:3';
const hides = `job "test" can hide a failure: its step test-runner "unit" has continue-on-error (${place}), and`;

/** Ways through a step of ours whose failure `continue-on-error` hides. */
export const waysOfHiddenSteps: readonly Way[] = [
  {
    way: 'a step with continue-on-error failed in a job without outputs',
    red: { jobs: job(`steps: [{ ${unit}, ${soft} }]`) },
    reason: `${hides} no output of the job passes on its result`,
    green: { jobs: job(`steps: [{ ${unit} }]`) },
  },
  {
    way: 'the first of two steps failed, and the job passes on the result of the second',
    red: {
      jobs: job(
        `${passing('two')}, steps: [{ ${unit}, ${soft} }, { id: two, uses: ./dist/test-runner }]`,
      ),
      needs: need({ result: resultLine({ name: 'test-runner' }) }),
    },
    reason: `${hides} no output of the job passes on its result`,
    green: {
      jobs: job(
        `outputs: { a: "\${{ steps.u.outputs.result }}" }, steps: [{ ${unit}, ${soft} }, { id: two, uses: ./dist/test-runner }]`,
      ),
      needs: need({ a: resultLine() }),
    },
  },
  {
    way: 'one output takes the result of whichever step has one',
    red: {
      jobs: job(
        `outputs: { result: "\${{ steps.two.outputs.result || steps.u.outputs.result }}" }, steps: [{ ${unit}, ${soft} }, { id: two, uses: ./dist/test-runner }]`,
      ),
      needs: need({ result: resultLine({ name: 'test-runner' }) }),
    },
    reason: `${hides} the output "result" did not carry its result; remove continue-on-error, or give its result an output of its own`,
    green: {
      jobs: job(`${passing('u')}, steps: [{ ${unit}, ${soft} }]`),
      needs: delivered,
    },
  },
  {
    way: 'an aggregator without an expected report stays green behind continue-on-error',
    red: {
      jobs: aggregating,
      needs: need({ result: aggregator(['bandit did not report']) }),
    },
    reason:
      'job "test" has a result of sarif-aggregator "unit" that says incomplete: bandit did not report',
    green: { jobs: aggregating, needs: need({ result: aggregator([]) }) },
  },
  {
    way: 'a result has a verdict that this version does not know',
    red: { needs: need({ result: resultLine({ verdict: 'broken' }) }) },
    reason: 'that says broken',
    green: { needs: delivered },
  },
  {
    way: 'continue-on-error of a step is an expression',
    red: { jobs: job(`steps: [{ ${unit}, continue-on-error: "\${{ inputs.soft }}" }]`) },
    reason: `may have continue-on-error (${place}), and no output of the job passes on its result`,
    green: { jobs: job(`steps: [{ ${unit}, continue-on-error: "\${{ false }}" }]`) },
  },
  {
    way: 'a leg of a matrix failed behind continue-on-error, and the outputs carry another leg',
    red: {
      jobs: job(`${ofThree}, ${passing('u')}, steps: [{ ${unit}, ${soft} }]`),
      needs: need({ result: leg(3) }),
    },
    reason: `${hides} 2 of 3 matrix legs did not deliver its result: test (1), test (2)`,
    green: {
      jobs: job(`${ofThree}, ${passing('u')}, steps: [{ ${unit} }]`),
      needs: need({ result: leg(3) }),
    },
  },
  {
    way: 'a leg of a matrix uploaded no result',
    red: { jobs: job(`${ofThree}, steps: [{ ${unit}, ${soft} }]`), ...onlyTwo },
    reason: `${hides} 1 of 3 matrix legs did not deliver its result: test (3)`,
    green: { jobs: job(`${ofThree}, steps: [{ ${unit}, ${soft} }]`), ...every },
  },
  {
    way: 'a leg of a matrix ran again and left the result of its attempt before',
    red: {
      jobs: job(`${ofThree}, steps: [{ ${unit}, ${soft} }]`),
      ...every,
      runAttempt: 2,
      timed: [...first, ran(1, 2, 1), ran(2, 2, 1), ran(3, 2, 5)],
    },
    reason: `${hides} 1 of 3 matrix legs did not deliver its result: test (3)`,
    green: {
      jobs: job(`${ofThree}, steps: [{ ${unit}, ${soft} }]`),
      ...files({ a: leg(1), b: leg(2), c: leg(3, { runAttempt: 2 }) }),
      runAttempt: 2,
      timed: [...first, ran(1, 2, 1), ran(2, 2, 1), ran(3, 2, 5)],
    },
  },
  {
    way: 'an expression makes the matrix, and nobody knows how many legs there were',
    red: {
      jobs: job(`strategy: { matrix: "\${{ fromJSON(vars.M) }}" }, steps: [{ ${unit}, ${soft} }]`),
      ...every,
    },
    reason: `${hides} the number of its matrix legs is unknown`,
    green: {
      jobs: job(`strategy: { matrix: "\${{ fromJSON(vars.M) }}" }, steps: [{ ${unit}, ${soft} }]`),
      ...every,
      timed: first,
    },
  },
  {
    way: 'an output reads the result of a step that is not there',
    red: { jobs: job(`${passing('unit')}, steps: [{ ${unit} }]`) },
    reason: `job "test" has an output "result" (${place}) that reads the step "unit", and the job has no such step`,
    green: { jobs: job(`${passing('u')}, steps: [{ ${unit} }]`), needs: delivered },
  },
  {
    way: 'an output of a matrix reads the result of a step that is not there',
    red: { jobs: job(`${ofThree}, ${passing('unit')}, steps: [{ ${unit} }]`) },
    reason: `job "test" has an output "result" (${place}) that reads the step "unit", and the job has no such step`,
    green: { jobs: job(`${ofThree}, ${passing('U')}, steps: [{ ${unit} }]`) },
  },
  {
    way: 'two steps of one name overwrite each other’s result.json',
    red: {
      jobs: job(`steps: [{ ${unit}, ${soft} }, { ${unit.replace('id: u', 'id: v')} }]`),
      ...files({ a: resultLine() }),
    },
    reason: `job "test" has 2 steps test-runner "unit" (${place}, ${place}), and each overwrites the result.json of the one before; give each its own input "name"`,
    green: {
      jobs: job(`steps: [{ ${unit}, ${soft} }, { id: v, uses: ./dist/test-runner }]`),
      ...files({ a: resultLine() }),
    },
  },
  {
    way: 'a step with continue-on-error failed in the gate’s own job',
    red: { jobs: ownJob(`{ ${unit}, ${soft} }`) },
    reason:
      'the gate\'s own job "gate" can hide a failure: its step test-runner "unit" has continue-on-error (.github/workflows/ci.yml:4), and its result did not arrive',
    green: { jobs: ownJob(`{ ${unit}, ${soft} }`), ...files({ a: resultLine({ job: 'gate' }) }) },
  },
];

function ownJob(step: string): string {
  const last = '{ uses: o/ci-actions/needs-gate@v1 }';
  return `test: { runs-on: x }\ngate: { runs-on: x, if: always(), needs: [test], steps: [${step}, ${last}] }`;
}
