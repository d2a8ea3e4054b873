import { nearest } from '@ci-actions/inputs';
import type { WorkflowJob } from '@ci-actions/workflows';
import { sameId } from './hidden-failures.ts';
import type { UnseenFailure } from './unseen-failure.ts';

/** Outputs that read a step that the job does not have: they stay empty whatever happened. */
export function unknownSteps(job: WorkflowJob, path: string): readonly UnseenFailure[] {
  return job.outputs.flatMap(({ name, line, reads }) => {
    const ids = new Set(reads.flatMap(({ step }) => step ?? []));
    return [...ids]
      .filter((id) => !job.stepIds.some((known) => sameId(known, id)))
      .map((id) => ({
        why: `job "${job.id}" has an output "${name}" (${path}:${line}) that reads the step "${id}", and the job has no such step, so nothing arrives; ${correction(id, job)}`,
        line,
      }));
  });
}

function correction(id: string, { stepIds }: WorkflowJob): string {
  return stepIds.length === 0
    ? 'give the step that id'
    : `write the id of a step; the nearest is "${nearest(id, stepIds)}"`;
}
