import type { Mistake } from '@ci-actions/inputs';
import { parseYaml } from '@ci-actions/yaml';
import type { Located, MapEntry } from '@ci-actions/yaml';
import { continueOnError } from './continue-on-error.ts';
import { declaredResults, gateMayFail } from './declared-results.ts';
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
  return {
    id,
    line,
    name: textAt(value, 'name') ?? id,
    needs: needsOf(valueAt(value, 'needs')),
    ...(condition !== undefined && { condition }),
    continueOnError: continueOnError(value),
    matrix: entryOf(valueAt(value, 'strategy'), 'matrix') !== undefined,
    calls: entryOf(value, 'uses') !== undefined,
    declared: declaredResults(value),
    gateMayFail: gateMayFail(value),
  };
}

function needsOf(node: Located | undefined): string[] {
  if (node?.kind === 'list') return node.items.flatMap((item) => needsOf(item));
  return node?.kind === 'scalar' && node.text !== '' ? [node.text] : [];
}
