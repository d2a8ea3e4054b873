import { NotEvaluated } from '@ci-actions/result';
import { textAt } from './text-at.ts';

/** The base commit of a pull request or merge group; undefined on other events. */
export function baseCommit(
  eventName: string | undefined,
  event: Readonly<Record<string, unknown>>,
): string | undefined {
  if (eventName !== 'pull_request' && eventName !== 'merge_group') return undefined;
  const sha =
    eventName === 'merge_group'
      ? textAt(event, 'merge_group', 'base_sha')
      : textAt(event, 'pull_request', 'base', 'sha');
  if (sha !== undefined) return sha;
  throw new NotEvaluated(`the event ${eventName} does not name its base commit`);
}
