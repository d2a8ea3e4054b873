import { sameTool } from '@ci-actions/policy';
import type { Expected } from '@ci-actions/policy';
import type { ToolGap } from './gap.ts';
import type { RunHead } from './run-head.ts';

/** Every expected tool, or target of it, for which no run that can be believed is there. */
export function missingTools(
  expected: readonly Expected[],
  heads: readonly RunHead[],
): readonly ToolGap[] {
  return expected.flatMap(({ tool, targets }) => {
    const runs = heads.filter((head) => sameTool(tool, head.tool));
    const wanted = targets.length === 0 ? [undefined] : targets;
    return wanted.flatMap((target): ToolGap[] => {
      const answers = runs.filter((run) => target === undefined || run.target === target);
      if (answers.some((run) => run.complete)) return [];
      const reason =
        answers.length > 0
          ? 'is expected and did not run to its end'
          : 'is expected and did not report';
      return [{ kind: 'tool', tool, target, reason, expected: true }];
    });
  });
}
