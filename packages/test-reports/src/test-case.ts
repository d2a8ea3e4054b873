export type Status = 'passed' | 'failed' | 'errored' | 'skipped';

/** One test as reported. Every text is untrusted. */
export interface TestCase {
  readonly name: string;
  /** Class, describe blocks, package: whatever the format groups by. */
  readonly suite?: string | undefined;
  /** As reported: absolute, or relative to the runner's working directory. */
  readonly file?: string | undefined;
  /** From 1. */
  readonly line?: number | undefined;
  /** `errored` if a case has both a failure and an error. */
  readonly status: Status;
  /** Why it failed or was skipped. */
  readonly message?: string | undefined;
  /** Number of characters cut from `message`. */
  readonly messageCut?: number | undefined;
  readonly durationMs?: number | undefined;
  /** It failed first and passed on a retry. */
  readonly flaky?: boolean | undefined;
}

/** `tests` = `passed` + `failed` + `skipped`; `errored` is a part of `failed`. */
export interface Counts {
  readonly tests: number;
  readonly passed: number;
  readonly failed: number;
  readonly errored: number;
  readonly skipped: number;
}

/**
 * What a reader yields, in the order of the report.
 * - `case`: one test, or an error that belongs to none (a file that does not compile).
 * - `counted`: numbers that the report gives without the cases behind them.
 * - `nameless`: a case without a name, which some runners write when they end in their middle.
 * - `placeholder`: a test that the runner made up for a file that holds none.
 * - `problem`: the report itself says that the run was not whole, or that it failed.
 * - `noise`: lines between those of the report that are a tool's own (`go: downloading …`).
 */
export type ReportEvent =
  | { readonly kind: 'case'; readonly test: TestCase }
  | { readonly kind: 'counted'; readonly counts: Counts; readonly where: string }
  | { readonly kind: 'nameless'; readonly where: string }
  | { readonly kind: 'placeholder'; readonly file: string }
  | { readonly kind: 'problem'; readonly what: string }
  | { readonly kind: 'noise'; readonly lines: number };

/** Reads one format. Yields in batches: a promise per case costs more than reading the case. */
export type ReportReader = (
  chunks: AsyncIterable<string>,
) => AsyncGenerator<readonly ReportEvent[]>;

/** The report is truncated, broken or of an unknown format: nothing in it may be used. */
export class UnreadableReport extends Error {
  override readonly name = 'UnreadableReport';
}
