import { namesTool, sameTool } from './tool-name.ts';

/** A tool that must report; where it has targets, each of them. */
export interface ExpectedTool {
  readonly tool: string;
  readonly targets: readonly string[];
}

/** A run of a tool, as far as an expected tool asks. */
export interface ToolRun {
  readonly tool: string;
  /** A run that names no target answers for its tool alone. */
  readonly target: string | undefined;
  /** Whether the run answers for its tool. */
  readonly complete: boolean;
}

/** A tool, or one of its targets, that is expected and that no run answers for. */
export interface MissingTool<Run extends ToolRun = ToolRun> {
  readonly tool: string;
  readonly target: string | undefined;
  /** `tool` or `tool: target`. */
  readonly name: string;
  /** Its runs, none of them complete. */
  readonly runs: readonly Run[];
}

/** One complete run answers for its tool and target, whatever other runs of them say. */
export function missingTools<Run extends ToolRun>(
  expected: readonly ExpectedTool[],
  runs: readonly Run[],
): readonly MissingTool<Run>[] {
  return expected.flatMap(wantedOf).flatMap(({ tool, target }) => {
    const own = runs.filter(
      (run) => sameTool(tool, run.tool) && (target === undefined || run.target === target),
    );
    if (own.some(({ complete }) => complete)) return [];
    return [{ tool, target, name: toolAndTarget(tool, target), runs: own }];
  });
}

function wantedOf({ tool, targets }: ExpectedTool) {
  return (targets.length === 0 ? [undefined] : targets).map((target) => ({ tool, target }));
}

/** As outputs and messages name it. */
export function toolAndTarget(tool: string, target: string | undefined): string {
  return target === undefined ? tool : `${tool}: ${target}`;
}

/** Why a tool that did not run does not make the step red. */
export type ToolExcuse = 'advisory' | 'without-secrets';

/** The tools that may be absent, by names of the policy. */
export interface ExcusedTools {
  readonly advisory: readonly string[];
  /** Those that may be absent on this event, which gets no secrets; empty on other events. */
  readonly withoutSecrets: readonly string[];
}

export function excuseOf(tool: string, excused: ExcusedTools): ToolExcuse | undefined {
  if (namesTool(excused.advisory, tool)) return 'advisory';
  return namesTool(excused.withoutSecrets, tool) ? 'without-secrets' : undefined;
}
