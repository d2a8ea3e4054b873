import { textAt } from './text-at.ts';

/** The event that started a run, as far as it decides whether the run gets secrets. */
export interface Trigger {
  readonly eventName: string | undefined;
  readonly repository: string | undefined;
  readonly actor: string | undefined;
  readonly event: Readonly<Record<string, unknown>>;
}

/**
 * Whether the event's workflow gets no secrets: a fork's or Dependabot's pull request.
 * `pull_request_target` gets them, also for forks. A fork that was deleted has no name; an event
 * that names no head says nothing of a fork, and excuses nothing.
 */
export function lacksSecrets({ eventName, event, repository, actor }: Trigger): boolean {
  if (eventName !== 'pull_request') return false;
  if (actor === 'dependabot[bot]') return true;
  if (textAt(event, 'pull_request', 'head', 'sha') === undefined) return false;
  const head = textAt(event, 'pull_request', 'head', 'repo', 'full_name');
  return head?.toLowerCase() !== repository?.toLowerCase();
}
