import type { Values } from '@ci-actions/inputs';
import { suppressor, tightenExpect, tightenSecurity } from '@ci-actions/policy';
import type { Standing } from '@ci-actions/policy';
import type { Outcome } from '@ci-actions/result';
import { circumstancesOf } from './circumstances.ts';
import type { RunFacts } from './circumstances.ts';
import { excusesOf } from './excuses-of.ts';
import type { Gap } from './gap.ts';
import type { inputs } from './inputs.ts';
import type { Judgement } from './judgement.ts';
import { ledger } from './ledger.ts';
import { missingTools } from './missing-tools.ts';
import { objectionsOfNeeds } from './needs.ts';
import { notesOf } from './notes.ts';
import { outcomeOf } from './outcome-of.ts';
import { phaseRule } from './phase-rule.ts';
import { readReports } from './read-reports.ts';
import type { ReportPorts } from './read-reports.ts';
import { otherCommits } from './stale.ts';
import { objectionsOfUnused, suppressionState } from './suppression-state.ts';
import { verdictOf } from './verdict.ts';

export interface Ports {
  readonly reports: ReportPorts;
  readonly standing: Standing;
  readonly facts: RunFacts;
  /** The workspace. */
  readonly root: string;
  /** UTC day. */
  readonly today: string;
}

export async function run(values: Values<typeof inputs>, ports: Ports): Promise<Outcome> {
  return outcomeOf(await judge(values, ports));
}

export async function judge(values: Values<typeof inputs>, ports: Ports): Promise<Judgement> {
  const { standing, today } = ports;
  const { policy } = standing;
  const circumstances = circumstancesOf(ports.facts);
  const withoutSecrets = circumstances.lacksSecrets ? policy.security.withoutSecrets : [];
  const security = tightenSecurity(standing, {
    failOn: values['fail-on'],
    newOnly: values['new-only'],
  });
  const nowRule = phaseRule(standing.phase.name, security.now, withoutSecrets);
  const nextRule =
    standing.next && phaseRule(standing.next.name, security.next ?? security.now, withoutSecrets);

  const suppressing = await suppressor(policy.suppressions, today);
  const book = ledger(nowRule.ruleFor, nextRule?.ruleFor);
  const reports = await readReports(values.sarif, ports.reports, ports.root, (finding) =>
    book.add(finding, excusesOf(finding, suppressing)),
  );
  const tally = book.tally();

  const missing = missingTools(tightenExpect(standing, values.expect).now, reports.runs);
  const gaps: readonly Gap[] = [
    ...missing.gaps,
    ...reports.gaps,
    ...otherCommits(reports.runs, circumstances.commits),
  ];
  const believed = reports.runs.filter(({ complete }) => complete).map(({ tool }) => tool);
  const suppressions = suppressionState(standing, suppressing, believed, today);
  const objections = [
    ...objectionsOfNeeds(values.needs),
    ...objectionsOfUnused(standing, suppressions),
  ];
  return {
    reports,
    tally,
    now: { ...verdictOf(tally.now, gaps, nowRule, objections), rule: nowRule },
    next:
      nextRule && tally.next
        ? { ...verdictOf(tally.next, gaps, nextRule, objections), rule: nextRule }
        : undefined,
    missing: missing.names,
    suppressions,
    notes: notesOf(reports, tally, security.now.newOnly, circumstances),
  };
}
