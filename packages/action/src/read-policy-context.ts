import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { excludesGithubFolder } from '@ci-actions/host';
import type { Mistake, Spec } from '@ci-actions/inputs';
import { policyFor } from '@ci-actions/policy';
import type { PolicyContext, ReadText } from '@ci-actions/policy';
import { NotEvaluated } from '@ci-actions/result';
import type { Context } from './context.ts';
import type { JudgedBy } from './policy-section.ts';

/** The policy context, for actions with the input `policy`; undefined for the others. */
export type PolicyContextOf<S extends Spec> = S extends { policy: unknown }
  ? PolicyContext
  : undefined;

export interface ReadPolicyContext<S extends Spec> {
  /** If there are mistakes, do not use it. */
  readonly policyContext: PolicyContextOf<S>;
  readonly mistakes: readonly Mistake[];
  /** Undefined if it is unknown which policy applies. */
  readonly judgedBy: JudgedBy | undefined;
}

export interface PolicySource {
  readonly context: Context;
  /** UTC day. */
  readonly today: string;
  /** Reads the file if the workspace may have no checkout; by default the workspace is read. */
  readonly readText?: ReadText | undefined;
}

export async function readPolicyContext<S extends Spec>(
  spec: S,
  values: Readonly<Record<string, unknown>>,
  source: PolicySource,
): Promise<ReadPolicyContext<S>> {
  if (!Object.hasOwn(spec, 'policy')) return resultOf(undefined);
  const { workspace } = source.context;
  const read = await policyFor({
    path: textOf(values['policy']),
    phase: textOf(values['phase']),
    today: source.today,
    readText: source.readText ?? (async (path) => readCheckedOut(workspace, path)),
  });
  if ('mistakes' in read) return resultOf(undefined, read.mistakes);
  const { policyContext } = read;
  const byPhase = Object.hasOwn(spec, 'phase');
  return resultOf(policyContext, [], { policyContext, byPhase });
}

/**
 * For a step with wrong inputs whose policy may have to be requested: reads the workspace and sends no
 * request. Without a file there it is unknown which policy applies, so nothing is said of it.
 */
export async function readPolicyHere<S extends Spec>(
  spec: S,
  values: Readonly<Record<string, unknown>>,
  source: PolicySource,
): Promise<ReadPolicyContext<S>> {
  let exists = false;
  const readText: ReadText = async (path) => {
    const text = readIfThere(resolve(source.context.workspace, path));
    exists ||= text !== undefined;
    return text;
  };
  const read = await readPolicyContext(spec, values, { ...source, readText });
  if (exists) return read;
  return { ...(await readPolicyContext(spec, {}, { ...source, readText })), judgedBy: undefined };
}

function resultOf<S extends Spec>(
  policyContext: PolicyContext | undefined,
  mistakes: readonly Mistake[] = [],
  judgedBy?: JudgedBy,
): ReadPolicyContext<S> {
  return { policyContext: policyContext as PolicyContextOf<S>, mistakes, judgedBy };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function readCheckedOut(workspace: string, path: string): string | undefined {
  const text = readIfThere(resolve(workspace, path));
  if (text !== undefined || !excludesGithubFolder(workspace)) return text;
  throw new NotEvaluated(
    `the sparse checkout excludes .github, so it is unknown whether the policy ${path} exists; add .github to its sparse-checkout`,
  );
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    if (code === 'EISDIR') throw new NotEvaluated(`the policy ${path} is a folder, not a file`);
    throw error;
  }
}
