import { namesTool, sameTool } from '@ci-actions/policy';
import type { Expected, Phase, Policy } from '@ci-actions/policy';
import type { ReportedRun } from '@ci-actions/sarif';

/** A tool, or one of its targets, that was expected and of which no run can be believed. */
export interface Missing {
  readonly tool: string;
  readonly target: string | undefined;
  /** `tool` or `tool: target`. */
  readonly name: string;
  /** Why its runs do not count; empty where there is none at all. */
  readonly failed: readonly string[];
}

export function missingOf(
  expected: readonly Expected[],
  reported: readonly ReportedRun[],
): readonly Missing[] {
  return expected.flatMap(({ tool, targets }) => {
    const runs = reported.filter((run) => sameTool(tool, run.tool));
    if (targets.length === 0) return unanswered(tool, undefined, runs);
    return targets.flatMap((target) => {
      const own = runs.filter((run) => run.target === target);
      return unanswered(tool, target, own);
    });
  });
}

/** A run that failed answers for nothing; one that succeeded does, whatever others say. */
function unanswered(
  tool: string,
  target: string | undefined,
  runs: readonly ReportedRun[],
): Missing[] {
  if (runs.some(didRun)) return [];
  const name = target === undefined ? tool : `${tool}: ${target}`;
  const failed = runs.flatMap((run) => run.incomplete.map(({ why }) => `${run.report}: ${why}`));
  return [{ tool, target, name, failed }];
}

export function didRun({ incomplete }: ReportedRun): boolean {
  return incomplete.every(({ kind }) => kind === 'notification');
}

/** Why the absence of a tool does not make the step red. */
export type Excuse = 'advisory' | 'without-secrets';

export function excuseOf(
  { tool }: Missing,
  phase: Phase,
  policy: Policy,
  lacksSecrets: boolean,
): Excuse | undefined {
  if (namesTool(phase.security.advisory, tool)) return 'advisory';
  return lacksSecrets && namesTool(policy.security.withoutSecrets, tool)
    ? 'without-secrets'
    : undefined;
}
