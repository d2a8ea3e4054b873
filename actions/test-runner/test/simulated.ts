import { posix } from 'node:path';
import type { Ended } from '@ci-actions/command';
import { describeMistake, readInputs } from '@ci-actions/inputs';
import type { Look } from '../src/framework/framework.ts';
import { inputs as spec } from '../src/inputs.ts';
import { plan } from '../src/plan/plan.ts';
import type { InputValues } from '../src/plan/plan.ts';
import type { PlanPorts, Ports } from '../src/ports.ts';
import { run } from '../src/run.ts';

/** A workspace in memory, and what the command does there. */
export interface Situation {
  readonly files: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, string>>;
  /** What the command writes: below the workspace, or below `RUNS` for the reports of several runs. */
  readonly wrote?: Readonly<Record<string, string>>;
  readonly code?: number;
  readonly stderr?: string;
}

const workspace = '/w';
/** The folder of the marks and reports of several runs. */
export const RUNS = '/t/run-1/runs';

/** Why the step is red; empty if it is green. */
export async function reasons(situation: Situation): Promise<readonly string[]> {
  const read = readInputs(spec, situation.inputs);
  if (read.mistakes.length > 0) return read.mistakes.map(describeMistake);
  const values = read.values as InputValues;
  const ports = portsOf(situation);
  const planned = await plan(values, ports);
  if ('mistakes' in planned) return planned.mistakes.map(describeMistake);
  const empty = values.empty === 'allow' ? 'allow' : 'deny';
  const now = {
    phase: 'default',
    empty,
    namedCoverage: undefined,
    expectTests: undefined,
  } as const;
  const outcome = await run(values, planned.ready, { now }, ports);
  return outcome.green ? [] : outcome.why;
}

function portsOf({ files, wrote = {}, code = 0, stderr = '' }: Situation): Ports {
  const all = new Map(Object.entries(files).map(([path, text]) => [absolute(path), text]));
  const marks = new Map<string, string>([...all.keys()].map((path) => [path, 'before']));
  const write = (path: string, text: string) => {
    all.set(path, text);
    marks.set(path, 'after');
  };
  const ended: Ended = { kind: 'exit', code };
  const planPorts: PlanPorts = {
    workspace,
    folder: '/t',
    env: () => undefined,
    resolve: posix.resolve,
    shown: (path) => posix.relative(workspace, path),
    lookAt: (folder) => lookAt(folder, all),
    expand: () => Promise.resolve([]),
  };
  return {
    ...planPorts,
    childEnvironment: () => ({}),
    now: () => 0,
    write: () => undefined,
    token: () => 'token',
    run: () => {
      for (const [path, text] of Object.entries(wrote)) write(absolute(path), text);
      return Promise.resolve({ ended, stdout: '', stderr });
    },
    makeEmptyFolder: () => Promise.resolve(),
    writeText: (path, text) => Promise.resolve(write(path, text)),
    glob: (patterns) => {
      const found = patterns.map(absolute).filter((path) => all.has(path));
      const unmatched = patterns.filter((pattern) => !all.has(absolute(pattern)));
      return Promise.resolve({ files: found, unmatched });
    },
    mark: (path) => Promise.resolve(marks.get(path)),
    read: async function* (path) {
      yield all.get(path) ?? '';
    },
    openSink: () =>
      Promise.resolve({ write: () => Promise.resolve(), close: () => Promise.resolve() }),
  };
}

const absolute = (path: string): string => posix.resolve(workspace, path);

function lookAt(folder: string, all: ReadonlyMap<string, string>): Look {
  const at = (path: string) => posix.resolve(folder, path);
  const below = (path: string) => [...all.keys()].filter((key) => key.startsWith(`${path}/`));
  const kindOf = (path: string) =>
    all.has(path) ? 'file' : below(path).length > 0 || path === workspace ? 'folder' : undefined;
  return {
    kindOf: (path) => Promise.resolve(kindOf(at(path))),
    readText: (path) => Promise.resolve(all.get(at(path))),
    filesBelow: async function* (path) {
      yield* below(at(path)).map((key) => posix.relative(at(path), key));
    },
    matching: (pattern) => {
      const found = [...all.keys()].filter((key) => posix.matchesGlob(key, at(pattern)));
      return Promise.resolve(found.map((key) => posix.relative(folder, key)));
    },
  };
}
