import { excuseOf } from '@ci-actions/findings';
import type { ToolExcuse } from '@ci-actions/findings';
import type { Phase, PolicyContext } from '@ci-actions/policy';
import type { LookAhead } from '@ci-actions/result';
import type { Gathered } from '../gather/gather.ts';
import { describeMissing } from './missing-reports.ts';
import type { MissingReport } from './missing-reports.ts';

export interface Judgement {
  readonly verdict: 'complete' | 'incomplete';
  readonly green: boolean;
  readonly why: readonly string[];
  readonly excused: readonly (readonly [MissingReport, ToolExcuse])[];
  readonly next: LookAhead | null;
}

/** Complete if every pattern matches, every file is readable and every expected tool reported. */
export function judge(
  gathered: Gathered,
  missing: readonly MissingReport[],
  policyContext: PolicyContext,
  lacksSecrets: boolean,
): Judgement {
  const { policy, phase, next } = policyContext;
  const withoutSecrets = lacksSecrets ? policy.security.withoutSecrets : [];
  const excuse =
    (by: Phase) =>
    ({ tool }: MissingReport) =>
      excuseOf(tool, { advisory: by.security.advisory, withoutSecrets });
  const inputProblems = [
    ...gathered.refused.map(({ file, why }) => `${file} was refused: it ${why}`),
    ...gathered.unmatched.map((pattern) => `the pattern ${pattern} matches no file`),
    ...nothingRead(gathered),
    ...noReports(gathered),
  ];
  const reasons = (by: Phase) => [
    ...missing.filter((one) => !excuse(by)(one)).map(describeMissing),
    ...inputProblems,
  ];
  const why = reasons(phase);
  const verdict = inputProblems.length + missing.length > 0 ? 'incomplete' : 'complete';
  return {
    verdict,
    green: why.length === 0,
    why,
    excused: missing.flatMap((one) => {
      const by = excuse(phase)(one);
      return by === undefined ? [] : [[one, by] as const];
    }),
    next: next ? { phase: next.name, verdict, why: reasons(next) } : null,
  };
}

/** Files that are no reports may lie beside reports, not in their place. */
function nothingRead({ read, refused, unmatched, ignored }: Gathered): readonly string[] {
  if (read.length + refused.length + unmatched.length > 0) return [];
  const files = ignored.flatMap(({ file, kind }) => (kind ? [`${file} (${kind})`] : []));
  const more = files.length > 5 ? ` and ${files.length - 5} more` : '';
  return [`no report was read: "reports" matches only ${files.slice(0, 5).join(', ')}${more}`];
}

/** A path, unlike a pattern, was meant to be a report. */
function noReports({ ignored }: Gathered): readonly string[] {
  return ignored.flatMap(({ file, kind, named }) =>
    named ? [`${file} is ${kind ?? 'no report'}, and "reports" names it as one`] : [],
  );
}
