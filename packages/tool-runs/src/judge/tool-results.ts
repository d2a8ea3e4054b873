import type { Finding } from '@ci-actions/findings';
import { suppressor } from '@ci-actions/policy';
import type { Suppression } from '@ci-actions/policy';
import { keptFinding } from '@ci-actions/sarif';
import type { Level } from '@ci-actions/sarif';
import type { CallRun, ToolRun } from '../run/tool-run.ts';

/** A run of a tool with its findings. */
export interface ToolResults {
  readonly run: ToolRun;
  readonly calls: readonly CallResults[];
}

export interface CallResults {
  readonly run: CallRun;
  /** Those that nothing suppresses. */
  readonly open: readonly OpenFinding[];
  /** Number of those that the policy suppresses, or a comment in the source. */
  readonly suppressed: number;
}

export interface OpenFinding {
  readonly finding: Finding;
  readonly level: Level;
}

/** The findings of all runs, without those that the policy's entries suppress today. */
export async function toolResults(
  runs: readonly ToolRun[],
  entries: readonly Suppression[],
  today: string,
): Promise<readonly ToolResults[]> {
  const matcher = await suppressor(entries, today);
  const resultsOf = (call: CallRun): CallResults => {
    const open: OpenFinding[] = [];
    let suppressed = 0;
    for (const merged of call.found) {
      for (const kept of merged.results) {
        const finding = kept.suppressed ? undefined : keptFinding(kept, merged);
        if (finding === undefined || matcher.match(finding) !== undefined) suppressed += 1;
        else open.push({ finding, level: kept.head.level });
      }
    }
    return { run: call, open, suppressed };
  };
  return runs.map((run) => ({ run, calls: run.calls.map(resultsOf) }));
}
