import type { TapLine } from './tap-line.ts';

export type Point = Extract<TapLine, { kind: 'point' }>;

/** One document of TAP, or the subtests of one test point. */
export interface Level {
  readonly indent: number;
  /** The point whose braces contain this level. Without braces, the point comes after the level. */
  readonly block?: Point;
  points: number;
  plan: number | undefined;
  /** Number of failures among the leaves below. */
  failed: number;
  /** Number of points and cases below. If there are any, the level's own point is a parent. */
  seen: number;
}

export function level(indent: number, block?: Point): Level {
  return { indent, ...(block ? { block } : {}), points: 0, plan: undefined, failed: 0, seen: 0 };
}

/** What is wrong with a level that has ended; undefined if nothing is. */
export function levelProblem({ points, plan, indent }: Level): string | undefined {
  const where = indent === 0 ? '' : ' of a subtest';
  if (plan === undefined) return `no plan${where}: the run may have ended early`;
  if (plan === points) return undefined;
  return `the plan${where} says ${plan} tests, ${points} were reported`;
}
