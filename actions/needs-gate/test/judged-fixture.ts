import { describeMistake, readInputs } from '@ci-actions/inputs';
import type { Values } from '@ci-actions/inputs';
import { policyFor } from '@ci-actions/policy';
import { NotEvaluated } from '@ci-actions/result';
import type { Outcome } from '@ci-actions/result';
import { policyFile } from '../../../tools/testkit/policy-file.ts';
import { check } from '../src/check.ts';
import { inputs } from '../src/inputs.ts';
import { run } from '../src/run.ts';
import type { TimedJob } from '../src/timing/execution.ts';

/** A run of the gate; by default a valid workflow with one job, which succeeded. */
export interface Fixture {
  /** The jobs of ci.yml as YAML, the gate's own included; `gate` is its id. */
  readonly jobs?: string;
  /** More files, by path. */
  readonly files?: Readonly<Record<string, string>>;
  readonly needs?: unknown;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly policy?: string;
  /** Policy file of the base; null where it has none. Given: the event is a pull request. */
  readonly base?: string | null;
  /** Files that `results` matches, as text. */
  readonly results?: Readonly<Record<string, string>>;
  /** Undefined: no token. */
  readonly timed?: readonly TimedJob[] | Error;
  readonly job?: string;
  readonly runAttempt?: number;
  readonly workflowRef?: string;
}

export const today = '2027-01-01';
export const now = Date.parse(`${today}T12:00:00Z`);
export const sha = '1'.repeat(40);

export const gate = 'gate: { runs-on: x, if: always(), needs: [test] }';
export const validJobs = `test: { runs-on: x }\n${gate}`;

export interface JudgedFixture {
  readonly outcome: Outcome | undefined;
  /** Every reported reason why it is red. */
  readonly why: readonly string[];
}

export async function judged(fixture: Fixture): Promise<JudgedFixture> {
  const read = readInputs(inputs, {
    needs: textOf(fixture.needs ?? { test: { result: 'success', outputs: {} } }),
    ...fixture.inputs,
  });
  const found = await policyFor({ today, readText: policyFile(fixture.policy) });
  const checked = 'policyContext' in found ? check(read.values, found.policyContext) : found;
  const mistakes = [...read.mistakes, ...('mistakes' in checked ? checked.mistakes : [])];
  if (mistakes.length > 0 || 'mistakes' in found) {
    return { outcome: undefined, why: mistakes.map(describeMistake) };
  }
  try {
    const outcome = await run(read.values as Values<typeof inputs>, {
      ...portsOf(fixture),
      policyContext: found.policyContext,
    });
    return { outcome, why: outcome.why };
  } catch (error) {
    if (!(error instanceof NotEvaluated)) throw error;
    return { outcome: undefined, why: [`not evaluated: ${error.message}`] };
  }
}

function portsOf({ files, jobs, base, results = {}, timed, ...facts }: Fixture) {
  const yaml = `on: push\njobs:\n${indented(jobs ?? validJobs)}\n`;
  const all: Record<string, string> = { '.github/workflows/ci.yml': yaml, ...files };
  return {
    files: {
      readText: async (path: string) => all[path],
      list: async () => Object.keys(all),
    },
    results: {
      glob: async (patterns: readonly string[]) => {
        const found = Object.keys(results);
        return { files: found, unmatched: found.length > 0 ? [] : patterns };
      },
      readText: async (path: string) => results[path],
      shown: (path: string) => path,
    },
    jobs:
      timed && (() => (timed instanceof Error ? Promise.reject(timed) : Promise.resolve(timed))),
    readAt: policyFile(base ?? undefined),
    facts: {
      job: facts.job ?? 'gate',
      workflowRef: facts.workflowRef,
      repository: 'o/r',
      sha,
      runAttempt: facts.runAttempt ?? 1,
      eventName: base === undefined ? 'push' : 'pull_request',
      event: () => ({ pull_request: { base: { sha: 'b' } } }),
    },
    today,
    now,
  };
}

function textOf(needs: unknown): string {
  return typeof needs === 'string' ? needs : JSON.stringify(needs);
}

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '  ');
}
