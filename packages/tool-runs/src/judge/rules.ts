import type { ExcusedTools } from '@ci-actions/findings';
import type { Phase, PolicyContext } from '@ci-actions/policy';

/** What a phase requires of the tools of a runner. */
export interface Rules {
  readonly phase: Phase;
  readonly excused: ExcusedTools;
  /** `ran`: only whether each tool ran is judged here. */
  readonly judge: 'findings' | 'ran';
}

export interface RulesInForce {
  readonly now: Rules;
  /** Absent in the last phase. */
  readonly next: Rules | undefined;
}

/** The rules of this phase and the next for linters (`lint`) or scanners (`security`). */
export function rulesFor(
  { policy, phase, next }: PolicyContext,
  section: 'lint' | 'security',
  judge: Rules['judge'],
  lacksSecrets: boolean,
): RulesInForce {
  const withoutSecrets = lacksSecrets ? policy.security.withoutSecrets : [];
  const rules = (of: Phase): Rules => ({
    phase: of,
    excused: { advisory: of[section].advisory, withoutSecrets },
    judge,
  });
  return { now: rules(phase), next: next && rules(next) };
}
