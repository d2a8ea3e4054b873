import type { Finding } from '@ci-actions/findings';
import type { Decision, Excuses } from './decide.ts';
import { compareFindings, mostListed, phaseTally } from './phase-tally.ts';
import type { PhaseTally, RuleFor } from './phase-tally.ts';
import { topN } from './top-n.ts';

/** The next phase's decisions, and how they differ from those of this phase. */
export interface NextTally extends PhaseTally {
  /** At most `mostListed` findings that would block and are neither blocking nor advisory now. */
  readonly added: readonly Finding[];
  /** Number of all of them. */
  readonly addedCount: number;
  /** Number of findings that would block and are advisory now. */
  readonly advisoryNow: number;
}

export function nextTally(ruleFor: RuleFor) {
  const phase = phaseTally(ruleFor);
  const added = topN(mostListed, compareFindings);
  let addedCount = 0;
  let advisoryNow = 0;
  return {
    /** `now` is the decision of this phase. */
    add: (finding: Finding, excuses: Excuses, now: Decision): void => {
      if (phase.add(finding, excuses) !== 'blocks' || now === 'blocks') return;
      if (now === 'advisory') advisoryNow += 1;
      else {
        addedCount += 1;
        added.offer(finding);
      }
    },
    tally: (): NextTally => ({ ...phase.tally(), added: added.kept(), addedCount, advisoryNow }),
  };
}
