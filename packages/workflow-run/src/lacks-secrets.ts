import { textAt } from './text-at.ts';

/** The facts of a run that decide whether it gets secrets. */
export interface Trigger {
  readonly eventName: string | undefined;
  readonly repository: string | undefined;
  readonly actor: string | undefined;
  readonly event: Readonly<Record<string, unknown>>;
}

/**
 * Whether the run gets no secrets: for a pull request from a fork or by Dependabot.
 * `pull_request_target` gets them, even for forks. A deleted fork has no name and counts as a fork.
 * An event without a head commit does not count as a fork, so it excuses nothing.
 */
export function lacksSecrets({ eventName, event, repository, actor }: Trigger): boolean {
  if (eventName !== 'pull_request') return false;
  if (actor === 'dependabot[bot]') return true;
  if (textAt(event, 'pull_request', 'head', 'sha') === undefined) return false;
  const head = textAt(event, 'pull_request', 'head', 'repo', 'full_name');
  return head?.toLowerCase() !== repository?.toLowerCase();
}
