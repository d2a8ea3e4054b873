import type { MergedRun } from '@ci-actions/sarif';
import type { Gathered } from '../gather/gather.ts';
import type { Judgement } from '../judge/judgement.ts';
import type { MissingReport } from '../judge/missing-reports.ts';
import type { Tally } from '../judge/tally.ts';

/** All that is known at the end. */
export interface Facts {
  readonly gathered: Gathered;
  readonly runs: readonly MergedRun[];
  readonly missing: readonly MissingReport[];
  readonly tally: Tally;
  readonly judgement: Judgement;
  readonly phase: string;
  /** The merged file, as it is shown. */
  readonly output: string;
  /** Where a reader sees a line of a file; undefined where there is no such place. */
  readonly link: (path: string, line: number | undefined) => string | undefined;
}
