import type { CheckoutFacts } from './checkout-facts.ts';
import type { Event } from './event.ts';

export type Environment = Readonly<Record<string, string>>;

/** The folders and files that a runner makes for one step. */
export interface StepFiles {
  readonly temp: string;
  readonly toolCache: string;
  readonly event: string;
  readonly output: string;
  readonly env: string;
  readonly path: string;
  readonly state: string;
  readonly summary: string;
}

export interface StepFacts {
  readonly action: string;
  readonly workspace: string;
  readonly checkout: CheckoutFacts;
  readonly event: Event;
  readonly files: StepFiles;
}

/** What processes need to run at all; everything else of the host stays outside. */
const passedOn = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'USER', 'SystemRoot', 'PATHEXT', 'TEMP'];

/**
 * A fresh environment as a hosted runner gives it: nothing of the host's shell leaks in, so what
 * passes here does not pass by an exported variable. `added` wins over everything.
 */
export function runnerEnvironment(
  facts: StepFacts,
  inputs: ReadonlyMap<string, string>,
  host: Readonly<Record<string, string | undefined>>,
  added: ReadonlyMap<string, string>,
): Environment {
  const given = [...inputs].map(([name, value]) => [inputVariable(name), value] as const);
  return {
    ...present(Object.fromEntries(passedOn.map((name) => [name, host[name]]))),
    ...githubVariables(facts),
    ...fileVariables(facts.files),
    CI: 'true',
    RUNNER_OS: { darwin: 'macOS', win32: 'Windows' }[process.platform as string] ?? 'Linux',
    RUNNER_ARCH: process.arch === 'arm64' ? 'ARM64' : 'X64',
    RUNNER_NAME: 'local',
    ...Object.fromEntries(added),
    ...Object.fromEntries(given),
  };
}

/** As the runner names it: blanks become underscores, hyphens stay (actions/runner, `INPUT_`). */
function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

function githubVariables({ action, workspace, checkout, event }: StepFacts): Environment {
  const ref = refOf(event) ?? checkout.ref;
  const [, kind, refName] = /^refs\/(heads|tags|pull)\/(.*)$/.exec(ref ?? '') ?? [];
  return present({
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: action,
    GITHUB_ACTOR: 'local',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_JOB: 'local',
    GITHUB_REF: ref,
    GITHUB_REF_NAME: refName,
    GITHUB_REF_TYPE: kind && (kind === 'tags' ? 'tag' : 'branch'),
    GITHUB_REPOSITORY: checkout.repository,
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: checkout.sha,
    GITHUB_WORKFLOW: 'local',
    GITHUB_WORKSPACE: workspace,
  });
}

function refOf({ name, payload }: Event): string | undefined {
  if (name === 'pull_request') return `refs/pull/${String(payload['number'])}/merge`;
  return typeof payload['ref'] === 'string' && payload['ref'].startsWith('refs/')
    ? payload['ref']
    : undefined;
}

function fileVariables(files: StepFiles): Environment {
  return {
    GITHUB_ENV: files.env,
    GITHUB_EVENT_PATH: files.event,
    GITHUB_OUTPUT: files.output,
    GITHUB_PATH: files.path,
    GITHUB_STATE: files.state,
    GITHUB_STEP_SUMMARY: files.summary,
    RUNNER_TEMP: files.temp,
    RUNNER_TOOL_CACHE: files.toolCache,
  };
}

function present(values: Readonly<Record<string, string | undefined>>): Environment {
  const entries = Object.entries(values).filter((entry): entry is [string, string] => !!entry[1]);
  return Object.fromEntries(entries);
}
