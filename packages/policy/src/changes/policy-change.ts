import type { Day } from '../model/days.ts';

/** One thing that a change of the policy file loosens. */
export interface PolicyChange {
  /** The key, or the effective rule ("in force: tests.empty"). */
  readonly key: string;
  readonly was: string;
  readonly now: string;
  /** The first day on which it has an effect, if later than today. */
  readonly from?: Day;
  /** Line in the head's file; absent if the file or the key does not exist. */
  readonly line?: number;
}

/** A change before its line is looked up. `place` is the path of a key, or the line. */
export interface UnplacedChange extends Omit<PolicyChange, 'line'> {
  readonly place?: string | number;
}
