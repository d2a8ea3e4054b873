import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { processTable } from './process-table.ts';
import type { ProcessEntry } from './process-table.ts';

/** Time for processes to end by themselves. The platform kills us 10 s after it cancels the job. */
const graceMs = 3000;
const pollMs = 50;
/** Rounds of SIGKILL. A process that survives them hangs in the kernel. */
const killRounds = 40;

/**
 * Ends every process that `root` started, in any process group: nextest and others give each test its
 * own group, and children get a new parent when theirs ends. `root` must be a session leader. Sends
 * SIGTERM first, then SIGKILL until no process runs.
 * @param grace milliseconds between the two
 */
export async function endProcessTree(root: number, grace: number = graceMs): Promise<void> {
  if (process.platform === 'win32') return endOnWindows(root);
  const known = new Map<number, string>();
  await signalAll(root, known, 'SIGTERM');
  for (let waited = 0; waited < grace; waited += pollMs) {
    await sleep(pollMs);
    if ((await living(root, known)).length === 0) return;
  }
  for (let round = 0; round < killRounds; round += 1) {
    if ((await signalAll(root, known, 'SIGKILL')) === 0) return;
    await sleep(pollMs);
  }
}

/** Returns the number of processes. */
async function signalAll(
  root: number,
  known: Map<number, string>,
  signal: NodeJS.Signals,
): Promise<number> {
  const members = await living(root, known);
  for (const { pid } of members) {
    try {
      process.kill(pid, signal);
    } catch {
      // The process has ended, or belongs to another user now: the next round checks again.
    }
  }
  return members.length;
}

/** Members of the tree that still run. A process stays a member after its parent has ended. */
async function living(root: number, known: Map<number, string>): Promise<readonly ProcessEntry[]> {
  const table = await processTable();
  for (const { pid, started } of descendants(root, known, table)) known.set(pid, started);
  return table.filter(({ pid, started }) => known.get(pid) === started);
}

function descendants(
  root: number,
  known: ReadonlyMap<number, string>,
  table: readonly ProcessEntry[],
): readonly ProcessEntry[] {
  const members = new Set<number>();
  const belongs = (entry: ProcessEntry): boolean =>
    entry.pid === root ||
    entry.group === root ||
    entry.session === root ||
    known.get(entry.pid) === entry.started ||
    members.has(entry.parent);
  for (let size = -1; size !== members.size;) {
    size = members.size;
    for (const entry of table) if (belongs(entry)) members.add(entry.pid);
  }
  return table.filter(({ pid }) => members.has(pid));
}

async function endOnWindows(root: number): Promise<void> {
  // It fails if the process has already ended, which is what we want.
  await promisify(execFile)('taskkill', ['/PID', String(root), '/T', '/F']).catch(() => undefined);
}
