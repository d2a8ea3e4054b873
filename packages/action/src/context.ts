import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NotEvaluated, resultFolderName } from '@ci-actions/result';
import type { Environment } from './environment.ts';

/** The run that an action belongs to. A value is undefined if the runner does not set it (by hand, act). */
export interface Context {
  readonly workspace: string;
  readonly temp: string;
  /** `$RUNNER_TEMP/ci-actions/<action>/<name>`: where the action writes if no path is given. */
  readonly folder: string;
  /** The whole summary. Not in `folder`: there it would lie among a runner's reports. */
  readonly summaryPath: string;
  readonly sha: string | undefined;
  readonly ref: string | undefined;
  readonly job: string | undefined;
  readonly runId: string | undefined;
  readonly runAttempt: number | undefined;
  readonly eventName: string | undefined;
  readonly repository: string | undefined;
  readonly actor: string | undefined;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly workflowRef: string | undefined;
  /** The event's payload; throws `NotEvaluated` if it cannot be read. */
  readonly event: () => Readonly<Record<string, unknown>>;
}

export function contextOf(environment: Environment, action: string, name: string): Context {
  const given = (key: string) => environment[key] || undefined;
  const temp = given('RUNNER_TEMP') ?? tmpdir();
  const folderName = resultFolderName(name);
  return {
    workspace: given('GITHUB_WORKSPACE') ?? process.cwd(),
    temp,
    folder: join(temp, 'ci-actions', action, folderName),
    summaryPath: join(temp, 'ci-actions', 'summaries', action, `${folderName}.md`),
    sha: given('GITHUB_SHA'),
    ref: given('GITHUB_REF'),
    job: given('GITHUB_JOB'),
    runId: given('GITHUB_RUN_ID'),
    runAttempt: wholeNumber(given('GITHUB_RUN_ATTEMPT')),
    eventName: given('GITHUB_EVENT_NAME'),
    repository: given('GITHUB_REPOSITORY'),
    actor: given('GITHUB_ACTOR'),
    serverUrl: given('GITHUB_SERVER_URL') ?? 'https://github.com',
    apiUrl: given('GITHUB_API_URL') ?? 'https://api.github.com',
    workflowRef: given('GITHUB_WORKFLOW_REF'),
    event: () => readEvent(given('GITHUB_EVENT_PATH')),
  };
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}

function readEvent(path: string | undefined): Readonly<Record<string, unknown>> {
  if (path === undefined) return {};
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  } catch (error) {
    throw new NotEvaluated('the event payload (GITHUB_EVENT_PATH) cannot be read', {
      cause: error,
    });
  }
}
