import type { Result } from '@ci-actions/result';
import type { WorkflowJob } from '@ci-actions/workflows';

const mostNamed = 20;

/**
 * How many legs of a matrix reported, and which did not: the platform keeps the outputs of only one
 * leg. Empty where all reported.
 *
 * @param legs names as the platform shows them; empty where they are unknown.
 */
export function missingLegs(
  job: WorkflowJob | undefined,
  results: readonly Result[],
  legs: readonly string[],
): string[] {
  if (!job?.matrix || job.declared.length === 0) return [];
  const suffixes = new Set(results.map(suffixOf));
  const reported = suffixes.size;
  if (legs.length === 0) {
    return [`${reported} matrix ${reported === 1 ? 'leg' : 'legs'} reported; the total is unknown`];
  }
  if (reported >= legs.length) return [];
  const missing = legs.filter((leg) => ![...suffixes].some((suffix) => leg.endsWith(suffix)));
  // A job's `name` may format its legs differently. Then it is unknown which of them reported.
  const known = missing.length === legs.length - reported;
  const more = missing.length > mostNamed ? `, ${missing.length - mostNamed} more` : '';
  const names = known ? `; missing: ${missing.slice(0, mostNamed).join(', ')}${more}` : '';
  return [`${reported} of ${legs.length} matrix legs reported${names}`];
}

/** The leg of a result: ` ({"v":1})`. Without a matrix act gives `{}`, GitHub null. */
export function legText({ matrix }: Result): string {
  const legless = typeof matrix !== 'object' || matrix === null || Object.keys(matrix).length === 0;
  return legless ? '' : ` (${JSON.stringify(matrix)})`;
}

/** The platform shows a leg as `job (value, value)`. */
function suffixOf({ matrix }: Result): string {
  const values = typeof matrix === 'object' && matrix !== null ? Object.values(matrix) : [];
  return `(${values.map((value) => (typeof value === 'object' ? '' : String(value))).join(', ')})`;
}
