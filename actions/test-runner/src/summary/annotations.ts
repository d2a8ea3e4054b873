import { oneLine } from '@ci-actions/markdown';
import type { Annotation } from '@ci-actions/result';
import type { CommandRun } from '../command/run-command.ts';
import type { PlanPorts } from '../ports.ts';
import { placeOfFailure } from './place-of-failure.ts';
import { titleOf } from './test-title.ts';

/** The first `max` failures as annotations, with file and line if the file is in the repository. */
export async function annotationsOf(
  runs: readonly CommandRun[],
  max: number,
  ports: PlanPorts,
): Promise<readonly Annotation[]> {
  const failures = runs.flatMap(({ plan, tally }) =>
    tally.failures.map((failure) => ({ plan, failure })),
  );
  const annotations: Annotation[] = [];
  for (const { plan, failure } of failures.slice(0, max)) {
    const place = await placeOfFailure(failure, plan, ports);
    const title = oneLine(titleOf(failure), 150);
    const message = failure.message ?? `${titleOf(failure)} ${failure.status}`;
    annotations.push({ level: 'error', title, message, ...place });
  }
  return annotations;
}
