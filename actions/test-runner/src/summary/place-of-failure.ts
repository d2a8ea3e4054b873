import type { TestCase } from '@ci-actions/test-reports';
import type { CommandPlan } from '../plan/plan.ts';
import type { PlanPorts } from '../ports.ts';

export interface Place {
  /** Relative to the workspace. */
  readonly file: string;
  readonly line?: number;
}

/**
 * Finds the file and line of a failure in the repository; undefined if the file does not exist.
 * Reports give absolute paths, or paths relative to a folder that they do not name. The failure's
 * line is in the message; the report's own line is that of the test.
 */
export async function placeOfFailure(
  { file, line, message = '' }: TestCase,
  { cwd }: CommandPlan,
  { resolve, workspace, shown, lookAt }: PlanPorts,
): Promise<Place | undefined> {
  const panicked = /panicked at ([^\s:]+):(\d+):/.exec(message);
  const path = file?.replace(/^file:\/\//, '') ?? panicked?.[1];
  if (path === undefined) return undefined;
  for (const folder of [cwd, workspace]) {
    const whole = resolve(folder, path);
    const relative = shown(whole);
    if (relative.startsWith('/') || /^[A-Za-z]:/.test(relative)) continue;
    if ((await lookAt(cwd).kindOf(whole)) !== 'file') continue;
    const at = lineInMessage(message, path) ?? line;
    return at === undefined ? { file: relative } : { file: relative, line: at };
  }
  return undefined;
}

function lineInMessage(message: string, path: string): number | undefined {
  for (let at = message.indexOf(`${path}:`); at >= 0; at = message.indexOf(`${path}:`, at + 1)) {
    const line = /^\d+/.exec(message.slice(at + path.length + 1, at + path.length + 9))?.[0];
    if (line !== undefined && Number(line) > 0) return Number(line);
  }
  return undefined;
}
