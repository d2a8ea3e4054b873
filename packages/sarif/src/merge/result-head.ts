import type { Level } from '../model/log.ts';
import { seedOf } from '../model/stable-hash.ts';

/** What a result of a merged run says before its message; one object for all that say the same. */
export interface ResultHead {
  /** Its rule's name in the run's rule book, and what its own id has after the rule's. */
  readonly rule: string | undefined;
  readonly idEnd: string;
  /** The id as the tool gave it. */
  readonly ruleId: string;
  readonly level: Level;
  /** Of tool and rule, for the hash of a result. */
  readonly seed: number;
}

/** The heads of one merged run, each once. */
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
