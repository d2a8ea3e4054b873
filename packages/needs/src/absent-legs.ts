import type { Result } from '@ci-actions/result';
import { legKey } from '@ci-actions/workflows';
import type { MatrixLeg, WorkflowJob } from '@ci-actions/workflows';

/** The legs of a job without a result. */
export interface AbsentLegs {
  /** Undefined where neither the file nor the platform tells how many legs there are. */
  readonly total: number | undefined;
  readonly reported: number;
  /** The absent ones as the platform shows them; empty where it is unknown which they are. */
  readonly names: readonly string[];
}

/**
 * The legs of a job for which no result speaks.
 *
 * @param delivers whether the results of one leg hold what is looked for.
 * @param shown names of the legs as the platform shows them; empty where they are unknown.
 */
export function absentLegs(
  job: WorkflowJob,
  results: readonly Result[],
  delivers: (ofLeg: readonly Result[]) => boolean,
  shown: readonly string[],
): AbsentLegs {
  const byLeg = Map.groupBy(results, ({ matrix }) => legKey(matrix));
  const reported = new Set([...byLeg].filter(([, all]) => delivers(all)).map(([key]) => key));
  if (job.legs !== undefined) {
    const absent = withoutKeys(job.legs, reported);
    const total = job.legs.length;
    return { total, reported: total - absent.length, names: absent.map(nameIn(job.id)) };
  }
  if (shown.length === 0) return { total: undefined, reported: reported.size, names: [] };
  const count = Math.max(0, shown.length - reported.size);
  const suffixes = results
    .filter(({ matrix }) => reported.has(legKey(matrix)))
    .map(({ matrix }) => valuesText(matrix));
  const names = shown.filter((name) => !suffixes.some((suffix) => name.endsWith(suffix)));
  // A job's `name` may show its legs differently. Then it is unknown which of them reported.
  const which = names.length === count ? names : [];
  return { total: shown.length, reported: shown.length - count, names: which };
}

/** Each result speaks for one leg: of two legs with equal values one is absent. */
function withoutKeys(legs: readonly MatrixLeg[], keys: ReadonlySet<string>): MatrixLeg[] {
  const left = new Set(keys);
  return legs.filter((leg) => !left.delete(legKey(leg)));
}

const mostNamed = 20;

/** `: test (1), test (2)`, at most twenty of them; empty where they are unknown. */
export function namesText({ names }: AbsentLegs): string {
  if (names.length === 0) return '';
  const more = names.length > mostNamed ? `, ${names.length - mostNamed} more` : '';
  return `: ${names.slice(0, mostNamed).join(', ')}${more}`;
}

/** The leg of a result: ` ({"v":1})`. Without a matrix act gives `{}`, GitHub null. */
export function legText({ matrix }: Pick<Result, 'matrix'>): string {
  return legKey(matrix) === '' ? '' : ` (${JSON.stringify(matrix)})`;
}

/** The platform shows a leg as `job (value, value)`. */
const nameIn = (job: string) => (leg: MatrixLeg) => `${job} ${valuesText(leg)}`;

function valuesText(matrix: unknown): string {
  const values = typeof matrix === 'object' && matrix !== null ? Object.values(matrix) : [];
  return `(${values.map((value) => (typeof value === 'object' ? '' : String(value))).join(', ')})`;
}
