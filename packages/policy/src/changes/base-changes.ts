import { describeMistake } from '@ci-actions/inputs';
import type { Mistake } from '@ci-actions/inputs';
import { NotEvaluated } from '@ci-actions/result';
import type { PolicyContext } from '../in-force/policy-context.ts';
import { findPolicy } from '../in-force/policy-file.ts';
import type { PolicyText, ReadText } from '../in-force/policy-file.ts';
import type { Day } from '../model/days.ts';
import { builtInPolicy } from '../model/policy.ts';
import type { Policy } from '../model/policy.ts';
import type { PolicyChange } from './policy-change.ts';
import { policyChanges } from './policy-changes.ts';

export interface BaseChanges {
  /** The policy file: that of the change, or that of the base if the change removes it. */
  readonly path: string;
  readonly changes: readonly PolicyChange[];
  /** True if the base sets `policy-changes: deny` and something is looser. */
  readonly denied: boolean;
}

export interface BaseRequest {
  readonly policyContext: PolicyContext;
  readonly today: Day;
  /** Reads a file at the base commit. */
  readonly readBase: ReadText;
}

/** What a pull request or merge group loosens in the policy; the base's `policy-changes` decides. */
export async function changesSinceBase({
  policyContext,
  today,
  readBase,
}: BaseRequest): Promise<BaseChanges> {
  const found = await findPolicy(policyContext.searched, readBase);
  if ('mistake' in found) throw unreadable([found.mistake]);
  const base = found.file === undefined ? builtInPolicy : await basePolicy(found.file);
  const changes = policyChanges(base, policyContext.policy, today);
  const removed = policyContext.source === 'built-in' ? found.file?.path : undefined;
  return {
    path: removed ?? policyContext.path,
    changes,
    denied: changes.length > 0 && base.policyChanges === 'deny',
  };
}

async function basePolicy({ text, path }: PolicyText): Promise<Policy> {
  const { readPolicy } = await import('../file/read-policy.ts');
  const read = await readPolicy(text, path);
  if ('policy' in read) return read.policy;
  throw unreadable(read.mistakes);
}

function unreadable([first]: readonly Mistake[]): NotEvaluated {
  const why = first ? describeMistake(first) : 'unknown';
  return new NotEvaluated(`the policy file of the base cannot be read: ${why}`);
}
