import type { Ended } from '@ci-actions/command';
import type { MergedRun } from '@ci-actions/sarif';
import type { PlannedCall, ToolPlan } from '../plan/tool-plan.ts';

/** How a tool ran in all its calls. */
export interface ToolRun {
  readonly plan: ToolPlan;
  /** Undefined if it is not there or does not say it. */
  readonly version: string | undefined;
  readonly calls: readonly CallRun[];
  readonly durationMs: number;
}

/** How one call ran, and what it found. */
export interface CallRun {
  readonly call: PlannedCall;
  /** Undefined if it was not called. */
  readonly ended: Ended | undefined;
  /** Why the tool did not look at all it was given; most important first; untrusted. Empty if it did. */
  readonly notRun: readonly string[];
  /** What it found, repaired; also where it did not look at everything. */
  readonly found: readonly MergedRun[];
  /** Texts of its warnings; untrusted. */
  readonly warnings: readonly string[];
  readonly reports: {
    /** Absolute. */
    readonly sarif: string;
    readonly native: string | undefined;
  };
  /** What a formatter would change, and the command that does. */
  readonly fix: Fix | undefined;
}

export interface Fix {
  readonly diff: string;
  readonly command: string;
}
