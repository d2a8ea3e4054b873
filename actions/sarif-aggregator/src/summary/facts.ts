import type { BelievedTools } from '@ci-actions/policy';
import type { MergedRun } from '@ci-actions/sarif';
import type { Gathered } from '../gather/gather.ts';
import type { Judgement } from '../judge/judgement.ts';
import type { MissingReport } from '../judge/missing-reports.ts';
import type { Tally } from '../judge/tally.ts';

/** Everything that the outcome and the summary are made from. */
export interface Facts {
  readonly gathered: Gathered;
  readonly runs: readonly MergedRun[];
  readonly missing: readonly MissingReport[];
  readonly tally: Tally;
  readonly judgement: Judgement;
  /** The tools of the policy whose incomplete reports count. */
  readonly believed: BelievedTools;
  readonly policyPath: string;
  readonly phase: string;
  /** Path of the merged file, for display. */
  readonly output: string;
  /** The web address of a line of a file; undefined if none. */
  readonly link: (path: string, line: number | undefined) => string | undefined;
}
