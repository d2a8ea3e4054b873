import type { AllowedJob, Allowance } from '@ci-actions/policy';
import type { Result } from '@ci-actions/result';
import type { UnseenFailure } from './unseen-failure.ts';

/** The judgement of one job of `needs`. */
export interface JobRow {
  readonly job: string;
  /** As the platform reports it. */
  readonly result: string;
  readonly passes: boolean;
  /** Why it does not pass; phrases that follow the job's name. */
  readonly why: readonly string[];
  /** The part of `why` that lines of the workflow's file cause. */
  readonly unseen: readonly UnseenFailure[];
  /** Notes that do not change the verdict. */
  readonly remarks: readonly string[];
  /** The excuse of a job that would fail otherwise. */
  readonly excuse?: Excuse;
  readonly results: readonly Result[];
}

export interface Excuse {
  readonly by: 'allowed-failures' | 'allowed-skips';
  readonly entry: AllowedJob | Allowance;
}

/** The reason; of a policy's excuse also the owner and the day it expires. */
export function excuseText({ by, entry }: Excuse): string {
  const until = 'expires' in entry ? ` (${entry.owner}, until ${entry.expires})` : '';
  return `${by}: ${entry.reason ?? 'no reason given'}${until}`;
}
