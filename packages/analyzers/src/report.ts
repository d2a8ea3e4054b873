import type { SourceRun } from '@ci-actions/sarif';

/** What a file turned out to be. */
export type Report =
  | { readonly runs: readonly SourceRun[]; readonly sarif: boolean }
  /** A `ci-actions/result@1`, which lies beside reports and is none. */
  | { readonly ignored: true }
  /** One sentence without a subject. */
  | { readonly refused: string };
