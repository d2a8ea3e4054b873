import { describeMistake } from '@ci-actions/inputs';
import type { Values } from '@ci-actions/inputs';
import { findWorkflow, judgeNeeds } from '@ci-actions/needs';
import type { FoundWorkflow } from '@ci-actions/needs';
import { changesSinceBase, tightenAllowed } from '@ci-actions/policy';
import type { AllowedJobs, BaseChanges, PolicyContext } from '@ci-actions/policy';
import { NotEvaluated } from '@ci-actions/result';
import type { Outcome } from '@ci-actions/result';
import { baseCommit } from '@ci-actions/workflow-run';
import { executionsByJob } from '@ci-actions/workflows';
import type { CommitFiles } from '@ci-actions/workflows';
import type { inputs } from './inputs.ts';
import { readResults } from './results/read-results.ts';
import type { ResultFiles } from './results/read-results.ts';
import { outcomeOf } from './summary/outcome-of.ts';
import { readTiming } from './timing/timing.ts';
import type { TimingPorts } from './timing/timing.ts';

export interface Ports {
  readonly files: CommitFiles;
  readonly results: ResultFiles;
  readonly jobs: TimingPorts['jobs'];
  /** A file's text at another commit; undefined where the commit has no such file. */
  readonly readAt: (path: string, commit: string) => Promise<string | undefined>;
  readonly policyContext: PolicyContext;
  readonly facts: RunFacts;
  /** UTC day. */
  readonly today: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** The runner's facts about this run; undefined where it gives none. */
export interface RunFacts {
  readonly job: string | undefined;
  readonly workflowRef: string | undefined;
  readonly repository: string | undefined;
  readonly sha: string | undefined;
  readonly runAttempt: number | undefined;
  readonly eventName: string | undefined;
  readonly event: () => Readonly<Record<string, unknown>>;
}

type Given = Values<typeof inputs>;

export async function run(values: Given, ports: Ports): Promise<Outcome> {
  const { facts, now } = ports;
  const { needs } = values;
  const running = { ...facts, given: values.workflow, needs };
  const found = await findWorkflow(running, ports.files);
  const allowed = allowedJobs(values, found, ports);
  const changes = await policyLoosened(ports);
  const reported = await readResults(values.results ?? [], ports.results, facts.sha);
  const limits = { maxWall: values['max-wall'], budgetMinutes: values['budget-minutes'] };
  const timing = await readTiming(limits, { jobs: ports.jobs, now, attempt: facts.runAttempt });
  const executions = executionsByJob(found.workflow.jobs, timing.executions);
  const listed = executionsByJob(found.workflow.jobs, timing.listed);
  const judgement = judgeNeeds({
    ...found,
    needs,
    ignore: values.ignore ?? [],
    allowed,
    reported: reported.results,
    executions: (job) => listed.get(job) ?? [],
    sha: facts.sha,
    runAttempt: facts.runAttempt,
  });
  // A job that failed explains why its files are missing, and is the better reason.
  if (judgement.passed && reported.wrong.length > 0) {
    throw new NotEvaluated(reported.wrong.join('; '));
  }
  return outcomeOf({
    judgement,
    wrongFiles: reported.wrong,
    workflow: found.workflow,
    timing,
    limits,
    executions,
    changes,
    expired: allowed.expired,
    policyPath: changes.path,
    title: values.title,
    notes: values.notes ?? [],
  });
}

/** Excuses depend on the workflow, so all their mistakes are reported only here, together. */
function allowedJobs(values: Given, { workflow }: FoundWorkflow, ports: Ports): AllowedJobs {
  const allowed = tightenAllowed(ports.policyContext, workflow.path, ports.today, {
    failures: values['allowed-failures'],
    skips: values['allowed-skips'],
  });
  if (allowed.mistakes.length === 0) return allowed;
  throw new NotEvaluated(allowed.mistakes.map(describeMistake).join('; '));
}

async function policyLoosened({
  facts,
  policyContext,
  today,
  readAt,
}: Ports): Promise<BaseChanges> {
  const base = baseCommit(facts.eventName, facts.eventName === undefined ? {} : facts.event());
  if (base === undefined) return { path: policyContext.path, changes: [], denied: false };
  return changesSinceBase({ policyContext, today, readBase: (path) => readAt(path, base) });
}
