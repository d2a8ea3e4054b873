import { severities } from '@ci-actions/findings';
import type { Finding } from '@ci-actions/findings';
import { decide } from './decide.ts';
import type { Decision, Excuses, ToolRule } from './decide.ts';
import { topN } from './top-n.ts';

/** One phase's decisions about all findings. */
export interface PhaseTally {
  readonly decisions: Readonly<Record<Decision, number>>;
  /** Number of secrets that block. */
  readonly secrets: number;
  /** At most `mostListed`, secrets first, then the most severe; `decisions.blocks` counts all. */
  readonly blocking: readonly Finding[];
  /** Findings that would block if their tool were not advisory, in the same order. */
  readonly advisory: readonly Finding[];
}

export type RuleFor = (tool: string) => ToolRule;

/** At most this many findings of a kind are listed; the rest are only counted. */
export const mostListed = 200;

export function phaseTally(ruleFor: RuleFor) {
  const decisions: Record<Decision, number> = {
    absent: 0,
    suppressed: 0,
    below: 0,
    old: 0,
    advisory: 0,
    blocks: 0,
  };
  let secrets = 0;
  const blocking = topN(mostListed, compareFindings);
  const advisory = topN(mostListed, compareFindings);
  return {
    add: (finding: Finding, excuses: Excuses): Decision => {
      const decision = decide({ ...finding, excuses }, ruleFor(finding.tool));
      decisions[decision] += 1;
      if (decision === 'blocks') blocking.offer(finding);
      if (decision === 'blocks' && finding.secret) secrets += 1;
      if (decision === 'advisory') advisory.offer(finding);
      return decision;
    },
    tally: (): PhaseTally => ({
      decisions: { ...decisions },
      secrets,
      blocking: blocking.kept(),
      advisory: advisory.kept(),
    }),
  };
}

/** Secrets first, then the most severe. */
export function compareFindings(a: Finding, b: Finding): number {
  if (a.secret !== b.secret) return a.secret ? -1 : 1;
  return severities.indexOf(a.severity) - severities.indexOf(b.severity);
}
