import { readFile } from 'node:fs/promises';
import type { TriggerEvent } from '../testkit/step-environment.ts';

/** Payload keys that only one event has. */
const telling = ['pull_request', 'merge_group', 'release', 'workflow_run', 'schedule'];

/** Reads a webhook payload as GitHub stores it in `GITHUB_EVENT_PATH`, and names its event. */
export function parseEvent(text: string): TriggerEvent {
  const payload: unknown = JSON.parse(text);
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) {
    throw new Error('it holds no JSON object');
  }
  return { name: telling.find((key) => key in payload) ?? 'push', payload };
}

/** The event of `--event PATH`; an error is a sentence that names the option and the file. */
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
    throw new Error(`--event: ${path} is no webhook payload: ${reason}`, { cause: error });
  }
}
