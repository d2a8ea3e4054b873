import { toolAndTarget } from '@ci-actions/findings';
import { shorten } from '@ci-actions/markdown';
import { wayToBelieve } from '@ci-actions/policy';
import type { BelievedTools, IncompleteTool } from '@ci-actions/policy';
import {
  boundedName,
  completeness,
  looksUsual,
  targetOf,
  toolName,
  warningsOf,
} from '@ci-actions/sarif';
import type { Run } from '@ci-actions/sarif';
import type { MissingInput } from './missing-input.ts';

/** The tool of a run, and whether the run is complete. Texts are untrusted. */
export interface RunStatus {
  readonly tool: string;
  readonly target: string | undefined;
  /** Only a complete run, or one that the policy believes, counts as a report of its tool. */
  readonly complete: boolean;
  /** The policy's entry by which an incomplete run counts. */
  readonly believed?: IncompleteTool | undefined;
  /** Texts of warnings. */
  readonly warnings?: readonly string[];
}

const longestReason = 1000;

/** `where` names the file and, if it has several runs, the run. `found` counts its results. */
export function runStatus(
  run: Run,
  where: string,
  found: number,
  believedTools: BelievedTools,
): { readonly status: RunStatus; readonly missing: MissingInput[] } {
  const tool = boundedName(toolName(run));
  const target = targetOf(run);
  const warnings = warningsOf(run);
  const incomplete = completeness(strict(run), found);
  const isUsual = looksUsual(incomplete);
  const believed = isUsual ? believedTools.entryOf(toolName(run)) : undefined;
  if (believed !== undefined) {
    return { status: { tool, target, complete: true, believed, warnings }, missing: [] };
  }
  const way = isUsual ? ` (${wayToBelieve})` : '';
  const didNotRun = incomplete.filter(
    ({ kind }) => kind === 'execution' || kind === 'notification',
  );
  const missing = incomplete.flatMap(({ kind, why }): MissingInput[] => {
    if (kind === 'execution' || kind === 'notification') {
      const reason = reasonOf(why, toolAndTarget(tool, target)) + way;
      return [{ kind: 'tool', tool, target, reason }];
    }
    // A failed run has no results: its failure is the reason to report.
    if (kind === 'no-results' && didNotRun.length > 0) return [];
    return [{ kind: 'report', what: `${where} (${tool})`, reason: why + way }];
  });
  const complete = incomplete.length === 0;
  return { status: { tool, target, complete, believed, warnings }, missing };
}

/** sarif-aggregator writes a failed run for a missing tool; its message begins with the tool's name. */
function reasonOf(why: string, named: string): string {
  const whole = shorten(why, longestReason).replace(/\.$/, '');
  const reason = whole.replace(/^did not run to its end: /, '');
  const name = `${named} `;
  return reason.toLowerCase().startsWith(name.toLowerCase()) ? reason.slice(name.length) : whole;
}

/** Some writers put `null` or text in place of a boolean: that is not a success. */
function strict(run: Run): Run {
  const { results, ...rest } = run;
  const invocations = (run.invocations ?? []).map((invocation) => ({
    ...invocation,
    executionSuccessful: (invocation.executionSuccessful as unknown) === true,
  }));
  return { ...rest, invocations, ...(Array.isArray(results) ? { results } : {}) };
}
