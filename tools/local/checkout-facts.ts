import { execFileSync } from 'node:child_process';
import { basename } from 'node:path';

/** What a runner would know of the checkout; absent outside of a git repository. */
export interface CheckoutFacts {
  readonly sha?: string;
  /** `refs/heads/…`, or `refs/tags/…` where HEAD is detached at a tag. */
  readonly ref?: string;
  readonly repository: string;
}

export function checkoutFacts(folder: string): CheckoutFacts {
  const git = (...args: readonly string[]) => answer(folder, args);
  const sha = git('rev-parse', '--verify', 'HEAD');
  const tag = git('describe', '--tags', '--exact-match');
  const ref = git('symbolic-ref', 'HEAD') ?? (tag && `refs/tags/${tag}`);
  const remote = /[:/]([^:/]+\/[^/]+?)(?:\.git)?\/?$/.exec(
    git('remote', 'get-url', 'origin') ?? '',
  );
  return {
    ...(sha !== undefined && { sha }),
    ...(ref !== undefined && { ref }),
    repository: remote?.[1] ?? `local/${basename(folder)}`,
  };
}

/** Trimmed stdout, or undefined where git or the repository has no answer. */
function answer(cwd: string, args: readonly string[]): string | undefined {
  try {
    const out = execFileSync('git', args, {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return out.trim() || undefined;
  } catch {
    return undefined;
  }
}
