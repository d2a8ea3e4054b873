import { execFileSync } from 'node:child_process';

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
