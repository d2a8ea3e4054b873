import type { CommandRequest, Finished } from '@ci-actions/command';
import type { Look } from './framework/framework.ts';

/** A file written in pieces. It appears complete or not at all. */
export interface Sink {
  readonly write: (text: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What planning needs. It reads and never writes. */
export interface PlanPorts {
  readonly workspace: string;
  /** Absolute path of the folder that this step may write to. */
  readonly folder: string;
  readonly env: (name: string) => string | undefined;
  readonly resolve: (from: string, path: string) => string;
  /** The path relative to the workspace, with forward slashes; absolute if it is outside. */
  readonly shown: (path: string) => string;
  readonly lookAt: (folder: string) => Look;
  /** Expands a word with wildcards as a shell does. */
  readonly expand: (pattern: string, cwd: string) => Promise<readonly string[]>;
}

export interface Ports extends PlanPorts {
  readonly childEnvironment: () => Readonly<Record<string, string>>;
  readonly now: () => number;
  /** Writes to the log unchanged. */
  readonly write: (text: string) => void;
  /** Returns a word that cannot be guessed. */
  readonly token: () => string;
  readonly run: (request: CommandRequest) => Promise<Finished>;
  readonly makeEmptyFolder: (path: string) => Promise<void>;
  readonly writeText: (path: string, text: string) => Promise<void>;
  readonly glob: (
    patterns: readonly string[],
    cwd: string,
  ) => Promise<{ readonly files: readonly string[]; readonly unmatched: readonly string[] }>;
  /** A text that changes whenever the file is written; undefined if there is no such file. */
  readonly mark: (path: string) => Promise<string | undefined>;
  readonly read: (path: string) => AsyncIterable<string>;
  readonly openSink: (path: string) => Promise<Sink>;
}
