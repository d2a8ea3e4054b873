import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether a sparse checkout excludes `.github`, as `sparse-checkout` of actions/checkout does unless
 * it lists the folder. Then a policy file that is missing may still be in the commit.
 */
export function excludesGithubFolder(workspace: string): boolean {
  if (existsSync(join(workspace, '.github'))) return false;
  return ['config', 'config.worktree'].some((name) => {
    const path = join(workspace, '.git', name);
    return existsSync(path) && /^\s*sparsecheckout\s*=\s*true/im.test(readFileSync(path, 'utf8'));
  });
}
