import { missingTools } from '@ci-actions/findings';
import type { ExpectedTool } from '@ci-actions/findings';
import type { ReportedRun } from '@ci-actions/sarif';

/** A tool, or one of its targets, that is expected and of which no run reported. */
export interface MissingReport {
  readonly tool: string;
  readonly target: string | undefined;
  /** `tool` or `tool: target`. */
  readonly name: string;
  /** Why its runs do not count; empty where there is none at all. */
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

/** A tool that told of an error ran; whether its results can be trusted is the gate's to judge. */
export function didRun({ incomplete }: ReportedRun): boolean {
  return incomplete.every(({ kind }) => kind === 'notification');
}

export function describeMissing({ name, failed }: MissingReport): string {
  return failed.length === 0
    ? `${name} is expected and did not report`
    : `${name} is expected and did not run: ${failed.join('; ')}`;
}
