import { missingTools } from '@ci-actions/findings';
import type { MissingTool } from '@ci-actions/findings';
import type { Values } from '@ci-actions/inputs';
import { fileLink } from '@ci-actions/markdown';
import { believedTools, policyLine, suppressor } from '@ci-actions/policy';
import type { PolicyContext } from '@ci-actions/policy';
import { cachedCheckout } from '@ci-actions/sarif';
import { runContextOf } from '@ci-actions/workflow-run';
import { runningJobs } from '@ci-actions/workflows';
import type { Strictness } from '../check.ts';
import type { inputs } from '../inputs.ts';
import type { Ports } from '../ports.ts';
import type { MissingInput } from '../reports/missing-input.ts';
import { olderAttempts } from '../reports/older-attempts.ts';
import { readReports } from '../reports/read-reports.ts';
import { otherCommits } from '../reports/stale.ts';
import { notesOf } from '../summary/notes.ts';
import { toolNotes } from '../summary/tool-notes.ts';
import { readVexFiles } from '../vex/read-vex-files.ts';
import { vexOf } from '../vex/vex.ts';
import { excusesOf, withLapsed } from './excuses-of.ts';
import { findingTally } from './finding-tally.ts';
import type { Judgement } from './judgement.ts';
import { needsPart } from './needs-part.ts';
import { phaseRule } from './phase-rule.ts';
import { policyPart } from './policy-part.ts';
import { objectionsOfUnused, suppressionState } from './suppression-state.ts';
import { verdictOf } from './verdict.ts';

const unseenPolicy =
  'Nothing is checked out and there is no token, so the gate could not look for a policy file.';

/** Reads everything, then computes the verdicts of this phase and the next. */
export async function judge(
  values: Values<typeof inputs>,
  { expected, security }: Strictness,
  ports: Ports,
): Promise<Judgement> {
  const { policyContext, today, facts } = ports;
  const { policy } = policyContext;
  const runContext = runContextOf(facts);
  const rules = phaseRules(security, policyContext, runContext.lacksSecrets);

  const vexFiles = await readVexFiles(values.vex ?? [], ports.reports);
  const vex = vexOf(vexFiles.statements, facts.repository);
  const suppressing = await suppressor(policy.suppressions, today);
  const lapsed = await suppressor(suppressing.expired, longAgo);
  const findings = findingTally(rules.now.ruleFor, rules.next?.ruleFor);
  const checkout = cachedCheckout(ports.checkout);
  const believed = believedTools(policy, today);
  const reports = await readReports(values.sarif, ports.reports, checkout, believed, (finding) =>
    findings.add(withLapsed(finding, lapsed), excusesOf(finding, suppressing, vex)),
  );
  const tally = findings.tally();

  const expectedMissing = missingTools(expected, reports.runs);
  const older = await olderAttempts(reports.runs, facts, {
    executions: ports.executions,
    jobs: () => runningJobs(facts.workflowRef, ports.files),
  });
  const missing: readonly MissingInput[] = [
    ...expectedMissing.filter(({ runs }) => runs.length === 0).map(didNotReport),
    ...reports.missing,
    ...otherCommits(reports.runs, runContext.commits),
    ...older.missing,
    ...vexFiles.missing,
  ];

  const completeTools = reports.runs.filter(({ complete }) => complete).map(({ tool }) => tool);
  const toolMissing = missing.some(({ kind }) => kind === 'tool');
  const suppressions = suppressionState(
    policyContext,
    suppressing,
    completeTools,
    toolMissing,
    today,
  );
  const changed = await policyPart(policyContext, facts, ports.fileAt, today);
  const jobs = await jobsPart(values, ports);
  const objections = [
    ...changed.objections,
    ...jobs.objections,
    ...objectionsOfUnused(policyContext, suppressions),
  ];
  return {
    reports,
    tally,
    now: { ...verdictOf(tally.now, missing, rules.now, objections), rule: rules.now },
    next:
      rules.next && tally.next
        ? { ...verdictOf(tally.next, missing, rules.next, objections), rule: rules.next }
        : undefined,
    missing: expectedMissing,
    suppressions,
    link: fileLink(facts),
    policyLine: policyLine(policyContext),
    policySection: changed.section,
    needsSection: jobs.section,
    warnings: [...changed.annotations, ...jobs.annotations],
    notes: [
      ...notesOf(reports, tally, rules.newOnly, runContext),
      ...toolNotes(reports.runs, believed, policyContext.path),
      ...(ports.policyUnseen && policyContext.source === 'built-in' ? [unseenPolicy] : []),
      ...older.notes,
      ...vexFiles.unmatched.map((pattern) => `The VEX pattern ${pattern} matches no file.`),
    ],
  };
}

/** For tools without a run. Each failed run is a missing input of its own. */
function didNotReport({ tool, target }: MissingTool): MissingInput {
  return { kind: 'tool', tool, target, reason: 'is expected and did not report' };
}

/** A day on which every expired suppression was still valid, to find what it covered. */
const longAgo = '2000-01-01';

function phaseRules(
  { now, next }: Strictness['security'],
  policyContext: PolicyContext,
  lacksSecrets: boolean,
) {
  const withoutSecrets = lacksSecrets ? policyContext.policy.security.withoutSecrets : [];
  return {
    newOnly: now.newOnly,
    now: phaseRule(policyContext.phase.name, now, withoutSecrets),
    next: policyContext.next && phaseRule(policyContext.next.name, next ?? now, withoutSecrets),
  };
}

async function jobsPart(values: Values<typeof inputs>, ports: Ports) {
  if (values.needs === undefined) return { objections: [], section: '', annotations: [] };
  const { policyContext, facts, files, today, executions } = ports;
  const { needs, workflow, ignore = [] } = values;
  return needsPart({ needs, workflow, ignore, policyContext, facts, files, today, executions });
}
