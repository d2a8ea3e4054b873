import type { Day } from '../model/days.ts';

/** Something that a change of the policy file lets pass and that did not pass before. */
export interface PolicyChange {
  /** The key, or what holds in effect ("in force: tests.empty"). */
  readonly key: string;
  readonly was: string;
  readonly now: string;
  /** The first day on which it makes a difference, where that is later than today. */
  readonly from?: Day;
  /** In the head's file; absent where the file is gone or has no such key. */
  readonly line?: number;
}

/** A change whose line is still to be found: by a key's path, or given. */
export interface UnplacedChange extends Omit<PolicyChange, 'line'> {
  readonly place?: string | number;
}
