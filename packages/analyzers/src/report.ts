import type { SourceRun } from '@ci-actions/sarif';

/** The content of a file. */
export type Report =
  | { readonly runs: readonly SourceRun[]; readonly sarif: boolean }
  /** What lies beside reports and is none, in words: "a CycloneDX SBOM". */
  | { readonly ignored: string }
  /** One sentence without a subject. */
  | { readonly refused: string };
