import type { Tally } from '@ci-actions/test-reports';

/** The state of one run's reports. */
export type ReportState =
  | { readonly kind: 'read'; readonly files: readonly string[] }
  /** The run should have written a report and did not. */
  | {
      readonly kind: 'absent';
      readonly stale: readonly string[];
      readonly unmatched: readonly string[];
    }
  /** Of several test runs, some wrote no report. */
  | {
      readonly kind: 'partial';
      readonly read: number;
      readonly of: number;
      /** The folders of runs that began and wrote none. */
      readonly missing: readonly string[];
    }
  | { readonly kind: 'unreported' }
  | { readonly kind: 'unreadable'; readonly file: string; readonly reason: string };

export interface CommandReports {
  readonly state: ReportState;
  readonly tally: Tally;
  /** Of several test runs: how many executed no test, and did not skip all of theirs either. */
  readonly idleRuns?: number;
  /** Of several test runs: how many executed no test. */
  readonly emptyRuns?: number;
}
