import { describeMistake } from '@ci-actions/inputs';
import { NotEvaluated } from '@ci-actions/result';
import { parseWorkflow } from '@ci-actions/workflows';
import type { CommitFiles, Workflow, WorkflowJob } from '@ci-actions/workflows';
import type { Need } from './need.ts';

export interface RunningJob {
  /** The input `workflow`: a path, or a file's name. */
  readonly given?: string | undefined;
  /** GITHUB_WORKFLOW_REF: `owner/repo/path@ref`; unset under act. */
  readonly workflowRef?: string | undefined;
  readonly repository?: string | undefined;
  /** GITHUB_JOB: the id of the gate's own job. */
  readonly job?: string | undefined;
  readonly needs: readonly Need[];
}

export interface FoundWorkflow {
  readonly workflow: Workflow;
  readonly gate: WorkflowJob;
}

const folder = '.github/workflows/';
const remedy = 'set the input "workflow" to the path of the running workflow';

/**
 * The file of the running workflow, by the input, by the environment or by its jobs.
 *
 * @throws NotEvaluated unless the gate's job in it needs exactly the given jobs.
 */
export async function findWorkflow(
  running: RunningJob,
  files: CommitFiles,
): Promise<FoundWorkflow> {
  const path = pathOf(running);
  if (path === undefined) return onlyMatch(running, files);
  const workflow = await read(path, files);
  const gate = gateIn(workflow, running);
  if (gate) return { workflow, gate };
  const needs = running.needs.map(({ job }) => job).join(', ');
  throw new NotEvaluated(
    `${path} has no job "${running.job ?? ''}" that needs exactly ${needs}, so it is not the running workflow; ${remedy}`,
  );
}

function pathOf({ given, workflowRef, repository }: RunningJob): string | undefined {
  if (given !== undefined) return given.includes('/') ? given : `${folder}${given}`;
  if (workflowRef === undefined) return undefined;
  const [, owner, path] = /^([^/]+\/[^/]+)\/(.+?\.ya?ml)@/.exec(workflowRef) ?? [];
  if (path !== undefined && (repository === undefined || owner === repository)) return path;
  throw new NotEvaluated(
    `the running workflow ${workflowRef} belongs to another repository; ${remedy}`,
  );
}

async function read(path: string, files: CommitFiles): Promise<Workflow> {
  const text = await files.readText(path);
  if (text === undefined)
    throw new NotEvaluated(`the workflow file ${path} does not exist; ${remedy}`);
  const parsed = await parseWorkflow(text, path);
  if ('workflow' in parsed) return parsed.workflow;
  const [first] = parsed.mistakes;
  throw new NotEvaluated(
    `the workflow file cannot be read: ${first ? describeMistake(first) : path}`,
  );
}

async function onlyMatch(running: RunningJob, files: CommitFiles): Promise<FoundWorkflow> {
  const found: FoundWorkflow[] = [];
  for (const path of await files.list()) {
    const parsed = await parseWorkflow((await files.readText(path)) ?? '', path);
    const workflow = 'workflow' in parsed ? parsed.workflow : undefined;
    const gate = workflow && gateIn(workflow, running);
    if (workflow && gate) found.push({ workflow, gate });
  }
  const [first, ...others] = found;
  if (first && others.length === 0) return first;
  const paths = found.map(({ workflow }) => workflow.path).join(', ');
  const job = `a job "${running.job ?? ''}" with exactly the given needs`;
  throw new NotEvaluated(
    first
      ? `several workflows have ${job} (${paths}); ${remedy}`
      : `no workflow has ${job}; ${remedy}`,
  );
}

function gateIn({ jobs }: Workflow, { job, needs }: RunningJob): WorkflowJob | undefined {
  const given = new Set(needs.map((need) => need.job));
  const gate = jobs.find(({ id }) => id === job);
  const same = new Set(gate?.needs).size === given.size && gate?.needs.every((id) => given.has(id));
  return same ? gate : undefined;
}
