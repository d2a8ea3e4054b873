import { readInputs } from '@ci-actions/inputs';
import type { Checked, Mistake, ReadInputs, Spec, Values } from '@ci-actions/inputs';
import type { ReadText } from '@ci-actions/policy';
import { NotEvaluated } from '@ci-actions/result';
import type { Outcome, OutputsSpec } from '@ci-actions/result';
import { BadInput } from './bad-input.ts';
import { contextOf } from './context.ts';
import type { Context } from './context.ts';
import { processEnvironment, childEnvironment, rawInputs } from './environment.ts';
import { log } from './log.ts';
import type { Log } from './log.ts';
import { withPolicy } from './policy-section.ts';
import type { JudgedBy } from './policy-section.ts';
import { publishInTurn } from './publish-in-turn.ts';
import type { Publication } from './publish.ts';
import { readPolicyContext, readPolicyHere } from './read-policy-context.ts';
import type { PolicyContextOf, PolicySource, ReadPolicyContext } from './read-policy-context.ts';

/** What `main.ts` makes the action's ports from. */
export interface Runner<S extends Spec> {
  readonly context: Context;
  readonly log: Log;
  /** UTC day, `YYYY-MM-DD`. */
  readonly today: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly env: (name: string) => string | undefined;
  readonly childEnvironment: () => Record<string, string>;
  /** Writes to the log unchanged: only for output between `stop-commands` lines. */
  readonly writeRaw: (text: string | Uint8Array) => void;
  /** Aborted when the platform cancels the job. The platform kills us about ten seconds later. */
  readonly cancelled: AbortSignal;
  readonly policyContext: PolicyContextOf<S>;
}

/** What the checks computed from the inputs; the run uses it and does not compute it again. */
export interface Ready<I, P> {
  readonly inputs: I;
  readonly policy: P;
}

/** `I` and `P` are the results of its checks; undefined for a check that it does not have. */
export interface Action<S extends Spec, I = undefined, P = undefined> {
  readonly action: string;
  readonly inputs: S;
  readonly outputs: OutputsSpec;
  /** Checks that need no policy. Their mistakes are reported even if the policy file is invalid. */
  readonly checkInputs?: (
    values: Partial<Values<S>>,
    runner: Omit<Runner<S>, 'policyContext'>,
  ) => Promise<Checked<I>>;
  /** Checks that need several inputs or the policy. Their mistakes are reported with the others. */
  readonly check?: (values: Partial<Values<S>>, policyContext: PolicyContextOf<S>) => Checked<P>;
  /** Reads the policy file if the workspace may have no checkout; undefined if there is no file. */
  readonly readPolicy?: (
    path: string,
    values: Partial<Values<S>>,
    context: Context,
  ) => Promise<string | undefined>;
  /** Called only if there is no mistake. */
  readonly run: (values: Values<S>, runner: Runner<S>, ready: Ready<I, P>) => Promise<Outcome>;
}

/**
 * The entry point of every action: reads the inputs, runs, publishes the outcome. A thrown error
 * becomes the red outcome "not evaluated". The exit code is 0 only after a green outcome was published;
 * a process that dies earlier exits with 1.
 */
export async function runAction<S extends Spec, I = undefined, P = undefined>(
  action: Action<S, I, P>,
): Promise<void> {
  process.exitCode = 1;
  const started = Date.now();
  const read = readInputs(action.inputs, rawInputs(processEnvironment));
  const publication = publicationOf(action, read, started);
  const { context } = publication;
  const today = new Date().toISOString().slice(0, 10);
  let judgedBy: JudgedBy | undefined;
  const { end, fail } = publishInTurn(publication, (outcome) =>
    withPolicy(outcome, judgedBy, read.notices),
  );
  process.on('uncaughtException', (error) => {
    // Waits until a slow reader has all output.
    void fail(error).then(() => process.stdout.write('', () => process.exit(1)));
  });
  const stoppedEarly = () => void fail(new Error('the action stopped without an outcome'));
  process.once('beforeExit', stoppedEarly);
  const cancelled = cancellation();
  try {
    const policyRead = await readPolicyOf(action, read, { context, today });
    judgedBy = policyRead.judgedBy;
    const outcome = await judge(action, read, policyRead, { context, today, cancelled });
    if (cancelled.aborted) throw new NotEvaluated('the job was cancelled');
    // Gates read the word, not the exit code.
    if (outcome.green && !action.outputs.green.includes(outcome.verdict)) {
      throw new Error(`${action.action} ended green with the verdict "${outcome.verdict}"`);
    }
    await end(outcome);
  } catch (error) {
    await fail(error);
  }
  process.off('beforeExit', stoppedEarly);
}

/** Inputs first: a misspelt word is reported without waiting for a request. */
async function readPolicyOf<S extends Spec, I, P>(
  { inputs, readPolicy }: Action<S, I, P>,
  { values, mistakes }: ReadInputs<S>,
  source: PolicySource,
): Promise<ReadPolicyContext<S>> {
  if (readPolicy === undefined) return readPolicyContext(inputs, values, source);
  if (mistakes.length > 0) return readPolicyHere(inputs, values, source);
  const readText: ReadText = (path) => readPolicy(path, values, source.context);
  return readPolicyContext(inputs, values, { ...source, readText });
}

async function judge<S extends Spec, I, P>(
  action: Action<S, I, P>,
  read: ReadInputs<S>,
  policyRead: ReadPolicyContext<S>,
  { context, today, cancelled }: Pick<Runner<S>, 'context' | 'today' | 'cancelled'>,
): Promise<Outcome> {
  const { policyContext, mistakes } = policyRead;
  const runner: Runner<S> = {
    context,
    log,
    today,
    now: () => Date.now(),
    env: (name) => processEnvironment[name],
    childEnvironment: () => childEnvironment(processEnvironment),
    writeRaw: (text) => process.stdout.write(text),
    cancelled,
    policyContext,
  };
  const inputs = (await action.checkInputs?.(read.values, runner)) ?? unchecked<I>();
  const policy =
    mistakes.length > 0
      ? { mistakes }
      : (action.check?.(read.values, policyContext) ?? unchecked<P>());
  const all = [...read.mistakes, ...mistakesOf(inputs), ...mistakesOf(policy)];
  if ('ready' in inputs && 'ready' in policy && all.length === 0) {
    const ready = { inputs: inputs.ready, policy: policy.ready };
    return action.run(read.values as Values<S>, runner, ready);
  }
  throw new BadInput(all);
}

/** An action without this check has no type for the result. */
const unchecked = <T>(): Checked<T> => ({ ready: undefined as T });

const mistakesOf = (found: Checked<unknown> | { readonly mistakes: readonly Mistake[] }) =>
  'mistakes' in found ? found.mistakes : [];

function publicationOf<S extends Spec>(
  action: Pick<Action<S>, 'action' | 'outputs'>,
  { values }: ReadInputs<S>,
  started: number,
): Publication {
  const text = (name: string) => (typeof values[name] === 'string' ? values[name] : '');
  const name = text('name') || action.action;
  return {
    action: action.action,
    name,
    matrix: text('matrix'),
    outputs: action.outputs,
    context: contextOf(processEnvironment, action.action, name),
    durationMs: () => Date.now() - started,
  };
}

/** The platform sends SIGINT, then SIGTERM after 7.5 s, and kills 2.5 s later. */
function cancellation(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => controller.abort());
  return controller.signal;
}
