import { describeMistake } from '@ci-actions/inputs';
import { NotEvaluated } from '@ci-actions/result';
import type { PolicyContext } from '../in-force/policy-context.ts';
import type { Day } from '../model/days.ts';
import { builtInPolicy } from '../model/policy.ts';
import type { Policy } from '../model/policy.ts';
import type { PolicyChange } from './policy-change.ts';
import { policyChanges } from './policy-changes.ts';

export interface BaseChanges {
  readonly changes: readonly PolicyChange[];
  /** True if the base sets `policy-changes: deny` and something is looser. */
  readonly denied: boolean;
}

export interface BaseRequest {
  readonly policyContext: PolicyContext;
  readonly today: Day;
  /** The file at the base commit; undefined if it does not exist, throws if it is unreadable. */
  readonly readBase: (path: string) => Promise<string | undefined>;
}

/** What a pull request or merge group loosens in the policy; the base's `policy-changes` decides. */
export async function changesSinceBase({
  policyContext,
  today,
  readBase,
}: BaseRequest): Promise<BaseChanges> {
  const text = await readBase(policyContext.path);
  const base = text === undefined ? builtInPolicy : await basePolicy(text, policyContext.path);
  const changes = policyChanges(base, policyContext.policy, today);
  return { changes, denied: changes.length > 0 && base.policyChanges === 'deny' };
}

async function basePolicy(text: string, path: string): Promise<Policy> {
  const { readPolicy } = await import('../file/read-policy.ts');
  const read = await readPolicy(text, path);
  if ('policy' in read) return read.policy;
  const [first] = read.mistakes;
  const why = first ? describeMistake(first) : path;
  throw new NotEvaluated(`the policy file of the base cannot be read: ${why}`);
}
