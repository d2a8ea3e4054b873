import type { Result } from '@ci-actions/result';
import { shorten } from '@ci-actions/markdown';
import { matchesTemplate } from '@ci-actions/workflows';
import type { OurStep, WorkflowJob } from '@ci-actions/workflows';

/** A result keeps so much of its step's name. */
const longestName = 100;

/**
 * Whether a step is among the results of one leg of its job, by action and name. A name with an
 * expression is known only in the run: steps with such names count as delivered only where there
 * is a result for each of them.
 */
export function isDelivered(step: OurStep, job: WorkflowJob, results: readonly Result[]): boolean {
  const names = new Set(
    results.filter(({ action }) => action === step.action).map(({ name }) => name),
  );
  if (!isTemplate(step)) return names.has(shorten(step.name, longestName));
  const others = job.ourSteps.filter(({ action }) => action === step.action);
  for (const other of others)
    if (!isTemplate(other)) names.delete(shorten(other.name, longestName));
  const possible = [...names].filter((name) => canBecome(step, name));
  return possible.length >= others.filter(isTemplate).length;
}

export const isTemplate = ({ name }: OurStep): boolean => name.includes('${{');

/** An expression that is empty leaves the default, the action's name. */
function canBecome({ name: template, action }: OurStep, name: string): boolean {
  return name === action || matchesTemplate(template, name, name.length >= longestName);
}
