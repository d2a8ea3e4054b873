import { missingTools } from '@ci-actions/findings';
import type { ExpectedTool } from '@ci-actions/findings';
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
): readonly MissingReport[] {
  const runs = reported.map((run) => ({ ...run, complete: didRun(run) }));
  return missingTools(expected, runs).map(({ tool, target, name, runs: own }) => {
    const failed = own.flatMap(({ report, incomplete }) =>
      incomplete.map(({ why }) => `${report}: ${why}`),
    );
    return { tool, target, name, failed };
  });
}

/** A tool that reported an error did run. The gate decides whether to trust its results. */
export function didRun({ incomplete }: ReportedRun): boolean {
  return incomplete.every(({ kind }) => kind === 'notification');
}

export function describeMissing({ name, failed }: MissingReport): string {
  return failed.length === 0
    ? `${name} is expected and did not report`
    : `${name} is expected and did not run: ${failed.join('; ')}`;
}
