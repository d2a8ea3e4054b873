import { excuseOf, toolAndTarget } from '@ci-actions/findings';
import type { ExcusedTools, ToolExcuse } from '@ci-actions/findings';

/** An input of the gate that is missing or incomplete. */
export type MissingInput = ToolNotRun | InvalidReport;

/** A tool that did not run. A phase or the event may excuse it. */
export interface ToolNotRun {
  readonly kind: 'tool';
  readonly tool: string;
  readonly target: string | undefined;
  readonly reason: string;
}

/** A file or run that cannot be judged. Nothing excuses it. Texts are untrusted. */
export interface InvalidReport {
  readonly kind: 'report';
  /** The pattern, the file, or the file and its run. */
  readonly what: string;
  readonly reason: string;
  /** The run that does not count, as `ReportRun.where`, if it is that of a tool. */
  readonly where?: string;
}

/** The excuse for a missing input; undefined if it fails the gate. */
export function excuseOfMissing(
  missing: MissingInput,
  excused: ExcusedTools,
): ToolExcuse | undefined {
  return missing.kind === 'report' ? undefined : excuseOf(missing.tool, excused);
}

/** One sentence, still untrusted. */
export function describeMissing(missing: MissingInput): string {
  return missing.kind === 'tool'
    ? `${toolAndTarget(missing.tool, missing.target)} ${missing.reason}`
    : `${missing.what} ${missing.reason}`;
}
