import { resultFolderName } from '@ci-actions/result';
import type { OurStep, WorkflowJob } from '@ci-actions/workflows';
import type { UnseenFailure } from './unseen-failure.ts';

/** Steps of one action with one name in one job: each overwrites the other's result.json. */
export function equalNames(job: WorkflowJob, path: string): readonly UnseenFailure[] {
  // Runners on macOS and Windows take two cases of a name for one folder.
  const key = ({ action, name }: OurStep) =>
    JSON.stringify([action, resultFolderName(name).toLowerCase()]);
  return [...Map.groupBy(job.ourSteps, key).values()].flatMap(([first, second, ...others]) => {
    if (first === undefined || second === undefined) return [];
    const places = [first, second, ...others].map(({ line }) => `${path}:${line}`).join(', ');
    return [
      {
        why: `job "${job.id}" has ${others.length + 2} steps ${first.action} "${first.name}" (${places}), and each overwrites the result.json of the one before; give each its own input "name"`,
        line: second.line,
      },
    ];
  });
}
