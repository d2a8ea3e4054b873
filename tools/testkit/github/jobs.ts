import type { Handlers } from './handler.ts';
import { page } from './page.ts';

export interface Job {
  readonly name: string;
  readonly attempt?: number;
  readonly conclusion?: 'success' | 'failure' | 'cancelled' | 'skipped' | null;
  /** ISO 8601. */
  readonly started?: string;
  readonly completed?: string | null;
  readonly labels?: readonly string[];
}

/** The jobs of one workflow run, of all attempts. */
export function jobs(all: readonly Job[]): Handlers {
  return {
    'GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs': (request) => {
      const { owner, repo, run_id: run } = request.parameters;
      const newest = Math.max(...all.map(({ attempt = 1 }) => attempt));
      const listed = request.query.get('filter') === 'all';
      const chosen = all.filter(({ attempt = 1 }) => listed || attempt === newest);
      const path = `/repos/${owner}/${repo}/actions/runs/${run}/jobs`;
      const { items, headers } = page(chosen, request, path);
      const described = items.map((job) => describe(job, all.indexOf(job) + 1, Number(run)));
      return { status: 200, body: { total_count: chosen.length, jobs: described }, headers };
    },
  };
}

function describe(job: Job, id: number, run: number) {
  const { name, attempt = 1, conclusion = 'success', started, completed, labels = [] } = job;
  const url = `https://api.example/jobs/${id}`;
  const begun = started ?? '2026-11-02T09:00:00Z';
  return {
    id,
    run_id: run,
    run_url: `https://api.example/runs/${run}`,
    run_attempt: attempt,
    node_id: `J${id}`,
    head_sha: '1'.repeat(40),
    url,
    html_url: url,
    status: conclusion === null ? 'in_progress' : 'completed',
    conclusion,
    created_at: begun,
    started_at: begun,
    completed_at: conclusion === null ? null : (completed ?? '2026-11-02T09:01:00Z'),
    name,
    steps: [],
    check_run_url: url,
    labels,
    runner_id: 1,
    runner_name: 'stand-in',
    runner_group_id: 1,
    runner_group_name: 'stand-ins',
    workflow_name: 'CI',
    head_branch: 'main',
  };
}
