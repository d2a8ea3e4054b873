import type { CommitFiles } from './commit-files.ts';
import { executionsByJob } from './executions-by-job.ts';
import { parseWorkflow } from './parse-workflow.ts';
import type { WorkflowJob } from './workflow.ts';

/**
 * The executions of a job, by the names that the platform shows. `jobs` are those of the running
 * workflow's file; a job that is not among them is one of a reusable workflow, whose name follows
 * that of its caller (`call / scan`) and is taken to be its id.
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

/** The executions among those of one job that show the leg's values; all, where none shows them. */
export function ofLeg<T extends { readonly name: string }>(
  named: readonly T[],
  matrix: unknown,
): readonly T[] {
  const values = valuesOf(matrix);
  const fitting = named.filter(({ name }) => values.every((value) => name.includes(value)));
  return fitting.length > 0 ? fitting : named;
}

function valuesOf(matrix: unknown): readonly string[] {
  if (typeof matrix !== 'object' || matrix === null) return [];
  return Object.values(matrix)
    .filter((value) => ['string', 'number', 'boolean'].includes(typeof value))
    .map(String);
}

/** The jobs of the running workflow; none where its file is not known or cannot be read as one. */
export async function runningJobs(
  workflowRef: string | undefined,
  { readText }: Pick<CommitFiles, 'readText'>,
): Promise<readonly WorkflowJob[]> {
  const [, path] = /^[^/]+\/[^/]+\/(.+?\.ya?ml)@/.exec(workflowRef ?? '') ?? [];
  const text = path === undefined ? undefined : await readText(path);
  const parsed = text === undefined ? undefined : await parseWorkflow(text, path ?? '');
  return parsed !== undefined && 'workflow' in parsed ? parsed.workflow.jobs : [];
}
