import type { TriggerEvent } from '../testkit/step-environment.ts';

/** Payload keys that only one event has. */
const telling = ['pull_request', 'merge_group', 'release', 'workflow_run', 'schedule'];

/** Reads a webhook payload as GitHub stores it in `GITHUB_EVENT_PATH`, and names its event. */
export function parseEvent(text: string): TriggerEvent {
  const payload: unknown = JSON.parse(text);
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) {
    throw new Error('an event is a JSON object');
  }
  return { name: telling.find((key) => key in payload) ?? 'push', payload };
}
