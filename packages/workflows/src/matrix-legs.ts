import type { Located } from '@ci-actions/yaml';
import { entries } from './workflow-nodes.ts';

/** The values of one leg by the matrix's keys. */
export type MatrixLeg = Readonly<Record<string, unknown>>;

/** The platform runs no larger matrix. */
const mostLegs = 256;

/**
 * The legs of a matrix by the platform's rules: the product of the lists, without what `exclude`
 * matches, then each `include`. Undefined where an expression makes a part of it.
 */
export function matrixLegs(matrix: Located): readonly MatrixLeg[] | undefined {
  const given = valueOf(matrix);
  if (!isMap(given)) return undefined;
  const { include = [], exclude = [], ...lists } = given;
  if (!isListOfMaps(include) || !isListOfMaps(exclude)) return undefined;
  const product = productOf(lists);
  if (product === undefined) return undefined;
  if (exclude.some((entry) => !Object.values(entry).every(isScalar))) return undefined;
  const kept = product.filter((leg) => !exclude.some((entry) => agrees(leg, entry)));
  const legs = withIncluded(kept, include, Object.keys(lists));
  return legs.length > 0 && legs.length <= mostLegs ? legs : undefined;
}

/** Equal for the same values in any order; empty for a job without a matrix: null, or `{}` in act. */
export function legKey(matrix: unknown): string {
  return isMap(matrix) && Object.keys(matrix).length > 0 ? JSON.stringify(sorted(matrix)) : '';
}

function productOf(lists: MatrixLeg): MatrixLeg[] | undefined {
  const keys = Object.keys(lists);
  if (keys.length === 0) return [];
  let legs: MatrixLeg[] = [{}];
  for (const key of keys) {
    const values = lists[key];
    if (!Array.isArray(values) || legs.length * values.length > mostLegs * 4) return undefined;
    legs = legs.flatMap((leg) => values.map((value: unknown) => ({ ...leg, [key]: value })));
  }
  return legs;
}

/** An entry extends each leg of the product whose own values it does not change, or is a leg itself. */
function withIncluded(
  product: readonly MatrixLeg[],
  include: readonly MatrixLeg[],
  keys: readonly string[],
): MatrixLeg[] {
  let extended = [...product];
  const added: MatrixLeg[] = [];
  for (const entry of include) {
    const own = Object.fromEntries(Object.entries(entry).filter(([key]) => keys.includes(key)));
    if (!extended.some((leg) => agrees(leg, own))) added.push(entry);
    extended = extended.map((leg) => (agrees(leg, own) ? { ...leg, ...entry } : leg));
  }
  return [...extended, ...added];
}

function agrees(leg: MatrixLeg, entry: MatrixLeg): boolean {
  return Object.entries(entry).every(
    ([key, value]) => JSON.stringify(sorted(leg[key])) === JSON.stringify(sorted(value)),
  );
}

/** The value; undefined where any part of it is an expression. */
function valueOf(node: Located): unknown {
  if (node.kind === 'scalar') {
    return typeof node.value === 'string' && node.value.includes('${{') ? undefined : node.value;
  }
  if (node.kind === 'list') {
    const items = node.items.map(valueOf);
    return items.includes(undefined) ? undefined : items;
  }
  const values = entries(node).map(({ key, value }) => [key, valueOf(value)] as const);
  return values.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(values);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isMap(value)) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, sorted(value[key])]));
}

const isMap = (value: unknown): value is MatrixLeg =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isScalar = (value: unknown) => typeof value !== 'object' || value === null;
const isListOfMaps = (value: unknown): value is readonly MatrixLeg[] =>
  Array.isArray(value) && value.every(isMap);
