import type { Arguments } from '@ci-actions/command';
import type { ReportEvent, ReportReader } from '@ci-actions/test-reports';
import type { FrameworkName } from './framework-name.ts';

/** What is known of a process that has ended; outputs are their last 64 K characters. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Read access to the folder that the command runs in; paths are relative to it, or absolute. */
export interface Look {
  readonly kindOf: (path: string) => Promise<'file' | 'folder' | undefined>;
  readonly readText: (path: string) => Promise<string | undefined>;
  /** Files below a folder, relative to it, without what belongs to tools (.git, node_modules, target). */
  readonly filesBelow: (folder: string) => AsyncIterable<string>;
  /** Files and folders that a pattern of the shell matches. */
  readonly matching: (pattern: string) => Promise<readonly string[]>;
}

/** A command in which a framework was found. */
export interface Call {
  readonly words: readonly string[];
  /** Index in `words` of the framework's first own argument. */
  readonly at: number;
  /**
   * The script of package.json that the command names; what stands in `words` from `at` on goes
   * to its end.
   */
  readonly script?: { readonly words: readonly string[]; readonly at: number };
}

/** Where a run may put files of its own. */
export interface Place {
  /** Absolute; made empty before the command runs. */
  readonly folder: string;
  readonly look: Look;
  readonly env: (name: string) => string | undefined;
}

/** The command as it is run, and where its report will be. */
export interface Instrumented {
  readonly words: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Files to write first, by absolute path. */
  readonly files?: Readonly<Record<string, string>>;
  /** Relative to the working directory, or absolute. */
  readonly report: string;
  /** The report is what the command prints there: it is saved to `report`. */
  readonly save?: 'stdout' | 'stderr';
  /** The user asked for the machine format themselves: it is shown as it is. */
  readonly raw?: boolean;
}

/** Which test files there are for a run that executed nothing. */
export type Discovery =
  | { readonly kind: 'files'; readonly example: string }
  | { readonly kind: 'missing'; readonly path: string }
  | { readonly kind: 'none' };

export interface Looked {
  readonly ended: Ended;
  /** Undefined where the command is not one that the framework recognises. */
  readonly args: Arguments | undefined;
  readonly look: Look;
}

export interface Framework {
  readonly name: FrameworkName;
  /** Index of the first argument in words that begin with this framework's program. */
  readonly argumentsAt: (words: readonly string[]) => number | undefined;
  /** Options that take the next word as their value. */
  readonly valueOptions: ReadonlySet<string>;
  /** Asks for a report, or answers why it cannot without disturbing what the user has set up. */
  readonly instrument: (call: Call, place: Place) => Promise<Instrumented | { refused: string }>;
  /** For reports whose format no content tells. */
  readonly reader?: ReportReader;
  /** The filter by test name that the command gives, as written. */
  readonly nameFilter: (args: Arguments) => string | undefined;
  /** Whether this non-zero exit is the documented one of a run that found nothing. */
  readonly endedEmpty: (ended: Ended) => boolean;
  /** Asked only where no test was executed. */
  readonly discover: (looked: Looked) => Promise<Discovery>;
  /** Every test was skipped, although the report does not show them. */
  readonly hidesSkipped?: (ended: Ended) => boolean;
  /** False for an error that says no more than that a named path does not exist. */
  readonly counts?: (event: ReportEvent, missing: readonly string[]) => boolean;
  /** Turns output that is a report into what the user would see without our flag. */
  readonly shown?: (line: string) => string;
}
