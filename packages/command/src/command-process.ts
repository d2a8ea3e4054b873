/** How a command ended; the same type as that of the process adapter in `packages/host`. */
export type Ended =
  | { readonly kind: 'exit'; readonly code: number }
  | { readonly kind: 'signal'; readonly signal: string; readonly number: number }
  | { readonly kind: 'timeout'; readonly afterMs: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'not-started'; readonly reason: string };

/** A command to run: a program and its arguments, without a shell. */
export interface CommandRequest {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs?: number | undefined;
  readonly onOutput: (text: string, from: 'stdout' | 'stderr') => void;
  readonly save?: { readonly from: 'stdout' | 'stderr'; readonly path: string } | undefined;
}

/** How the command ended, and the end of each output. */
export interface Finished {
  readonly ended: Ended;
  readonly stdout: string;
  readonly stderr: string;
}
