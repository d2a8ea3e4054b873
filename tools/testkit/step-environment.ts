import { writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files in which a step passes its results. */
export const stepFiles = ['OUTPUT', 'ENV', 'PATH', 'STATE', 'STEP_SUMMARY'] as const;

export interface StepPlace {
  readonly workspace: string;
  /** RUNNER_TEMP. */
  readonly temp: string;
  /** The folder for the step's own files. */
  readonly files: string;
}

export interface TriggerEvent {
  readonly name: string;
  readonly payload: unknown;
}

/**
 * The variables that a runner gives a step, and the few of the machine that a process needs. The
 * server addresses are closed ports of this machine: a test that needs a server sets its address.
 */
export function stepEnvironment(
  action: string,
  { workspace, temp, files }: StepPlace,
  event: TriggerEvent,
): Record<string, string> {
  mkdirSync(files, { recursive: true });
  const eventPath = join(files, 'event.json');
  writeFileSync(eventPath, JSON.stringify(event.payload));
  const paths = stepFiles.map((name): [string, string] => [`GITHUB_${name}`, join(files, name)]);
  for (const [, path] of paths) writeFileSync(path, '');
  return {
    ...ofMachine(),
    ...Object.fromEntries(paths),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: `__org_ci-actions_${action}`,
    GITHUB_ACTOR: 'octocat',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_JOB: 'job',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: 'octocat/sample',
    GITHUB_REPOSITORY_OWNER: 'octocat',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1001',
    GITHUB_RUN_NUMBER: '7',
    GITHUB_SERVER_URL: 'http://127.0.0.1:9',
    GITHUB_SHA: '1111111111111111111111111111111111111111',
    GITHUB_WORKFLOW: 'CI',
    GITHUB_WORKFLOW_REF: 'octocat/sample/.github/workflows/ci.yml@refs/heads/main',
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'stand-in',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: temp,
  };
}

function ofMachine(): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const name of ['PATH', 'HOME', 'LANG', 'TMPDIR', 'SystemRoot', 'PATHEXT']) {
    const value = process.env[name];
    if (value !== undefined) kept[name] = value;
  }
  return kept;
}
