import type { Finding } from '@ci-actions/findings';
import type { Annotation, LookAhead, Outcome } from '@ci-actions/result';
import { describeFinding } from '../judge/describe-finding.ts';
import type { Judgement, PhaseVerdict } from '../judge/judgement.ts';
import { summaryOf } from './summary-of.ts';

export function outcomeOf(judgement: Judgement): Outcome {
  const { now, next, tally, missing } = judgement;
  return {
    verdict: word(now),
    green: now.passed,
    evaluated: now.evaluated,
    why: now.why,
    phase: now.rule.name,
    next: next ? lookAhead(next) : null,
    counts: countsOf(judgement),
    outputs: {
      missing: missing.map(({ name }) => name).join(', '),
      'next-phase-verdict': next ? word(next) : '',
    },
    summary: summaryOf(judgement),
    annotations: [...tally.now.blocking.map(annotationOf), ...judgement.warnings],
  };
}

export function word({ passed }: Pick<PhaseVerdict, 'passed'>): 'passed' | 'failed' {
  return passed ? 'passed' : 'failed';
}

function lookAhead(next: PhaseVerdict): LookAhead {
  return { phase: next.rule.name, verdict: word(next), why: next.why };
}

function countsOf({ tally, now, suppressions, reports }: Judgement): Record<string, number> {
  const { policy, report, vex } = tally.suppressed;
  return {
    ...tally.severities,
    blocking: tally.now.decisions.blocks,
    advisory: tally.now.decisions.advisory,
    suppressed: policy + report + vex,
    expired: suppressions.expired.length,
    unused: suppressions.unused.length,
    'suppressed-by-policy': policy,
    'suppressed-by-report': report,
    'suppressed-by-vex': vex,
    absent: tally.absent,
    'no-failure': reports.noFailure,
    gaps: now.failing.length + now.excused.length,
  };
}

/** Only blocking findings are annotated: nobody reads an annotation on every finding. */
function annotationOf(finding: Finding): Annotation {
  const { path, line, message } = finding;
  const inside = path !== undefined && !/^([/\\]|[a-z][a-z0-9+.-]*:)/i.test(path);
  const fix = finding.fixedIn === undefined ? '' : ` Fixed in ${finding.fixedIn}.`;
  return {
    level: 'error',
    title: describeFinding(finding),
    message: `${message || 'A secret; its text is not shown.'}${fix}`,
    ...(inside ? { file: path } : {}),
    ...(inside && line !== undefined ? { line } : {}),
  };
}
