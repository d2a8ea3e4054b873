import type { Finding } from './native-finding.ts';
import type { Report } from './native-report.ts';

/**
 * Converts native reports of one tool. Its documentation is in `docs.yml` beside it: which reports
 * it reads, how it maps severities, and what proves that the tool scanned something.
 */
export interface Converter {
  /** The driver's name, as in the tool's own SARIF if it writes any. */
  readonly tool: string;
  /** Rules of `security` tools get a `security-severity`. Results of linters only have levels. */
  readonly kind: 'security' | 'lint';
  readonly informationUri: string;
  /** Whether this is a report of the tool: by what only this tool writes, in every entry of it. */
  readonly recognises: (report: Report) => boolean;
  /** What a report lacks that has the marks of the tool and is not recognised; undefined without them. */
  readonly flawOf?: (report: Report) => string | undefined;
  readonly convert: (report: Report, context: Context) => Conversion | Promise<Conversion>;
}

/** What the caller knows and the report may lack. */
export interface Context {
  /** The file for findings without a file: a lock file, a Dockerfile. */
  readonly file?: string;
}

/** The refusal is a sentence without a subject. The caller puts the file's name before it. */
export type Conversion = Converted | { readonly refused: string };

export interface Converted {
  readonly version?: string | undefined;
  readonly findings: readonly Finding[];
  /** Why the tool did not scan everything. Empty if the report proves that it did. */
  readonly failures: readonly string[];
  /** Warnings for the reader. They do not make the run incomplete. */
  readonly warnings?: readonly string[];
  /** The target, if the tool may run for several: an image without tag and digest. */
  readonly target?: string | undefined;
  /** A file that the whole report is about, for findings without a file. */
  readonly file?: string;
}
