import type { Look } from '../framework/framework.ts';

/** A test run that began, as its mark says. */
export interface BeganRun {
  /** The file of its report, in the folder of the marks. */
  readonly report: string;
  readonly cwd: string;
}

/** The runs whose marks are in the folder. */
export async function beganRuns(look: Look): Promise<readonly BeganRun[]> {
  const runs: BeganRun[] = [];
  if ((await look.kindOf('.')) !== 'folder') return runs;
  for await (const file of look.filesBelow('.')) {
    if (!file.endsWith('.began')) continue;
    const cwd = cwdOf((await look.readText(file)) ?? '');
    runs.push({ report: file.replace(/began$/, 'report'), cwd });
  }
  return runs;
}

/** A mark that was cut off still says that a run began. */
function cwdOf(text: string): string {
  try {
    const { cwd } = JSON.parse(text) as { cwd?: unknown };
    return typeof cwd === 'string' ? cwd : '.';
  } catch {
    return '.';
  }
}
