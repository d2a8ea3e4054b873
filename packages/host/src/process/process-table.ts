import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/** One running process; zombies are excluded. */
export interface ProcessEntry {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
  /** 0 if the platform does not report it. */
  readonly session: number;
  /** Start time; distinguishes a process from a later one with the same id. */
  readonly started: string;
}

/** Every process of the machine that is visible to us. */
export async function processTable(): Promise<readonly ProcessEntry[]> {
  return process.platform === 'linux' ? fromProc() : fromPs();
}

async function fromProc(): Promise<readonly ProcessEntry[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const entries = await Promise.all(pids.map(procEntry));
  return entries.filter((entry) => entry !== undefined);
}

async function procEntry(pid: string): Promise<ProcessEntry | undefined> {
  let stat: string;
  try {
    stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  } catch {
    // The process has ended.
    return undefined;
  }
  // proc(5): the name in parentheses may contain any character, also parentheses.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, parent, group, session] = fields;
  if (state === 'Z' || state === 'X') return undefined;
  return {
    pid: Number(pid),
    parent: Number(parent),
    group: Number(group),
    session: Number(session),
    started: fields[19] ?? '',
  };
}

async function fromPs(): Promise<readonly ProcessEntry[]> {
  const { stdout } = await promisify(execFile)('ps', [
    '-A',
    '-o',
    'pid=,ppid=,pgid=,stat=,lstart=',
  ]);
  return stdout.split('\n').flatMap((line) => {
    const match = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line);
    if (!match || match[4]?.startsWith('Z') === true) return [];
    const [, pid, parent, group, , started = ''] = match;
    return [
      { pid: Number(pid), parent: Number(parent), group: Number(group), session: 0, started },
    ];
  });
}
