import { emptyCounts } from '@ci-actions/findings';
import type { Finding, Severity } from '@ci-actions/findings';
import type { Excuses } from './decide.ts';
import { nextTally } from './next-tally.ts';
import type { NextTally } from './next-tally.ts';
import { compareFindings, mostListed, phaseTally } from './phase-tally.ts';
import type { PhaseTally, RuleFor } from './phase-tally.ts';
import { topN } from './top-n.ts';

export interface SeverityCount {
  readonly total: number;
  readonly new: number;
}

export interface Tally {
  /** Counts of the findings that are neither suppressed nor absent. */
  readonly severities: Readonly<Record<Severity, number>>;
  /** The same counts by driver name, in the order of the reports. */
  readonly tools: ReadonlyMap<string, Readonly<Record<Severity, SeverityCount>>>;
  readonly suppressed: Readonly<Record<ExcusedBy, number>>;
  /** The most severe findings that the report or a VEX statement excuses, not the policy. */
  readonly excused: readonly Excused[];
  readonly absent: number;
  /** Tools with at least one result that has a `baselineState`. */
  readonly compared: ReadonlySet<string>;
  readonly now: PhaseTally;
  readonly next: NextTally | undefined;
}

export type ExcusedBy = 'policy' | 'report' | 'vex';

export interface Excused {
  readonly finding: Finding;
  /** Who excuses it and why; untrusted text. */
  readonly why: string;
}

export interface FindingTally {
  readonly add: (finding: Finding, excuses: Excuses) => void;
  readonly tally: () => Tally;
}

/** Judges findings one by one in this phase and the next; keeps counts and the most severe findings. */
export function findingTally(now: RuleFor, next: RuleFor | undefined): FindingTally {
  const bySeverity = emptyCounts();
  const tools = new Map<string, Record<Severity, SeverityCount>>();
  const suppressed = { policy: 0, report: 0, vex: 0 };
  const phaseNow = phaseTally(now);
  const phaseNext = next && nextTally(next);
  const excused = topN<Excused>(mostListed, (a, b) => compareFindings(a.finding, b.finding));
  const compared = new Set<string>();

  return {
    add: (finding, excuses) => {
      if (finding.baseline !== undefined) compared.add(finding.tool);
      const decision = phaseNow.add(finding, excuses);
      phaseNext?.add(finding, excuses, decision);
      if (!tools.has(finding.tool)) tools.set(finding.tool, noCounts());
      if (decision === 'suppressed') {
        const by = excusedBy(excuses);
        suppressed[by] += 1;
        if (by !== 'policy')
          excused.offer({
            finding,
            why: by === 'vex' ? (excuses.vex ?? '') : 'by the report itself',
          });
      }
      if (decision === 'suppressed' || decision === 'absent') return;
      bySeverity[finding.severity] += 1;
      count(tools.get(finding.tool), finding);
    },
    tally: () => ({
      severities: { ...bySeverity },
      tools,
      suppressed: { ...suppressed },
      excused: excused.kept(),
      absent: phaseNow.tally().decisions.absent,
      compared,
      now: phaseNow.tally(),
      next: phaseNext?.tally(),
    }),
  };
}

/** A finding with several excuses counts once: for the policy, else the report, else VEX. */
function excusedBy({ policy, report }: Excuses): ExcusedBy {
  if (policy !== 'no') return 'policy';
  return report ? 'report' : 'vex';
}

function noCounts(): Record<Severity, SeverityCount> {
  const none = () => ({ total: 0, new: 0 });
  return { critical: none(), high: none(), medium: none(), low: none(), none: none() };
}

function count(counts: Record<Severity, SeverityCount> | undefined, finding: Finding): void {
  if (counts === undefined) return;
  const { total, new: fresh } = counts[finding.severity];
  const isNew = finding.baseline === undefined || finding.baseline === 'new';
  counts[finding.severity] = { total: total + 1, new: fresh + (isNew ? 1 : 0) };
}
