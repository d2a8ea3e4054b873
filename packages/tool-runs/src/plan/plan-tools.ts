import { loadAnalyzer } from '@ci-actions/analyzers';
import type { Analyzer, Surroundings, Target } from '@ci-actions/analyzers';
import { checked } from '@ci-actions/inputs';
import type { Checked, Mistake } from '@ci-actions/inputs';
import { wordsOf } from './arguments-of.ts';
import { callsOf } from './calls-of.ts';
import type { PlanInputs } from './plan-inputs.ts';
import type { ToolPlan } from './tool-plan.ts';
import type { AskedTool } from './tools-kind.ts';

/**
 * Plans the calls of each tool, or returns all mistakes. Runs nothing and writes nothing. A step that
 * only has the action's name has no target of its own.
 */
export async function planTools(
  inputs: PlanInputs,
  action: string,
  around: Surroundings,
): Promise<Checked<readonly ToolPlan[]>> {
  const { tools = [] } = inputs;
  const name = inputs.name === action ? undefined : inputs.name;
  if ((await around.kindOf('.')) !== 'folder') {
    const value = inputs['working-directory'] ?? '.';
    const accepted = 'a folder that exists, relative to the workspace';
    return checked([{ name: 'working-directory', value, accepted }], []);
  }
  const mistakes = [
    ...forOtherTools('paths', [...(inputs.paths?.byTool.keys() ?? [])], inputs.tools),
    ...forOtherTools('args', [...(inputs.args?.keys() ?? [])], inputs.tools),
    ...(await missingPaths(inputs, around)),
  ];
  const analyzers = await Promise.all(tools.map((tool) => loadAnalyzer(tool.name)));
  mistakes.push(...(inputs.tools === undefined ? [] : unusedTargets(inputs, analyzers)));
  const stems = new Set<string>();
  const plans: ToolPlan[] = [];
  for (const [at, analyzer] of analyzers.entries()) {
    const words = wordsOf(analyzer, inputs.args?.get(analyzer.name) ?? [], around.env);
    if ('mistakes' in words) {
      mistakes.push(...words.mistakes);
      continue;
    }
    const calls = callsOf(analyzer, inputs, name, words.args, stems);
    plans.push({ analyzer, wanted: tools[at]?.version, calls });
  }
  return checked(mistakes, plans);
}

function forOtherTools(
  name: 'paths' | 'args',
  given: readonly string[],
  tools: readonly AskedTool[] | undefined,
): readonly Mistake[] {
  if (tools === undefined) return [];
  return given
    .filter((tool) => !tools.some((asked) => asked.name === tool))
    .map((tool) => ({ name, value: `${tool}:`, accepted: 'lines for tools of the input "tools"' }));
}

async function missingPaths(
  { paths, target = [], locate }: PlanInputs,
  { kindOf }: Surroundings,
): Promise<readonly Mistake[]> {
  const given = [
    ...[...(paths?.others ?? []), ...(paths?.byTool.values() ?? [])]
      .flat()
      .map((path) => ['paths', path] as const),
    ...target.filter(({ kind }) => kind !== 'image').map(({ value }) => ['target', value] as const),
    ...(locate === undefined ? [] : [['locate', locate] as const]),
  ];
  const mistakes: Mistake[] = [];
  for (const [name, value] of given) {
    if (name === 'paths' && value.startsWith('-')) {
      mistakes.push({ name, value, accepted: 'paths; options belong into the input "args"' });
    } else if ((await kindOf(value)) === undefined) {
      const accepted = 'paths that exist, relative to the working directory';
      mistakes.push({ name, value, accepted });
    }
  }
  return mistakes;
}

/** An input without effect would look as if it had one. */
function unusedTargets(
  { target = [], locate, platforms = [] }: PlanInputs,
  analyzers: readonly Analyzer[],
): readonly Mistake[] {
  const takes = (kind: Target['kind']) => analyzers.some(({ targets: own }) => own?.includes(kind));
  const mistakes: Mistake[] = target
    .filter(({ kind }) => !takes(kind))
    .map(({ kind, value }) => ({
      name: 'target',
      value: `${kind}:${value}`,
      accepted: 'targets that one of the tools takes (trivy, grype, snyk)',
    }));
  if (target.some(({ kind }) => kind === 'image')) return mistakes;
  if (locate !== undefined) {
    mistakes.push({
      name: 'locate',
      value: locate,
      accepted: 'locate beside a target "image:REF"',
    });
  }
  if (platforms.length > 0) {
    const accepted = 'platforms beside a target "image:REF"';
    mistakes.push({ name: 'platforms', value: platforms.join(', '), accepted });
  }
  return mistakes;
}
