import type { Result } from '@ci-actions/result';
import type { WorkflowJob } from '@ci-actions/workflows';

const named = 20;

/**
 * Of a matrix the platform keeps the outputs of one leg: how many legs reported, and which did not.
 * `legs` are names as the platform shows them, none where they are not known.
 */
export function legsWithout(
  job: WorkflowJob | undefined,
  results: readonly Result[],
  legs: readonly string[],
): string[] {
  if (!job?.matrix || job.declared.length === 0) return [];
  const suffixes = new Set(results.map(suffixOf));
  const reported = suffixes.size;
  if (legs.length === 0) {
    return [`${reported} ${reported === 1 ? 'leg' : 'legs'} reported, of how many is not known`];
  }
  if (reported >= legs.length) return [];
  const silent = legs.filter((leg) => ![...suffixes].some((suffix) => leg.endsWith(suffix)));
  // a job's own `name` may show its legs otherwise: then nobody can say which of them reported
  const known = silent.length === legs.length - reported;
  const more = silent.length > named ? `, ${silent.length - named} more` : '';
  const without = known ? `, without: ${silent.slice(0, named).join(', ')}${more}` : '';
  return [`${reported} of ${legs.length} legs reported${without}`];
}

/** Which leg a result is of; act gives a job without a matrix an empty one, GitHub null. */
export function legText({ matrix }: Result): string {
  const legless = typeof matrix !== 'object' || matrix === null || Object.keys(matrix).length === 0;
  return legless ? '' : ` (${JSON.stringify(matrix)})`;
}

/** The platform shows a leg as `job (value, value)`. */
function suffixOf({ matrix }: Result): string {
  const values = typeof matrix === 'object' && matrix !== null ? Object.values(matrix) : [];
  return `(${values.map((value) => (typeof value === 'object' ? '' : String(value))).join(', ')})`;
}
