import { readFile } from 'node:fs/promises';
import type { TriggerEvent } from '../testkit/step-environment.ts';

/** Payload keys that occur in one event only; the event has the same name. */
const eventKeys = ['pull_request', 'merge_group', 'release', 'workflow_run', 'schedule'];

/** Parses a webhook payload as in `GITHUB_EVENT_PATH`, and detects the name of the event. */
export function parseEvent(text: string): TriggerEvent {
  const payload: unknown = JSON.parse(text);
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) {
    throw new Error('it is not a JSON object');
  }
  return { name: eventKeys.find((key) => key in payload) ?? 'push', payload };
}

/** The event of `--event PATH`. Errors name the option and the file. */
export async function readEvent(path: string): Promise<TriggerEvent> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Error(
      error.code === 'ENOENT'
        ? `--event: there is no file ${path}`
        : `--event: ${path} cannot be read (${error.code ?? error.message})`,
    );
  });
  try {
    return parseEvent(text);
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'it is not JSON' : (error as Error).message;
    throw new Error(`--event: ${path} is not a webhook payload: ${reason}`, { cause: error });
  }
}
