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
   * The command of a package.json script that calls the framework, with what its package manager
   * appends. Further arguments reach it behind `before` and all words of the command.
   */
  readonly script?: {
    readonly words: readonly string[];
    readonly at: number;
    readonly before: readonly string[];
  };
}

/** One of several runs that a command starts, or one that no argument of the command reaches. */
export interface OneOfRuns {
  readonly args: Arguments;
  /** Variables that its script assigns. */
  readonly env: Readonly<Record<string, string>>;
  /** The folder that it starts in. */
  readonly look: Look;
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
  /** Relative to the working directory, or absolute. For several runs: the folder of their reports. */
  readonly report: string;
  /** Each run writes a report of its own; at least so many must have. */
  readonly runs?: number;
  /** This output of the command is the report; it is saved to `report`. */
  readonly save?: 'stdout' | 'stderr';
  /** The user's command already asks for the machine format: the log shows it unchanged. */
  readonly raw?: boolean;
}

/** The test files found after a run that executed no test. */
export type Discovery =
  | { readonly kind: 'files'; readonly example: string }
  | { readonly kind: 'missing'; readonly path: string }
  /** The option asks only for tests of changed files, and there are none. */
  | { readonly kind: 'unrelated'; readonly option: string }
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
  /**
   * Index of the first argument; undefined if `words` do not begin with the framework's program.
   * `module`: the program is a Python module.
   */
  readonly argumentsAt: (words: readonly string[], module: boolean) => number | undefined;
  /** Options that take the next word as their value. */
  readonly valueOptions: ReadonlySet<string>;
  /** Adds the report options. `refused` completes "accepted: …" if they would break the user's setup. */
  readonly instrument: (call: Call, place: Place) => Promise<Instrumented | { refused: string }>;
  /** The same for several runs; absent if runs of this framework cannot be told apart. */
  readonly instrumentEach?: (
    words: readonly string[],
    runs: readonly OneOfRuns[],
    place: Place,
  ) => Promise<Instrumented | { refused: string }>;
  /** Whether the framework would ignore options behind these arguments. */
  readonly ignoresAppended?: (args: readonly string[]) => boolean;
  /** The option or subcommand by which the run executes no test, as written. */
  readonly executesNothing?: (args: Arguments, place: Place) => Promise<string | undefined>;
  /** What usually ends a run with a failure that its report does not show. */
  readonly hiddenFailures: string;
  /** For reports whose format cannot be detected from the content. */
  readonly reader?: ReportReader;
  /** The filter by test name in the command, as written. */
  readonly nameFilter: (args: Arguments) => string | undefined;
  /** Whether this non-zero exit code is the documented one for "no tests found". */
  readonly endedEmpty: (ended: Ended) => boolean;
  /** How many runs say that they found no test file; undefined if runs do not say it. */
  readonly runsWithoutFiles?: (ended: Ended) => number;
  /** Called only if no test ran. */
  readonly discover: (input: DiscoveryInput) => Promise<Discovery>;
  /** Whether every test was skipped and the report does not list them. */
  readonly hidesSkipped?: (ended: Ended) => boolean;
  /** False for an error that only says that a named path does not exist. */
  readonly counts?: (event: ReportEvent, missing: readonly string[]) => boolean;
  /** Turns a line of report output into what the user would see without our options. */
  readonly shown?: (line: string) => string;
}
