import type { Installation, Surroundings } from '@ci-actions/analyzers';
import type { CommandRequest, Finished } from '@ci-actions/command';
import type { Checkout, Sources } from '@ci-actions/sarif';

/** What running tools needs from its environment. Paths are absolute. */
export interface RunPorts {
  /** The working directory of the tools. */
  readonly cwd: string;
  /** A folder for files that are not kept. */
  readonly scratch: string;
  /** Where native reports and SARIF are written. */
  readonly reportFolder: string;
  readonly checkout: Checkout;
  readonly sources: Sources;
  readonly around: Surroundings;
  /** The environment of a child, with the tokens of all tools. */
  readonly childEnvironment: () => Readonly<Record<string, string>>;
  readonly run: (request: CommandRequest) => Promise<Finished>;
  /** Undefined if the step may install nothing. */
  readonly install: Install | undefined;
  readonly now: () => number;
  /** Calls back after this many milliseconds, again and again, until the returned function is called. */
  readonly every: (ms: number, call: () => void) => () => void;
  /** How many tools run side by side. */
  readonly cores: number;
  /** Writes to the log unchanged. */
  readonly write: (text: string) => void;
  /** Returns a word that cannot be guessed. */
  readonly token: () => string;
  readonly makeEmptyFolder: (path: string) => Promise<void>;
  /** Replaces the file atomically. */
  readonly writeText: (path: string, pieces: string | Iterable<string>) => Promise<void>;
  /** Undefined if there is no such file. */
  readonly readText: (path: string) => Promise<string | undefined>;
  /** The name of the step. */
  readonly name: string;
  /** In `properties["ci-actions"]` of each run, with its target. */
  readonly origin: Readonly<Record<string, unknown>>;
}

export interface InstallRequest {
  readonly tool: string;
  /** The file name of the program. */
  readonly program: string;
  readonly version: string;
  readonly installation: Installation;
  /** Arguments with which the program starts and does nothing. */
  readonly startArgs: readonly string[];
}

export type Install = (
  request: InstallRequest,
) => Promise<{ readonly program: string } | { readonly failed: string }>;
