import type { AllowedJob, Allowance } from '@ci-actions/policy';
import type { Result } from '@ci-actions/result';

/** One job of `needs`, judged. */
export interface JobRow {
  readonly job: string;
  /** As the platform says. */
  readonly result: string;
  readonly passes: boolean;
  /** Why it does not pass; phrases that follow the job's name. */
  readonly why: readonly string[];
  /** What is said and does not change the verdict. */
  readonly remarks: readonly string[];
  /** Who excuses what would fail otherwise. */
  readonly excuse?: Excuse;
  readonly results: readonly Result[];
}

export interface Excuse {
  readonly by: 'allowed-failures' | 'allowed-skips';
  readonly entry: AllowedJob | Allowance;
}

/** The reason, and where the policy says so the owner and the day. */
export function excuseText({ by, entry }: Excuse): string {
  const until = 'expires' in entry ? ` (${entry.owner}, until ${entry.expires})` : '';
  return `${by}: ${entry.reason ?? 'no reason given'}${until}`;
}
