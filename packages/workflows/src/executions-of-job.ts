import type { CommitFiles } from './commit-files.ts';
import { executionsByJob } from './executions-by-job.ts';
import { parseWorkflow } from './parse-workflow.ts';
import type { WorkflowJob } from './workflow.ts';

/**
 * The executions of a job, matched by the names that the platform shows. A job that is not among
 * `jobs` belongs to a reusable workflow: the platform shows it as `call / scan`, and the part after
 * the slash is taken for its id.
 *
 * @param jobs of the running workflow's file.
 */
export function executionsOfJob<T extends { readonly name: string }>(
  job: string,
  jobs: readonly WorkflowJob[],
  executions: readonly T[],
): readonly T[] {
  if (jobs.some(({ id }) => id === job)) return executionsByJob(jobs, executions).get(job) ?? [];
  return executions.filter(({ name }) => {
    const own = name.split(' / ').at(-1) ?? '';
    return own === job || own.startsWith(`${job} (`);
  });
}

/** The executions whose name contains all values of the leg; all executions where none does. */
export function ofLeg<T extends { readonly name: string }>(
  named: readonly T[],
  matrix: unknown,
): readonly T[] {
  const values = valuesOf(matrix);
  const matching = named.filter(({ name }) => values.every((value) => name.includes(value)));
  return matching.length > 0 ? matching : named;
}

function valuesOf(matrix: unknown): readonly string[] {
  if (typeof matrix !== 'object' || matrix === null) return [];
  return Object.values(matrix)
    .filter((value) => ['string', 'number', 'boolean'].includes(typeof value))
    .map(String);
}

/** The jobs of the running workflow; empty where its file is unknown or not a workflow. */
export async function runningJobs(
  workflowRef: string | undefined,
  { readText }: Pick<CommitFiles, 'readText'>,
): Promise<readonly WorkflowJob[]> {
  const [, path] = /^[^/]+\/[^/]+\/(.+?\.ya?ml)@/.exec(workflowRef ?? '') ?? [];
  const text = path === undefined ? undefined : await readText(path);
  const parsed = text === undefined ? undefined : await parseWorkflow(text, path ?? '');
  return parsed !== undefined && 'workflow' in parsed ? parsed.workflow.jobs : [];
}
