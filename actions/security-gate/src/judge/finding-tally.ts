import { emptyCounts, severities } from '@ci-actions/findings';
import type { Finding, Severity } from '@ci-actions/findings';
import { decide } from './decide.ts';
import type { Decision, Excuses, ToolRule } from './decide.ts';
import { topN } from './top-n.ts';

/** One phase's decisions about all findings. */
export interface PhaseTally {
  readonly decisions: Readonly<Record<Decision, number>>;
  /** At most `mostListed`, secrets first, then the most severe; `decisions.blocks` counts all. */
  readonly blocking: readonly Finding[];
  /** Findings that would block if their tool were not advisory, in the same order. */
  readonly advisory: readonly Finding[];
}

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
  readonly next: PhaseTally | undefined;
}

export type ExcusedBy = 'policy' | 'report' | 'vex';

export interface Excused {
  readonly finding: Finding;
  /** Who excuses it and why; untrusted text. */
  readonly why: string;
}

export type RuleFor = (tool: string) => ToolRule;

export interface FindingTally {
  readonly add: (finding: Finding, excuses: Excuses) => void;
  readonly tally: () => Tally;
}

/** At most this many findings of a kind are listed; the rest are only counted. */
export const mostListed = 200;

/** Judges findings one by one in this phase and the next; keeps counts and the most severe findings. */
export function findingTally(now: RuleFor, next: RuleFor | undefined): FindingTally {
  const bySeverity = emptyCounts();
  const tools = new Map<string, Record<Severity, SeverityCount>>();
  const suppressed = { policy: 0, report: 0, vex: 0 };
  const phaseNow = phaseTally(now);
  const phaseNext = next && phaseTally(next);
  const excused = topN<Excused>(mostListed, (a, b) => compareFindings(a.finding, b.finding));
  const compared = new Set<string>();

  return {
    add: (finding, excuses) => {
      if (finding.baseline !== undefined) compared.add(finding.tool);
      const decision = phaseNow.add(finding, excuses);
      phaseNext?.add(finding, excuses);
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

function phaseTally(ruleFor: RuleFor) {
  const decisions: Record<Decision, number> = {
    absent: 0,
    suppressed: 0,
    below: 0,
    old: 0,
    advisory: 0,
    blocks: 0,
  };
  const blocking = topN(mostListed, compareFindings);
  const advisory = topN(mostListed, compareFindings);
  return {
    add: (finding: Finding, excuses: Excuses): Decision => {
      const decision = decide({ ...finding, excuses }, ruleFor(finding.tool));
      decisions[decision] += 1;
      if (decision === 'blocks') blocking.offer(finding);
      if (decision === 'advisory') advisory.offer(finding);
      return decision;
    },
    tally: (): PhaseTally => ({
      decisions: { ...decisions },
      blocking: blocking.kept(),
      advisory: advisory.kept(),
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

/** Secrets first, then the most severe. */
function compareFindings(a: Finding, b: Finding): number {
  if (a.secret !== b.secret) return a.secret ? -1 : 1;
  return severities.indexOf(a.severity) - severities.indexOf(b.severity);
}
