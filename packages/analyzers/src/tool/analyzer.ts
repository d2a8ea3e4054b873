import type { Severity } from '@ci-actions/findings';
import type { Run } from '@ci-actions/sarif';
import type { Installation } from './installation.ts';
import type { Surroundings } from './surroundings.ts';

/** A linter or scanner: how a runner finds, installs and calls it, and reads what it says. */
export interface Analyzer {
  /** In inputs, outputs and the policy. */
  readonly name: string;
  readonly kind: 'lint' | 'scan';
  /** The driver's name in SARIF. */
  readonly driver: string;
  readonly program: Program;
  /** One call for all paths, or a call for each path, which is then the run's target. */
  readonly calls: 'once' | 'each path';
  /** What else it takes instead of paths. */
  readonly targets?: readonly TargetKind[];
  /** Variables of the environment that hold its tokens. No other tool gets them. */
  readonly tokens?: readonly string[];
  /** Options that the runner sets: format and place of the report, exit code. Refused in `args`. */
  readonly ownOptions: readonly string[];
  /** Other codes mean that the tool failed. A code may be in both lists. */
  readonly exitCodes: { readonly clean: readonly number[]; readonly findings: readonly number[] };
  /** Of a linter: the findings for which it exits with the code of findings. */
  readonly fails?: 'all' | 'errors';
  /** The option of the user that hides findings below a severity. */
  readonly hides?: (args: readonly string[]) => Hidden | undefined;
  readonly plan: (request: CallRequest, around: Surroundings) => Promise<Call | NotRun>;
  readonly read: (end: CallEnd, around: Surroundings) => Promise<Reading>;
}

/** An option that hides findings. */
export interface Hidden {
  /** As written. */
  readonly option: string;
  /** The most severe that it hides. */
  readonly severity: Severity;
}

export interface Program {
  /** Looked for on PATH. */
  readonly file: string;
  /** Words before its own arguments: `clippy` in `cargo clippy`. */
  readonly words?: readonly string[];
  /** A package of the project comes before PATH: `node_modules/.bin`. */
  readonly local?: 'node_modules';
  readonly versionArgs: readonly string[];
  /** For the call that asks for the version. */
  readonly versionEnv?: Readonly<Record<string, string>>;
  /** The version in what the call prints; undefined if it does not say it. */
  readonly versionIn: (output: string) => string | undefined;
  /** Installed where none is found. */
  readonly pinned: string;
  readonly installation: Installation;
}

export type TargetKind = 'image' | 'dir' | 'sbom';

export interface Target {
  readonly kind: TargetKind;
  readonly value: string;
}

/** What one call is for. */
export interface CallRequest {
  /** Relative to the working directory. One path for a tool that is called for each. */
  readonly paths: readonly string[];
  readonly target: Target | undefined;
  /** The user's, already split into words. */
  readonly args: readonly string[];
  readonly timeoutMs: number;
  /** The version that the program says it is. */
  readonly version: string | undefined;
  /** Absolute path of an empty folder for this call's files. */
  readonly folder: string;
  /** Absolute path of the working directory. */
  readonly cwd: string;
  /** The file at which findings of an image are shown. */
  readonly locate: string | undefined;
  readonly platforms: readonly string[];
}

/** One call of the program. */
export interface Call {
  /** Behind the program and its words. */
  readonly args: readonly string[];
  /** Absolute; default: the working directory. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Files to write before the call, by absolute path. */
  readonly files?: Readonly<Record<string, string>>;
  /** Where its report appears. A path is absolute, in the request's folder. */
  readonly report: 'stdout' | 'stderr' | { readonly path: string };
  /** Of the native report that is kept: `json`, `txt`, `diff`. */
  readonly extension: string;
  /**
   * A second call of a formatter, for its fixes; of a tool whose report does not say what it looked
   * at, for the list of its files. It is no second scan.
   */
  readonly fixes?: {
    readonly args: readonly string[];
    readonly report: Call['report'];
    /** A call on copies of files, by absolute path. */
    readonly cwd?: string;
  };
  /** The command that applies the fixes, for the reader. */
  readonly fixCommand?: string;
}

/** Why the tool cannot look: a sentence without a subject. */
export interface NotRun {
  readonly notRun: string;
}

/** How a call ended. */
export interface CallEnd {
  readonly request: CallRequest;
  readonly call: Call;
  /** Undefined if it was ended from outside: time-out, signal. */
  readonly code: number | undefined;
  /** The text of the report; undefined if there is none. */
  readonly report: string | undefined;
  /** The last 64 K characters of each output. */
  readonly stdout: string;
  readonly stderr: string;
  /** The end of the second call. */
  readonly fixes?: { readonly code: number | undefined; readonly report: string | undefined };
}

/** What a report says. A refusal is a sentence without a subject: the report is not the tool's, or broken. */
export type Reading =
  | { readonly refused: string }
  | {
      /** With its results, and with notifications where the report itself says that parts are missing. */
      readonly run: Run;
      /** Why the tool did not look at all it was given, as its outputs or its end show. */
      readonly doubts: readonly string[];
      /** The report to keep, where the tool's own holds a secret. */
      readonly native?: string;
    };
