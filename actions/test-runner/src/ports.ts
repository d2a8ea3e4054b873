import type { CommandRequest, Finished } from '@ci-actions/command';
import type { Look } from './framework/framework.ts';

/** A file written piece by piece, that appears whole or not at all. */
export interface Sink {
  readonly write: (text: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What planning needs: it reads and never writes. */
export interface PlanPorts {
  readonly workspace: string;
  /** Absolute: where this step may write. */
  readonly folder: string;
  readonly env: (name: string) => string | undefined;
  readonly resolve: (from: string, path: string) => string;
  /** The path below the workspace, with forward slashes; absolute where it lies outside. */
  readonly shown: (path: string) => string;
  readonly lookAt: (folder: string) => Look;
  /** What a shell puts for a word with wildcards. */
  readonly expand: (pattern: string, cwd: string) => Promise<readonly string[]>;
}

export interface Ports extends PlanPorts {
  readonly childEnvironment: () => Readonly<Record<string, string>>;
  readonly now: () => number;
  /** To the log as it is. */
  readonly write: (text: string) => void;
  /** A word that nobody can guess. */
  readonly token: () => string;
  readonly run: (request: CommandRequest) => Promise<Finished>;
  readonly makeEmptyFolder: (path: string) => Promise<void>;
  readonly writeText: (path: string, text: string) => Promise<void>;
  readonly glob: (
    patterns: readonly string[],
    cwd: string,
  ) => Promise<{ readonly files: readonly string[]; readonly unmatched: readonly string[] }>;
  /** Changes whenever the file is written; undefined where there is none. */
  readonly mark: (path: string) => Promise<string | undefined>;
  readonly read: (path: string) => AsyncIterable<string>;
  readonly openSink: (path: string) => Promise<Sink>;
}
