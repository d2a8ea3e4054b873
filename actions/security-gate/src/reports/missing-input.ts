import { excuseOf, toolAndTarget } from '@ci-actions/findings';
import type { ExcusedTools, ToolExcuse } from '@ci-actions/findings';

/** Something that was to be judged and is not there, or not whole. */
export type MissingInput = ToolNotRun | InvalidReport;

/** A tool that did not run: a phase or the event may excuse it. */
export interface ToolNotRun {
  readonly kind: 'tool';
  readonly tool: string;
  readonly target: string | undefined;
  readonly reason: string;
}

/** A file or run that says nothing that can be judged: nothing excuses it. Untrusted texts. */
export interface InvalidReport {
  readonly kind: 'report';
  /** The pattern, the file, or the file and its run. */
  readonly what: string;
  readonly reason: string;
}

/** Why what is missing does not fail the gate; undefined where it does. */
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
