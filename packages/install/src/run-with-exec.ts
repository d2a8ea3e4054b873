import { AsyncLocalStorage } from 'node:async_hooks';
import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { constants } from 'node:os';
import { exec } from '@actions/exec';
import type { CommandRequest, Ended, Finished } from '@ci-actions/command';
import { endProcessTree } from '@ci-actions/host';
import { lastPart } from '@ci-actions/markdown';

const tailLength = 65_536;

/** The call of `exec` in whose course a child starts. */
const calls = new AsyncLocalStorage<{ child?: ChildProcess }>();

/**
 * Runs a command with @actions/exec, without a shell, and ends its processes at the time limit or when
 * the job is cancelled. `file` is absolute: exec would look for a name on the PATH of this process.
 */
export async function runWithExec(
  request: CommandRequest,
  cancelled?: AbortSignal,
): Promise<Finished> {
  const tails = { stdout: '', stderr: '' };
  const call: { child?: ChildProcess } = {};
  const started = (message: unknown) => {
    const store = calls.getStore();
    if (store === undefined || store.child !== undefined) return;
    const child = (store.child = (message as { process: ChildProcess }).process);
    process.nextTick(closeInput, child);
  };
  // exec gives no access to the process that it starts.
  subscribe('child_process', started);
  const listen = (from: 'stdout' | 'stderr') => {
    const decoder = new TextDecoder();
    return (bytes: Buffer) => {
      const text = decoder.decode(bytes, { stream: true });
      tails[from] = lastPart(tails[from] + text, tailLength);
      request.onOutput(text, from);
    };
  };
  try {
    const run = calls.run(call, () =>
      exec(`"${request.file}"`, [...request.args], {
        cwd: request.cwd,
        env: { ...request.env },
        silent: true,
        ignoreReturnCode: true,
        delay: 2000,
        listeners: { stdout: listen('stdout'), stderr: listen('stderr') },
      }).then((code) => exitOf(code, call.child?.signalCode), notStarted),
    );
    return { ended: await untilStopped(run, call, request.timeoutMs, cancelled), ...tails };
  } finally {
    unsubscribe('child_process', started);
  }
}

/**
 * exec leaves stdin open, and a program that asks would wait. Its option `input` writes, and a program
 * that has ended by then makes that an uncaught EPIPE.
 */
function closeInput({ stdin }: ChildProcess): void {
  stdin?.on('error', () => undefined).end();
}

/** For a process that a signal ended, exec gives null, against its type. */
const exitOf = (code: number | null, signal?: NodeJS.Signals | null): Ended =>
  signal
    ? { kind: 'signal', signal, number: constants.signals[signal] }
    : { kind: 'exit', code: code ?? 1 };

const notStarted = (error: Error): Ended => ({ kind: 'not-started', reason: error.message });

async function untilStopped(
  run: Promise<Ended>,
  call: { readonly child?: ChildProcess },
  timeoutMs: number | undefined,
  cancelled: AbortSignal | undefined,
): Promise<Ended> {
  const stop = Promise.withResolvers<Ended>();
  const timer =
    timeoutMs === undefined
      ? undefined
      : setTimeout(() => stop.resolve({ kind: 'timeout', afterMs: timeoutMs }), timeoutMs);
  const cancel = () => stop.resolve({ kind: 'cancelled' });
  if (cancelled?.aborted === true) cancel();
  cancelled?.addEventListener('abort', cancel, { once: true });
  const ended = await Promise.race([run, stop.promise]);
  clearTimeout(timer);
  cancelled?.removeEventListener('abort', cancel);
  if (ended.kind === 'timeout' || ended.kind === 'cancelled') {
    if (call.child?.pid !== undefined) await endProcessTree(call.child.pid);
    await run;
  }
  return ended;
}
