import { execFileSync } from 'node:child_process';
import { basename } from 'node:path';
import type { TriggerEvent } from '../testkit/step-environment.ts';

/**
 * The variables of a runner that describe the checkout in `folder` and the event. Outside a git
 * repository, the commit and the ref are undefined, which removes the variables.
 */
export function checkoutVariables(
  folder: string,
  event: TriggerEvent | undefined,
): Readonly<Record<string, string | undefined>> {
  const git = (...args: readonly string[]) => gitOutput(folder, args);
  const tag = git('describe', '--tags', '--exact-match');
  const ref = refOf(event) ?? git('symbolic-ref', 'HEAD') ?? (tag && `refs/tags/${tag}`);
  const [, kind, name] = /^refs\/(heads|tags|pull)\/(.*)$/.exec(ref ?? '') ?? [];
  const remote = git('remote', 'get-url', 'origin') ?? '';
  const repository = /[:/]([^:/]+\/[^/]+?)(?:\.git)?\/?$/.exec(remote)?.[1];
  return {
    GITHUB_REF: ref,
    GITHUB_REF_NAME: name,
    GITHUB_REF_TYPE: kind && (kind === 'tags' ? 'tag' : 'branch'),
    GITHUB_REPOSITORY: repository ?? `local/${basename(folder)}`,
    GITHUB_REPOSITORY_OWNER: repository?.split('/')[0] ?? 'local',
    GITHUB_SHA: git('rev-parse', '--verify', 'HEAD'),
  };
}

function refOf(event: TriggerEvent | undefined): string | undefined {
  const payload = (event?.payload ?? {}) as { readonly number?: unknown; readonly ref?: unknown };
  if (event?.name === 'pull_request') return `refs/pull/${String(payload.number)}/merge`;
  const { ref } = payload;
  return typeof ref === 'string' && ref.startsWith('refs/') ? ref : undefined;
}

/** Trimmed stdout; undefined if it is empty or git fails. */
function gitOutput(cwd: string, args: readonly string[]): string | undefined {
  try {
    const stdio = ['ignore', 'pipe', 'ignore'] as const;
    return (
      execFileSync('git', args, { cwd, encoding: 'utf8', stdio: [...stdio] }).trim() || undefined
    );
  } catch {
    return undefined;
  }
}
