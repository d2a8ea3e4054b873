import type { Arguments } from '@ci-actions/command';
import type { ReportEvent, ReportReader } from '@ci-actions/test-reports';
import type { FrameworkName } from './framework-name.ts';

/** How a process ended, with the last 64 K characters of each output. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Read access to the command's working directory. Paths are relative to it, or absolute. */
export interface Look {
  readonly kindOf: (path: string) => Promise<'file' | 'folder' | undefined>;
  readonly readText: (path: string) => Promise<string | undefined>;
  /** Files below a folder, relative to it, without tool folders (.git, node_modules, target). */
  readonly filesBelow: (folder: string) => AsyncIterable<string>;
  /** Files and folders that a shell pattern matches. */
  readonly matching: (pattern: string) => Promise<readonly string[]>;
}

/** A command that calls a framework. */
export interface Call {
  readonly words: readonly string[];
  /** Index in `words` of the framework's first argument. */
  readonly at: number;
  /**
   * The package.json script that the command names. The package manager appends `words` from `at`
   * on to it.
   */
  readonly script?: { readonly words: readonly string[]; readonly at: number };
}

/** Where a run may write its own files, and what it may read. */
export interface Place {
  /** Absolute path; emptied before the command runs. */
  readonly folder: string;
  readonly look: Look;
  readonly env: (name: string) => string | undefined;
}

/** The command to run, and where its report will be. */
export interface Instrumented {
  readonly words: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Files to write before the run, by absolute path. */
  readonly files?: Readonly<Record<string, string>>;
  /** Relative to the working directory, or absolute. */
  readonly report: string;
  /** This output of the command is the report; it is saved to `report`. */
  readonly save?: 'stdout' | 'stderr';
  /** The user's command already asks for the machine format: the log shows it unchanged. */
  readonly raw?: boolean;
}

/** The test files found after a run that executed no test. */
export type Discovery =
  | { readonly kind: 'files'; readonly example: string }
  | { readonly kind: 'missing'; readonly path: string }
  | { readonly kind: 'none' };

/** What a framework needs to search for test files. */
export interface DiscoveryInput {
  readonly ended: Ended;
  /** Undefined if the framework does not recognise the command. */
  readonly args: Arguments | undefined;
  readonly look: Look;
}

export interface Framework {
  readonly name: FrameworkName;
  /** Index of the first argument; undefined if `words` do not begin with the framework's program. */
  readonly argumentsAt: (words: readonly string[]) => number | undefined;
  /** Options that take the next word as their value. */
  readonly valueOptions: ReadonlySet<string>;
  /** Adds the report options. `refused` completes "accepted: …" if they would break the user's setup. */
  readonly instrument: (call: Call, place: Place) => Promise<Instrumented | { refused: string }>;
  /** For reports whose format cannot be detected from the content. */
  readonly reader?: ReportReader;
  /** The filter by test name in the command, as written. */
  readonly nameFilter: (args: Arguments) => string | undefined;
  /** Whether this non-zero exit code is the documented one for "no tests found". */
  readonly endedEmpty: (ended: Ended) => boolean;
  /** Called only if no test ran. */
  readonly discover: (input: DiscoveryInput) => Promise<Discovery>;
  /** Whether every test was skipped and the report does not list them. */
  readonly hidesSkipped?: (ended: Ended) => boolean;
  /** False for an error that only says that a named path does not exist. */
  readonly counts?: (event: ReportEvent, missing: readonly string[]) => boolean;
  /** Turns a line of report output into what the user would see without our options. */
  readonly shown?: (line: string) => string;
}
