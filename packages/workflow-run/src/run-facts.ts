import { lacksSecrets } from './lacks-secrets.ts';
import type { Trigger } from './lacks-secrets.ts';
import { textAt } from './text-at.ts';

/** What of the run decides how the gate judges. */
export interface RunContext {
  /** Lower case: the commit of the run and, of a pull request, its head. Empty by hand. */
  readonly commits: readonly string[];
  /** Whether the event's workflow gets no secrets: a fork's or Dependabot's pull request. */
  readonly lacksSecrets: boolean;
}

export interface RunFacts extends Trigger {
  readonly sha: string | undefined;
  /** GITHUB_JOB, the id of the gate's own job. */
  readonly job: string | undefined;
  readonly workflowRef: string | undefined;
  readonly runId: string | undefined;
  readonly runAttempt: number | undefined;
  readonly serverUrl: string;
  readonly workspace: string;
}

export function runContextOf(run: RunFacts): RunContext {
  const commits = [run.sha, textAt(run.event, 'pull_request', 'head', 'sha')];
  return {
    commits: commits.filter((sha) => sha !== undefined).map((sha) => sha.toLowerCase()),
    lacksSecrets: lacksSecrets(run),
  };
}

/** The number of the pull request that is judged; undefined on other events. */
export function pullOf({ event }: RunFacts): number | undefined {
  const pull = event['pull_request'];
  const number =
    typeof pull === 'object' && pull !== null && 'number' in pull ? pull.number : undefined;
  return typeof number === 'number' ? number : undefined;
}

/** The address of the run, whose page shows its summaries. */
export function runUrlOf({ serverUrl, repository, runId }: RunFacts): string | undefined {
  if (repository === undefined || runId === undefined) return undefined;
  return `${serverUrl}/${repository}/actions/runs/${runId}`;
}
