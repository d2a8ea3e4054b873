import { sameTool } from '@ci-actions/policy';
import type { Expected } from '@ci-actions/policy';
import { gapName } from './gap.ts';
import type { ToolGap } from './gap.ts';
import type { RunHead } from './run-head.ts';

export interface Missing {
  /** `tool` or `tool: target` of everything expected for which no run that can be believed is there. */
  readonly names: readonly string[];
  /** Of these, those of which there is no run at all; a run that failed is a gap by itself. */
  readonly gaps: readonly ToolGap[];
}

type Wanted = Pick<ToolGap, 'tool' | 'target'>;

export function missingTools(expected: readonly Expected[], heads: readonly RunHead[]): Missing {
  const wanted = expected.flatMap(({ tool, targets }): Wanted[] =>
    targets.length === 0
      ? [{ tool, target: undefined }]
      : targets.map((target) => ({ tool, target })),
  );
  const unanswered = wanted
    .map((want) => ({ ...want, runs: heads.filter((head) => answers(head, want)) }))
    .filter(({ runs }) => !runs.some((run) => run.complete));
  return {
    names: unanswered.map(gapName),
    gaps: unanswered
      .filter(({ runs }) => runs.length === 0)
      .map(({ tool, target }) => ({
        kind: 'tool',
        tool,
        target,
        reason: 'is expected and did not report',
      })),
  };
}

/** A run that names no target answers for its tool alone. */
function answers(head: RunHead, { tool, target }: Wanted): boolean {
  return sameTool(tool, head.tool) && (target === undefined || head.target === target);
}
