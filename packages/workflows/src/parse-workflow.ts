import type { Mistake } from '@ci-actions/inputs';
import { parseYaml } from '@ci-actions/yaml';
import type { Located, MapEntry } from '@ci-actions/yaml';
import { continueOnError } from './continue-on-error.ts';
import { jobOutputs } from './job-outputs.ts';
import { matrixLegs } from './matrix-legs.ts';
import { ourSteps, stepsOf } from './our-steps.ts';
import { entries, entryOf, textAt, valueAt } from './workflow-nodes.ts';
import type { Workflow, WorkflowJob } from './workflow.ts';

export type ParsedWorkflow =
  { readonly workflow: Workflow } | { readonly mistakes: readonly Mistake[] };

/** Reads the jobs of a workflow file. The platform checks the rest before a run. */
export async function parseWorkflow(text: string, path: string): Promise<ParsedWorkflow> {
  const parsed = await parseYaml(text, path);
  if ('mistakes' in parsed) return parsed;
  const jobs = entries(valueAt(parsed.root, 'jobs'));
  if (jobs.length === 0) {
    const { line, column } = parsed.root;
    const mistake = { name: 'jobs', value: '', accepted: 'a workflow with jobs' };
    return { mistakes: [{ ...mistake, place: { file: path, line, column } }] };
  }
  return { workflow: { path, jobs: jobs.map(jobOf) } };
}

function jobOf({ key: id, value, line }: MapEntry): WorkflowJob {
  const condition = textAt(value, 'if');
  const matrix = matrixOf(valueAt(value, 'strategy'));
  return {
    id,
    line,
    name: textAt(value, 'name') ?? id,
    needs: needsOf(valueAt(value, 'needs')),
    ...(condition !== undefined && { condition }),
    ...continueOnError(value),
    matrix: matrix !== undefined,
    legs: matrix === undefined ? [{}] : matrixLegs(matrix),
    calls: entryOf(value, 'uses') !== undefined,
    stepIds: stepsOf(value).flatMap((step) => textAt(step, 'id') ?? []),
    ourSteps: ourSteps(value),
    outputs: jobOutputs(value),
  };
}

/** An expression in place of the whole strategy may make a matrix. */
function matrixOf(strategy: Located | undefined): Located | undefined {
  if (strategy?.kind === 'scalar' && strategy.text !== '') return strategy;
  return valueAt(strategy, 'matrix');
}

function needsOf(node: Located | undefined): string[] {
  if (node?.kind === 'list') return node.items.flatMap((item) => needsOf(item));
  return node?.kind === 'scalar' && node.text !== '' ? [node.text] : [];
}
