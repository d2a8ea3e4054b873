import type { Level } from '../model/log.ts';
import { seedOf } from '../model/stable-hash.ts';

/** The part of a merged result before its message. Results with equal values share an object. */
export interface ResultHead {
  /** The name of its rule in the run's `MergedRules`. */
  readonly rule: string | undefined;
  /** The part of its rule id after the rule's own id. */
  readonly idEnd: string;
  /** The rule id as the tool wrote it. */
  readonly ruleId: string;
  readonly level: Level;
  /** Seed of tool and rule, for the hash of a result. */
  readonly seed: number;
}

/** Returns the shared heads of one merged run. */
export function resultHeads(tool: string): (head: Omit<ResultHead, 'seed'>) => ResultHead {
  const name = tool.trim().toLowerCase();
  const known = new Map<string, ResultHead>();
  return (head) => {
    const key = `${head.rule ?? ''}\0${head.idEnd}\0${head.level}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = { ...head, seed: seedOf(`${name}\0${head.ruleId}`) };
    known.set(key, made);
    return made;
  };
}
