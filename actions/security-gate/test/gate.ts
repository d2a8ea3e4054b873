import { readInputs } from '@ci-actions/inputs';
import type { Mistake } from '@ci-actions/inputs';
import { policyFor } from '@ci-actions/policy';
import type { Outcome } from '@ci-actions/result';
import type { RunFacts } from '@ci-actions/workflow-run';
import { policyFile } from '../../../tools/testkit/policy-file.ts';
import { check } from '../src/check.ts';
import { inputs } from '../src/inputs.ts';
import type { Ports } from '../src/ports.ts';
import { run } from '../src/run.ts';

/** What a test gives the gate: files by name (those of a commit as `commit:path`), inputs as a workflow writes them, the policy file. */
export interface Situation {
  readonly files?: Readonly<Record<string, unknown>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly policy?: string;
  readonly today?: string;
  readonly facts?: Partial<RunFacts>;
  readonly ports?: Partial<Ports>;
}

export const sha = 'a'.repeat(40);

/** Runs the gate without adapters, in the order of `main`: mistakes first, then the verdict. */
export async function gate(situation: Situation): Promise<Outcome | { mistakes: Mistake[] }> {
  const { files = {}, today = '2026-11-02' } = situation;
  const raw: Record<string, string> = { sarif: '*.sarif', token: 't', ...situation.inputs };
  const read = readInputs(inputs, raw);
  const policyContexts = await policyFor({
    phase: raw['phase'],
    today,
    readText: policyFile(situation.policy),
  });
  if ('mistakes' in policyContexts)
    return { mistakes: [...read.mistakes, ...policyContexts.mistakes] };
  const { policyContext } = policyContexts;
  const found = check(read.values, policyContext);
  if ('mistakes' in found) return { mistakes: [...read.mistakes, ...found.mistakes] };
  if (read.mistakes.length > 0) return { mistakes: [...read.mistakes] };
  return run(read.values as Parameters<typeof run>[0], found.ready, {
    reports: {
      glob: (patterns) => Promise.resolve(globbed(patterns, Object.keys(files))),
      read: (path) => chunksOf(files[path]),
      readText: (path) => Promise.resolve(textOf(files[path])),
      shown: (path) => path,
    },
    checkout: {
      root: '/workspace',
      exists: (path) =>
        Object.keys(files).some((name) => name === path || name.startsWith(`${path}/`)),
    },
    policyContext,
    facts: {
      sha,
      eventName: 'push',
      repository: 'o/r',
      actor: 'octocat',
      event: {},
      job: 'gate',
      workflowRef: 'o/r/.github/workflows/ci.yml@refs/heads/main',
      runId: '7',
      runAttempt: 1,
      serverUrl: 'https://github.com',
      workspace: '/workspace',
      ...situation.facts,
    },
    today,
    policyUnseen: false,
    files: {
      readText: (path) => Promise.resolve(textIn(files, path)),
      list: () => Promise.resolve(Object.keys(files).filter((path) => path.endsWith('.yml'))),
    },
    fileAt: (path, commit) => Promise.resolve(textIn(files, `${commit}:${path}`)),
    executions: undefined,
    comment: () => Promise.reject(new Error('no comment was asked for')),
    ...situation.ports,
  });
}

/** The outcome of a situation with valid inputs. */
export async function outcome(situation: Situation): Promise<Outcome> {
  const answer = await gate(situation);
  if ('mistakes' in answer) throw new Error(`mistakes: ${JSON.stringify(answer.mistakes)}`);
  return answer;
}

/** Supports only `*`, which matches any text. */
function globbed(patterns: readonly string[], names: readonly string[]) {
  const matching = (pattern: string) => {
    const [head = '', tail] = pattern.split('*');
    return names.filter((name) =>
      tail === undefined ? name === pattern : name.startsWith(head) && name.endsWith(tail),
    );
  };
  return {
    files: [...new Set(patterns.flatMap(matching))].sort(),
    unmatched: patterns.filter((pattern) => matching(pattern).length === 0),
  };
}

/** The content in chunks, as a file is read; values other than strings as JSON. */
async function* chunksOf(content: unknown): AsyncIterable<string> {
  const text = textOf(content);
  for (let at = 0; at < text.length; at += 65_536) yield text.slice(at, at + 65_536);
}

function textOf(content: unknown): string {
  return typeof content === 'string' ? content : JSON.stringify(content);
}

function textIn(files: Readonly<Record<string, unknown>>, path: string): string | undefined {
  return Object.hasOwn(files, path) ? textOf(files[path]) : undefined;
}
