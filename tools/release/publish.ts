import { execFileSync } from 'node:child_process';
import { versionOf } from './refusals.ts';

export type Git = (...given: readonly string[]) => string;

/** Runs git in `cwd` without prompts. Returns its output, trimmed; throws if it fails. */
export function gitIn(cwd: string): Git {
  return (...given) =>
    execFileSync('git', given, {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, GIT_TERMINAL_PROMPT: '0' },
    }).trimEnd();
}

/** The names of the tags in the remote and in the clone. */
export function allTags(git: Git, remote: string): string[] {
  const remoteTags = git('ls-remote', '--refs', '--tags', '--quiet', remote);
  const names = remoteTags.split('\n').map((line) => line.split('\trefs/tags/')[1] ?? '');
  return [...new Set([...names, ...git('tag', '--list').split('\n')])].filter(
    (name) => name !== '',
  );
}

/**
 * Makes the release: a commit with the tree of `dist/` and HEAD as its only parent, so that a runner
 * downloads only the bundles. The tag of the version is pushed before the floating tag, which
 * therefore never points to a missing release. A pre-release does not move the floating tag.
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
