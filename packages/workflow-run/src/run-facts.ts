import { lacksSecrets } from './lacks-secrets.ts';
import type { Trigger } from './lacks-secrets.ts';
import { textAt } from './text-at.ts';

/** The facts of the run that change how the gate judges. */
export interface RunContext {
  /** In lower case: the run's commit and a pull request's head. Empty in a run by hand. */
  readonly commits: readonly string[];
  /** Whether the run gets no secrets: for a pull request from a fork or by Dependabot. */
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

/** The number of the event's pull request; undefined on other events. */
export function pullOf({ event }: RunFacts): number | undefined {
  const pull = event['pull_request'];
  const number =
    typeof pull === 'object' && pull !== null && 'number' in pull ? pull.number : undefined;
  return typeof number === 'number' ? number : undefined;
}

/** The URL of the run's page, which shows its summaries. */
export function runUrlOf({ serverUrl, repository, runId }: RunFacts): string | undefined {
  if (repository === undefined || runId === undefined) return undefined;
  return `${serverUrl}/${repository}/actions/runs/${runId}`;
}
