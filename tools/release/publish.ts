import { execFileSync } from 'node:child_process';
import { versionOf } from './refusals.ts';

export type Git = (...given: readonly string[]) => string;

/** git in `cwd`, without its questions; answers what it prints, throws what it complains. */
export function gitIn(cwd: string): Git {
  return (...given) =>
    execFileSync('git', given, {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, GIT_TERMINAL_PROMPT: '0' },
    }).trimEnd();
}

/** The tags of the remote and of the clone. */
export function allTags(git: Git, remote: string): string[] {
  const there = git('ls-remote', '--refs', '--tags', '--quiet', remote);
  const names = there.split('\n').map((line) => line.split('\trefs/tags/')[1] ?? '');
  return [...new Set([...names, ...git('tag', '--list').split('\n')])].filter(
    (name) => name !== '',
  );
}

/**
 * Makes the release: a commit whose tree is that of `dist/` and whose only parent is HEAD, so that
 * a runner downloads what runs and nothing else. The version's tag is pushed first: users of the
 * floating one never meet a release that is not there. A pre-release leaves the floating one alone.
 */
export function publish(git: Git, tag: string, remote: string): string {
  const source = git('rev-parse', 'HEAD');
  const commit = git('commit-tree', git('rev-parse', 'HEAD:dist'), '-p', source, '-m', tag);
  git('tag', '--annotate', '--message', tag, tag, commit);
  try {
    git('push', '--quiet', remote, `refs/tags/${tag}`);
  } catch (error) {
    git('tag', '--delete', tag);
    throw error;
  }
  const version = versionOf(tag);
  if (version && version.prerelease.length === 0) {
    const floating = `v${version.major}`;
    git('push', '--quiet', '--force', remote, `${commit}:refs/tags/${floating}`);
    git('tag', '--force', floating, commit);
  }
  return commit;
}
