import { matchesTemplate } from './name-template.ts';
import type { WorkflowJob } from './workflow.ts';

/** Executions by job id, matched by the name that the platform shows. */
export function executionsByJob<T extends { readonly name: string }>(
  jobs: readonly WorkflowJob[],
  executions: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const execution of executions) {
    const job = matchers
      .map((matches) => jobs.find((one) => matches(one, execution.name)))
      .find(Boolean);
    if (job) found.set(job.id, [...(found.get(job.id) ?? []), execution]);
  }
  return found;
}

/** The most exact first: one job's name may begin with another's. */
const matchers: readonly ((job: WorkflowJob, name: string) => boolean)[] = [
  (job, name) => job.name === name,
  (job, name) => job.matrix && name.startsWith(`${job.name} (`) && name.endsWith(')'),
  (job, name) => job.calls && name.startsWith(`${job.name} / `),
  (job, name) => job.matrix && job.calls && name.startsWith(`${job.name} (`),
  (job, name) => job.name.includes('${{') && matchesTemplate(job.name, name, job.calls),
];
