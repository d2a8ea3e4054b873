import { missingTools } from '@ci-actions/findings';
import type { ExpectedTool } from '@ci-actions/findings';
import { wayToBelieve } from '@ci-actions/policy';
import type { BelievedTools, IncompleteTool } from '@ci-actions/policy';
import { looksUsual } from '@ci-actions/sarif';
import type { ReportedRun } from '@ci-actions/sarif';

/** An expected tool, or one of its targets, that did not run. */
export interface MissingReport {
  readonly tool: string;
  readonly target: string | undefined;
  /** `tool` or `tool: target`. */
  readonly name: string;
  /** Why its runs do not count. Empty if it has no run. */
  readonly failed: readonly string[];
}

export function missingReports(
  expected: readonly ExpectedTool[],
  reported: readonly ReportedRun[],
  believed: BelievedTools,
): readonly MissingReport[] {
  const runs = reported.map((run) => ({ ...run, complete: didRun(run, believed) }));
  return missingTools(expected, runs).map(({ tool, target, name, runs: own }) => {
    const failed = own.flatMap(({ report, incomplete }) => {
      const way = looksUsual(incomplete) ? ` (${wayToBelieve})` : '';
      return incomplete.map(({ why }) => `${report}: ${why}${way}`);
    });
    return { tool, target, name, failed };
  });
}

/**
 * A tool that reports an error did not look at everything. It did run if the policy believes it; see
 * `looksUsual`.
 */
export function didRun({ tool, incomplete }: ReportedRun, believed: BelievedTools): boolean {
  return incomplete.length === 0 || believedRun({ tool, incomplete }, believed) !== undefined;
}

/** The entry of the policy by which an incomplete run counts. */
export function believedRun(
  { tool, incomplete }: Pick<ReportedRun, 'tool' | 'incomplete'>,
  believed: BelievedTools,
): IncompleteTool | undefined {
  return looksUsual(incomplete) ? believed.entryOf(tool) : undefined;
}

export function describeMissing({ name, failed }: MissingReport): string {
  return failed.length === 0
    ? `${name} is expected and did not report`
    : `${name} is expected and did not run: ${failed.join('; ')}`;
}
