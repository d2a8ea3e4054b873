import type { Finding } from '@ci-actions/findings';
import { compareFindings } from '../judge/phase-tally.ts';
import type { RunStatus } from '../reports/run-status.ts';

/** The findings that are fixed in one place: in a package of a file, or else in a file. */
export interface FindingGroup {
  readonly worst: Finding;
  /** All of them, the worst first. */
  readonly findings: readonly Finding[];
}

/** Tools that reported on more than one target: only their findings differ by target. */
export function toolsWithTargets(runs: readonly RunStatus[]): ReadonlySet<string> {
  const byTool = Map.groupBy(runs, ({ tool }) => tool);
  const several = [...byTool].filter(([, own]) => new Set(own.map((run) => run.target)).size > 1);
  return new Set(several.map(([tool]) => tool));
}

/** The finding's target; undefined if its tool reported on no other. */
export function shownTarget(
  { tool, target }: Finding,
  withTargets: ReadonlySet<string>,
): string | undefined {
  return withTargets.has(tool) ? target : undefined;
}

/**
 * The group with the worst finding comes first, of equal ones the one with the most findings, then
 * the first by name.
 */
export function findingGroups(
  findings: readonly Finding[],
  withTargets: ReadonlySet<string>,
): readonly FindingGroup[] {
  const sorted = findings.toSorted(
    (a, b) => compareFindings(a, b) || (a.line ?? 0) - (b.line ?? 0),
  );
  return [...Map.groupBy(sorted, (finding) => keyOf(finding, withTargets))]
    .flatMap(([key, [worst, ...others]]) =>
      worst === undefined ? [] : [{ key, worst, findings: [worst, ...others] }],
    )
    .toSorted(
      (a, b) =>
        compareFindings(a.worst, b.worst) ||
        b.findings.length - a.findings.length ||
        (a.key < b.key ? -1 : 1),
    );
}

/** Begins with the name, by which groups are sorted. */
function keyOf(finding: Finding, withTargets: ReadonlySet<string>): string {
  const { package: name, path } = finding;
  const target = shownTarget(finding, withTargets);
  return JSON.stringify([name ?? path, name === undefined, path, target]);
}
