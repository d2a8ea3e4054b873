import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { excludesGithubFolder } from '@ci-actions/host';
import type { Mistake, Spec } from '@ci-actions/inputs';
import { policyFor } from '@ci-actions/policy';
import type { PolicyContext } from '@ci-actions/policy';
import { NotEvaluated } from '@ci-actions/result';
import type { Context } from './context.ts';

/** The policy context, for actions with the input `policy`; undefined for the others. */
export type PolicyContextOf<S extends Spec> = S extends { policy: unknown }
  ? PolicyContext
  : undefined;

export interface ReadPolicyContext<S extends Spec> {
  readonly policyContext: PolicyContextOf<S>;
  readonly mistakes: readonly Mistake[];
}

/** If there are mistakes, do not use `policyContext`. */
export async function readPolicyContext<S extends Spec>(
  spec: S,
  values: Readonly<Record<string, unknown>>,
  context: Context,
  today: string,
  readText: (path: string) => Promise<string | undefined> = async (path) =>
    readCheckedOut(context.workspace, path),
): Promise<ReadPolicyContext<S>> {
  if (!Object.hasOwn(spec, 'policy'))
    return { policyContext: undefined as PolicyContextOf<S>, mistakes: [] };
  const read = await policyFor({
    path: textOf(values['policy']),
    phase: textOf(values['phase']),
    today,
    readText,
  });
  return 'mistakes' in read
    ? { policyContext: undefined as PolicyContextOf<S>, mistakes: read.mistakes }
    : { policyContext: read.policyContext as PolicyContextOf<S>, mistakes: [] };
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
