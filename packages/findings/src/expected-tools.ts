import { namesTool, sameTool } from './tool-name.ts';

/** A tool that must report, for each of its targets if it has any. */
export interface ExpectedTool {
  readonly tool: string;
  readonly targets: readonly string[];
}

/** What matters of a tool's run for the check of expected tools. */
export interface ToolRun {
  readonly tool: string;
  /** A run without a target counts for an expected tool without targets only. */
  readonly target: string | undefined;
  /** Whether the run counts as a report of its tool. */
  readonly complete: boolean;
}

/** An expected tool, or one of its targets, without a complete run. */
export interface MissingTool<Run extends ToolRun = ToolRun> {
  readonly tool: string;
  readonly target: string | undefined;
  /** `tool` or `tool: target`. */
  readonly name: string;
  /** Its runs, none of them complete. */
  readonly runs: readonly Run[];
}

/** One complete run per tool and target is enough, even if other runs of it failed. */
export function missingTools<Run extends ToolRun>(
  expected: readonly ExpectedTool[],
  runs: readonly Run[],
): readonly MissingTool<Run>[] {
  return expected.flatMap(targetsOf).flatMap(({ tool, target }) => {
    const own = runs.filter(
      (run) => sameTool(tool, run.tool) && (target === undefined || run.target === target),
    );
    if (own.some(({ complete }) => complete)) return [];
    return [{ tool, target, name: toolAndTarget(tool, target), runs: own }];
  });
}

function targetsOf({ tool, targets }: ExpectedTool) {
  return (targets.length === 0 ? [undefined] : targets).map((target) => ({ tool, target }));
}

/** The name in outputs and messages. */
export function toolAndTarget(tool: string, target: string | undefined): string {
  return target === undefined ? tool : `${tool}: ${target}`;
}

/** Why a tool that did not run does not make the step red. */
export type ToolExcuse = 'advisory' | 'without-secrets';

/** The tools that may be absent, as the policy names them. */
export interface ExcusedTools {
  readonly advisory: readonly string[];
  /** Tools that may be absent because this event gets no secrets. Empty on other events. */
  readonly withoutSecrets: readonly string[];
}

export function excuseOf(tool: string, excused: ExcusedTools): ToolExcuse | undefined {
  if (namesTool(excused.advisory, tool)) return 'advisory';
  return namesTool(excused.withoutSecrets, tool) ? 'without-secrets' : undefined;
}
