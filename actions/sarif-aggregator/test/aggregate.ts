import { readInputs } from '@ci-actions/inputs';
import type { Mistake } from '@ci-actions/inputs';
import { policyFor } from '@ci-actions/policy';
import type { Outcome } from '@ci-actions/result';
import type { Log } from '@ci-actions/sarif';
import type { Trigger } from '@ci-actions/workflow-run';
import { policyFile } from '../../../tools/testkit/policy-file.ts';
import { check } from '../src/check.ts';
import { inputs } from '../src/inputs.ts';
import { run } from '../src/run.ts';

/** What a test gives the aggregator: files by name, inputs as in a workflow. */
export interface Situation {
  readonly files?: Readonly<Record<string, unknown>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly policy?: string;
  readonly trigger?: Partial<Trigger>;
}

export interface Aggregated {
  readonly outcome: Outcome;
  readonly log: Log;
  readonly text: string;
}

const push: Trigger = { eventName: 'push', repository: 'o/r', actor: 'octocat', event: {} };

/** Runs the aggregator as `main` does, on values instead of files. */
export async function aggregate(
  situation: Situation,
): Promise<Aggregated | { readonly mistakes: readonly Mistake[] }> {
  const { files = {} } = situation;
  const read = readInputs(inputs, { reports: 'r/*', ...situation.inputs });
  const today = '2026-11-02';
  const policyContexts = await policyFor({ today, readText: policyFile(situation.policy) });
  if ('mistakes' in policyContexts) return { mistakes: policyContexts.mistakes };
  const found = check(read.values, policyContexts.policyContext);
  if ('mistakes' in found) return { mistakes: [...read.mistakes, ...found.mistakes] };
  if (read.mistakes.length > 0) return { mistakes: read.mistakes };
  const written = new Map<string, string>();
  const outcome = await run(read.values as Parameters<typeof run>[0], found.ready, {
    glob: (patterns) => Promise.resolve(globbed(patterns, Object.keys(files))),
    read: (path) => pieces(files[path.slice('/w/'.length)]),
    write: (path, content) => Promise.resolve(void written.set(path, [...content].join(''))),
    shown: (path) => path.replace(/^\/w\//, ''),
    absolute: (path) => (path.startsWith('/') ? path : `/w/${path}`),
    exists: (path) =>
      [...Object.keys(files), ''].some((name) =>
        `/w/${name}/`.startsWith(`${path.replace(/\/$/, '')}/`),
      ),
    source: (path) => {
      const content = files[path.slice('/w/'.length)];
      return typeof content === 'string' ? pieces(content) : undefined;
    },
    link: (uri, line) => `https://example.org/${uri}#L${line}`,
    workspace: '/w',
    policyContext: policyContexts.policyContext,
    trigger: { ...push, ...situation.trigger },
    today,
  });
  const text = written.get('/w/merged.sarif') ?? '';
  return { outcome, text, log: JSON.parse(text) as Log };
}

/** The same for valid inputs. */
export async function aggregated(situation: Situation): Promise<Aggregated> {
  const answer = await aggregate(situation);
  if ('mistakes' in answer) throw new Error(JSON.stringify(answer.mistakes));
  return answer;
}

/** Supports one `*` per pattern, which matches any text. */
function globbed(patterns: readonly string[], names: readonly string[]) {
  const matching = (pattern: string) => {
    const [head = '', tail] = pattern.split('*');
    return names.filter((name) =>
      tail === undefined ? name === pattern : name.startsWith(head) && name.endsWith(tail),
    );
  };
  return {
    files: [...new Set(patterns.flatMap(matching))].map((name) => `/w/${name}`),
    unmatched: patterns.filter((pattern) => matching(pattern).length === 0),
  };
}

async function* pieces(content: unknown): AsyncIterable<string> {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  for (let at = 0; at < text.length; at += 1000) yield text.slice(at, at + 1000);
}
