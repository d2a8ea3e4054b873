import { NotEvaluated } from '@ci-actions/result';
import type { RunFacts } from '@ci-actions/workflow-run';
import { executionsOfJob, ofLeg, ranAgain } from '@ci-actions/workflows';
import type { AttemptedExecution, WorkflowJob } from '@ci-actions/workflows';
import type { MissingInput } from './missing-input.ts';
import type { ReportRun } from './read-reports.ts';

/** One execution of a job, from the jobs API. */
export interface JobExecution extends AttemptedExecution {
  readonly name: string;
}

export interface OlderAttempts {
  readonly missing: readonly MissingInput[];
  readonly notes: readonly string[];
}

export interface JobPorts {
  /** All job executions of this run; undefined without a token. */
  readonly executions: (() => Promise<readonly JobExecution[]>) | undefined;
  /** The jobs in the running workflow's file. */
  readonly jobs: () => Promise<readonly WorkflowJob[]>;
}

/**
 * SARIF of an older attempt of this run is stale if its job has run again since. If only failed jobs
 * were re-run, the SARIF of the other jobs is still valid.
 */
export async function olderAttempts(
  runs: readonly ReportRun[],
  { runId, runAttempt }: RunFacts,
  ports: JobPorts,
): Promise<OlderAttempts> {
  const older = runs.filter(
    ({ provenance }) =>
      provenance.runId !== undefined &&
      provenance.runId === runId &&
      (provenance.attempt ?? Number.POSITIVE_INFINITY) < (runAttempt ?? 1),
  );
  if (older.length === 0) return { missing: [], notes: [] };
  if (ports.executions === undefined) {
    const tools = [...new Set(older.map(({ tool }) => tool))].join(', ');
    const note = `SARIF of an older attempt was accepted; without a token the gate could not check whether its job ran again: ${tools}.`;
    return { missing: [], notes: [note] };
  }
  try {
    const executions = await ports.executions();
    const jobs = await ports.jobs();
    const missing = older.map((run) => staleReport(run, executions, jobs));
    return { missing: missing.filter((input) => input !== undefined), notes: [] };
  } catch (error) {
    if (!(error instanceof NotEvaluated)) throw error;
    return { missing: older.map((run) => stale(run, `and ${error.message}`)), notes: [] };
  }
}

function staleReport(
  run: ReportRun,
  executions: readonly JobExecution[],
  jobs: readonly WorkflowJob[],
): MissingInput | undefined {
  const { job, matrix, attempt = 0 } = run.provenance;
  if (job === undefined) return stale(run, 'and names no job');
  const named = ofLeg(executionsOfJob(job, jobs, executions), matrix);
  if (named.length === 0) return stale(run, `and the run lists no execution of its job "${job}"`);
  return ranAgain(named, attempt)
    ? stale(run, `and its job "${job}" has run again since`)
    : undefined;
}

function stale({ where, tool, provenance }: ReportRun, reason: string): MissingInput {
  return {
    kind: 'report',
    what: `${where} (${tool})`,
    where,
    reason: `is from attempt ${provenance.attempt ?? 0} of this run, ${reason}`,
  };
}
