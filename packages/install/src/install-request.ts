import type { Installation } from '@ci-actions/analyzers';
import type { Cache } from '@ci-actions/cache';

export interface InstallRequest {
  /** Name of the tool, for messages and the key of the cache. */
  readonly tool: string;
  /** Name of its executable, without `.exe`. */
  readonly program: string;
  /** Exact, without a `v`. */
  readonly version: string;
  readonly installation: Installation;
  /** Arguments with which the program starts, does nothing and exits with 0. Default: `--version`. */
  readonly startArgs?: readonly string[];
  /** Where tools are kept: $RUNNER_TOOL_CACHE or $RUNNER_TEMP; absolute. */
  readonly folder: string;
  /** The folder whose Rust toolchain gets a component; absolute. Default: `folder`. */
  readonly workspace?: string;
  /** For each command. Default: 15 minutes. */
  readonly timeoutMs?: number;
}

export interface InstallPorts {
  /** The environment of the job; an installer does not get all of it. */
  readonly env: Readonly<Record<string, string>>;
  readonly cache: Pick<Cache, 'restore' | 'save'>;
  /** Writes to the log unchanged. If tools are installed side by side, give each a buffer. */
  readonly write: (text: string) => void;
  /** Returns a word that cannot be guessed. */
  readonly token: () => string;
  readonly cancelled?: AbortSignal;
}

/** `program` is an absolute path. `failed` is a sentence without its full stop. */
export type Installed = { readonly program: string } | { readonly failed: string };
