import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { constants } from 'node:os';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { lastPart } from '@ci-actions/markdown';
import { endProcessTree } from './process-tree.ts';

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  /** Absolute; must exist. */
  readonly cwd: string;
  /** The whole environment; nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs?: number | undefined;
  readonly cancelled?: AbortSignal | undefined;
  /** Called as output arrives. */
  readonly onOutput?: ((text: string, from: OutputName) => void) | undefined;
  /** A file that gets one output in full. */
  readonly save?: { readonly from: OutputName; readonly path: string } | undefined;
}

export type OutputName = 'stdout' | 'stderr';

export type Ended =
  | { readonly kind: 'exit'; readonly code: number }
  | { readonly kind: 'signal'; readonly signal: string; readonly number: number }
  | { readonly kind: 'timeout'; readonly afterMs: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'not-started'; readonly reason: string };

export interface Finished {
  readonly ended: Ended;
  /** The last 64 K characters of each output. */
  readonly stdout: string;
  readonly stderr: string;
}

const tailLength = 65_536;
/** How long to wait for output from remaining children after the process has ended. */
const lateOutputMs = 2000;

/**
 * Runs a command without a shell, in its own session. On timeout or cancellation, the whole process
 * tree ends before the promise resolves. A command that exits by itself may leave children running.
 */
export async function runProcess(command: Command): Promise<Finished> {
  const child = spawn(command.file, command.args, {
    cwd: command.cwd,
    env: command.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  const outputs = followOutputs(child, command);
  const ended = await endOf(child, command);
  return { ended, ...(await outputs.finish(ended)) };
}

type Child = ChildProcessByStdio<null, Readable, Readable>;

async function endOf(child: Child, { timeoutMs, cancelled }: Command): Promise<Ended> {
  const { promise, resolve } = Promise.withResolvers<Ended>();
  child.once('error', (error: NodeJS.ErrnoException) => {
    const reason = error.code === 'ENOENT' ? 'no such program' : (error.code ?? error.message);
    resolve({ kind: 'not-started', reason });
  });
  child.once('exit', (code, signal) => {
    if (signal === null) resolve({ kind: 'exit', code: code ?? 1 });
    else resolve({ kind: 'signal', signal, number: constants.signals[signal] });
  });
  const end = (ended: Ended) => {
    const tree = child.pid === undefined ? Promise.resolve() : endProcessTree(child.pid);
    void tree.finally(() => resolve(ended));
  };
  // The promise keeps its first value, so the exit that we cause must not resolve it.
  const stop = (ended: Ended) => {
    child.removeAllListeners('exit');
    end(ended);
  };
  const timer =
    timeoutMs === undefined
      ? undefined
      : setTimeout(() => stop({ kind: 'timeout', afterMs: timeoutMs }), timeoutMs);
  const cancel = () => stop({ kind: 'cancelled' });
  if (cancelled?.aborted === true) cancel();
  cancelled?.addEventListener('abort', cancel, { once: true });
  const ended = await promise;
  clearTimeout(timer);
  cancelled?.removeEventListener('abort', cancel);
  return ended;
}

function followOutputs(child: Child, { onOutput, save }: Command) {
  const tails: Record<OutputName, string> = { stdout: '', stderr: '' };
  const file = save && createWriteStream(save.path);
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  for (const from of ['stdout', 'stderr'] as const) {
    const decoder = new TextDecoder();
    child[from].on('data', (bytes: Buffer) => {
      if (save?.from === from) file?.write(bytes);
      const text = decoder.decode(bytes, { stream: true });
      tails[from] = lastPart(tails[from] + text, tailLength);
      onOutput?.(text, from);
    });
  }
  return {
    async finish(ended: Ended): Promise<Record<OutputName, string>> {
      if (ended.kind !== 'not-started') {
        const late = new AbortController();
        const { signal } = late;
        await Promise.race([
          closed,
          sleep(lateOutputMs, undefined, { signal }).catch(() => undefined),
        ]);
        late.abort();
      }
      child.stdout.destroy();
      child.stderr.destroy();
      if (file) await new Promise<void>((resolve) => file.end(() => resolve()));
      return tails;
    },
  };
}
