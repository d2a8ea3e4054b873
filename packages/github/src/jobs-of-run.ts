import type { GitHub } from './github.ts';

/** One execution of a job, as the jobs API returns it. `name` is untrusted. */
export interface JobExecution {
  readonly name: string;
  readonly attempt: number;
  /** Null while it runs. */
  readonly conclusion: string | null;
  /** ISO 8601: when it began to wait for a runner, and when it got one. */
  readonly createdAt: string;
  readonly startedAt: string;
  readonly completedAt: string | null;
  readonly labels: readonly string[];
}

/** All jobs of all attempts of a workflow run. */
export async function jobsOfRun(github: GitHub, runId: string): Promise<readonly JobExecution[]> {
  const purpose = { doing: `list the jobs of run ${runId}`, right: 'actions: read' };
  return github.ask(purpose, async (client, repository) => {
    const jobs = await client.paginate('GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs', {
      ...repository,
      run_id: Number(runId),
      filter: 'all',
      per_page: 100,
    });
    return jobs.map((job) => ({
      name: job.name,
      attempt: job.run_attempt ?? 1,
      conclusion: job.conclusion,
      createdAt: job.created_at,
      startedAt: job.started_at,
      completedAt: job.completed_at,
      labels: job.labels,
    }));
  });
}
