import type { Mistake } from '@ci-actions/inputs';
import type { PlanPorts } from '../ports.ts';
import type { InputValues } from './command-plan.ts';

/** Folders that do not exist, and a workspace without a checkout. */
export async function folderMistakes(
  values: Partial<InputValues>,
  ports: PlanPorts,
): Promise<readonly Mistake[]> {
  const directories = values['working-directory'] ?? ['.'];
  if (values.framework !== 'other' && (await isEmpty(ports))) {
    const accepted =
      'a checkout to run it in: the workspace holds no file; add a step with "uses: actions/checkout" before this one';
    return [{ name: 'command', value: values.command ?? '', accepted }];
  }
  const mistakes: Mistake[] = [];
  for (const directory of directories) {
    const kind = await ports
      .lookAt(ports.workspace)
      .kindOf(ports.resolve(ports.workspace, directory));
    if (kind === 'folder') continue;
    const accepted = kind === 'file' ? 'folders; this is a file' : missing(directory);
    mistakes.push({ name: 'working-directory', value: directory, accepted });
  }
  return mistakes;
}

function missing(directory: string): string {
  const slashes = directory.includes('\\') ? `, with forward slashes: ${slashed(directory)}` : '';
  return `existing folders, one per line${slashes}`;
}

const slashed = (path: string): string => path.replaceAll(/\\+/g, '/');

async function isEmpty({ lookAt, workspace }: PlanPorts): Promise<boolean> {
  const look = lookAt(workspace);
  if ((await look.kindOf('.')) !== 'folder') return true;
  if ((await look.kindOf('.git')) !== undefined) return false;
  for await (const _ of look.filesBelow('.')) return false;
  return true;
}

/** A backslash escapes in a glob; an absolute Windows path, as in `github.workspace`, has them. */
export function patternMistakes({ reports = [] }: Partial<InputValues>): readonly Mistake[] {
  return reports
    .filter((pattern) => /\\\w/.test(pattern) && !/^!?[A-Za-z]:\\/.test(pattern))
    .map((pattern) => ({
      name: 'reports',
      value: pattern,
      accepted: `forward slashes in paths, on Windows too: ${slashed(pattern)}`,
    }));
}
