import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether a checkout leaves out `.github`, as `sparse-checkout` of actions/checkout does where it
 * is not named: then a policy file that is not there may well be in the commit.
 */
export function leavesOutSettings(workspace: string): boolean {
  if (existsSync(join(workspace, '.github'))) return false;
  return ['config', 'config.worktree'].some((name) => {
    const path = join(workspace, '.git', name);
    return existsSync(path) && /^\s*sparsecheckout\s*=\s*true/im.test(readFileSync(path, 'utf8'));
  });
}
