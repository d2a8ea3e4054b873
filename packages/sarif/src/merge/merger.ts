import { compareText } from '../model/compare.ts';
import type { Result, Run } from '../model/log.ts';
import type { SourceRun } from '../model/source-run.ts';
import { count } from '../model/tally.ts';
import type { Tally } from '../model/tally.ts';
import { toolName } from '../model/tool-name.ts';
import { categoryOf, keyOfRun } from '../resolve/category.ts';
import { completeness, warningsOf } from '../resolve/completeness.ts';
import type { Incompleteness } from '../resolve/completeness.ts';
import { isFailure } from '../resolve/is-failure.ts';
import { checkoutOf } from '../resolve/lookup-folders.ts';
import type { Checkout } from '../resolve/repository-path.ts';
import { targetOf } from '../resolve/target-of.ts';
import { normalizeResult } from '../schema/normalize-result.ts';
import type { OnRepair } from '../schema/values.ts';
import { distinctResults } from './distinct-results.ts';
import type { DistinctResults } from './distinct-results.ts';
import { resultKeeper } from './keep-result.ts';
import type { KeptResult } from './kept-result.ts';
import { runFacts } from './merge-run.ts';
import type { RunFacts } from './merge-run.ts';
import { mergedRules } from './merged-rules.ts';
import type { MergedRules } from './merged-rules.ts';
import { origins } from './origins.ts';
import type { RunPlace } from './origins.ts';
import { resultHeads } from './result-head.ts';
import { ruleNaming } from './rule-naming.ts';

export interface MergedRun {
  readonly tool: string;
  readonly target: string | undefined;
  readonly category: string;
  readonly facts: RunFacts;
  readonly rules: MergedRules;
  readonly results: readonly KeptResult[];
}

/** A run of a report, with the reasons why it is incomplete. */
export interface ReportedRun {
  readonly tool: string;
  readonly target: string | undefined;
  readonly report: string;
  readonly incomplete: readonly Incompleteness[];
  /** Texts of warnings. Untrusted. */
  readonly warnings: readonly string[];
}

/** Numbers of results that are not in the merged file, by reason. */
export interface Dropped {
  duplicates: number;
  noFailure: number;
  absent: number;
}

export interface ReportPlace {
  /** The folder of the report, relative to the root; absent if it is outside. */
  readonly folder?: string | undefined;
  /** The report of which this one is a copy: byte-equal, in the same folder. */
  readonly copyOf?: string | undefined;
}

export interface Merger {
  /** Adds the runs of a report. Reads and repairs their results. */
  readonly add: (report: string, runs: readonly SourceRun[], place?: ReportPlace) => void;
  readonly runs: () => readonly MergedRun[];
  readonly reported: readonly ReportedRun[];
  readonly dropped: Readonly<Dropped>;
  /** Numbers of repairs, by description. */
  readonly repairs: ReadonlyMap<string, number>;
  /** Counts one more repair. */
  readonly onRepair: OnRepair;
  /** Number of results in all reports. */
  readonly found: () => number;
}

interface Group {
  readonly tool: string;
  readonly target: string | undefined;
  readonly category: string;
  readonly facts: RunFacts;
  readonly rules: MergedRules;
  readonly heads: ReturnType<typeof resultHeads>;
  readonly results: DistinctResults;
}

/**
 * Merges runs of the same tool and category. Drops results that are equal in value to another of
 * the same run of the tool. The output does not depend on the order of the reports.
 */
export function merger(checkout: Checkout): Merger {
  const repairs: Tally = new Map();
  const onRepair = (what: string) => count(repairs, what);
  const groups = new Map<string, Group>();
  const reported: ReportedRun[] = [];
  const dropped: Dropped = { duplicates: 0, noFailure: 0, absent: 0 };
  const originOf = origins();
  let found = 0;

  const groupOf = (run: Run): Group => {
    const key = keyOfRun(run);
    const known = groups.get(key);
    if (known) return known;
    const [tool, target] = [toolName(run), targetOf(run)];
    const category = categoryOf(run.automationDetails?.id);
    const parts = { facts: runFacts(), rules: mergedRules(onRepair), heads: resultHeads(tool) };
    const made: Group = { tool, target, category, ...parts, results: distinctResults() };
    groups.set(key, made);
    return made;
  };

  const addRun = (source: SourceRun, place: RunPlace, folder: string | undefined) => {
    const { run, repeated } = source;
    const group = groupOf(run);
    const incomplete = completeness(run, source.foundElsewhere ?? source.found);
    const [tool, target] = [toolName(run), targetOf(run)];
    reported.push({ tool, target, report: place.report, incomplete, warnings: warningsOf(run) });
    const own = source.rooted === true ? checkout : checkoutOf(run, folder, checkout);
    group.facts.add(run, incomplete, own);
    const headOf = ruleNaming(group.rules, group.heads, run);
    const keep = resultKeeper(run, own, headOf, onRepair, originOf(run, place));
    found += source.found;
    const addResult = (result: Result, more: number) => {
      const reason = excluded(result);
      if (reason) {
        dropped[reason] += 1 + more;
        return;
      }
      const kept = keep(result);
      if (!group.results.add(kept)) dropped.duplicates += 1;
      for (let again = 1; again <= more; again += 1) {
        const occurrence = kept.occurrence + again;
        if (!kept.secret || !group.results.add({ ...kept, occurrence })) dropped.duplicates += 1;
      }
    };
    let at = 0;
    for (const value of source.results) {
      addResult(normalizeResult(value, onRepair), repeated?.get(at) ?? 0);
      at += 1;
    }
  };

  return {
    add: (report, runs, { folder, copyOf } = {}) =>
      runs.forEach((run, index) => addRun(run, { report, index, copyOf }, folder)),
    runs: () =>
      [...groups]
        .sort(([a], [b]) => compareText(a, b))
        .map(([, group]) => ({ ...group, tool: nameOf(group), results: group.results.inOrder() })),
    reported,
    dropped,
    repairs,
    onRepair,
    found: () => found,
  };
}

/** Why a result is left out: it reports no failure, or the baseline marks it as absent. */
function excluded(result: Result): keyof Dropped | undefined {
  if (!isFailure(result)) return 'noFailure';
  return result.baselineState === 'absent' ? 'absent' : undefined;
}

/** The merged driver's name. Runs may spell it differently, and input order must not decide. */
function nameOf({ facts, tool }: Group): string {
  const { name } = facts.value().driver;
  return typeof name === 'string' && name !== '' ? name : tool;
}
