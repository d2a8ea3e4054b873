import type { SourceRun } from '@ci-actions/sarif';

/** The content of a file. */
export type Report =
  | { readonly runs: readonly SourceRun[]; readonly sarif: boolean }
  /** A `ci-actions/result@1`, which is not a report. */
  | { readonly ignored: true }
  /** A sentence without a subject. */
  | { readonly refused: string };
