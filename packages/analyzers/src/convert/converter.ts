import type { Finding } from './native-finding.ts';
import type { Report } from './native-report.ts';

/**
 * Reads the native report of one tool. What the documentation says of it is in `docs.yml` beside it:
 * which reports, how severities come about, what proves that the tool looked.
 */
export interface Converter {
  /** The driver's name, as in the SARIF that the tool writes itself, where it does. */
  readonly tool: string;
  /** `security` results get a `security-severity`; those of a linter have their level alone. */
  readonly kind: 'security' | 'lint';
  readonly informationUri: string;
  /** Whether this is a report of the tool: by what only this tool writes, not by what is whole. */
  readonly recognises: (report: Report) => boolean;
  readonly convert: (report: Report, context: Context) => Conversion | Promise<Conversion>;
}

/** What the caller knows and the report may not say. */
export interface Context {
  /** The file at which findings are shown that name none: a lock file, a Dockerfile. */
  readonly file?: string;
}

/** A refusal is one sentence without a subject: whoever knows the file's name puts it before. */
export type Conversion = Converted | { readonly refused: string };

export interface Converted {
  readonly version?: string | undefined;
  readonly findings: readonly Finding[];
  /** Why the tool did not look, or not at all of it; none says that the report proves that it did. */
  readonly failures: readonly string[];
  /** What a reader should know though the tool looked. */
  readonly warnings?: readonly string[];
  /** What was looked at, where one tool is run for several: an image without tag and digest. */
  readonly target?: string | undefined;
  /** A file that the report as a whole names, for findings that name none. */
  readonly file?: string;
}
