import { document, escaped } from '@ci-actions/markdown';
import { findWorkflow, judgeNeeds, needsAnnotations, needsTable } from '@ci-actions/needs';
import type { NamedExecution, Need, NeedsJudgement } from '@ci-actions/needs';
import { tightenAllowed } from '@ci-actions/policy';
import type { PolicyContext } from '@ci-actions/policy';
import { NotEvaluated } from '@ci-actions/result';
import type { Annotation } from '@ci-actions/result';
import type { RunFacts } from '@ci-actions/workflow-run';
import { executionsByJob } from '@ci-actions/workflows';
import type { CommitFiles, Workflow } from '@ci-actions/workflows';
import type { Objection } from './verdict.ts';

export interface NeedsRequest {
  readonly needs: readonly Need[];
  readonly workflow: string | undefined;
  readonly ignore: readonly string[];
  readonly policyContext: PolicyContext;
  readonly facts: RunFacts;
  readonly files: CommitFiles;
  readonly today: string;
  /** The run's jobs, to name the legs of a matrix; undefined without a token. */
  readonly executions: (() => Promise<readonly NamedExecution[]>) | undefined;
}

/** What judging `needs` adds to the gate. */
export interface NeedsPart {
  readonly objections: readonly Objection[];
  /** Markdown. */
  readonly section: string;
  readonly annotations: readonly Annotation[];
}

/** Applies the rule of needs-gate. Only the policy excuses jobs. */
export async function needsPart(request: NeedsRequest): Promise<NeedsPart> {
  const { needs, workflow: given, ignore, policyContext, facts, files, today } = request;
  try {
    const { workflowRef, repository, job } = facts;
    const running = { given, workflowRef, repository, job, needs };
    const { workflow, gate } = await findWorkflow(running, files);
    const allowed = tightenAllowed(policyContext, workflow.path, today, {});
    const listed = await executionsOf(workflow, request.executions);
    const judged = judgeNeeds({
      needs,
      workflow,
      gate,
      ignore,
      allowed,
      reported: undefined,
      executions: (id) => listed.get(id) ?? [],
      sha: facts.sha,
      runAttempt: facts.runAttempt,
    });
    return partOf(judged, workflow.path);
  } catch (error) {
    if (!(error instanceof NotEvaluated)) throw error;
    const objections = [{ why: `needs: ${error.message}`, judged: false }];
    return { objections, section: '', annotations: [] };
  }
}

/** Requested only if the workflow file does not tell the legs. Without them such a job is not green. */
async function executionsOf(
  { jobs }: Workflow,
  executions: NeedsRequest['executions'],
): Promise<ReadonlyMap<string, readonly NamedExecution[]>> {
  const unknown = jobs.some(({ legs, ourSteps }) => legs === undefined && ourSteps.length > 0);
  if (!unknown || executions === undefined) return new Map();
  try {
    return executionsByJob(jobs, await executions());
  } catch (error) {
    if (error instanceof NotEvaluated) return new Map();
    throw error;
  }
}

function partOf(judgement: NeedsJudgement, file: string): NeedsPart {
  const { why, warnings, rows } = judgement;
  const warned = warnings.map((warning) => `- ${escaped(warning, 600)}`).join('\n');
  return {
    objections: why.map((reason) => ({ why: reason, judged: true })),
    section: document('### Jobs before this one', needsTable(rows), warned).trimEnd(),
    annotations: needsAnnotations(judgement, file),
  };
}
