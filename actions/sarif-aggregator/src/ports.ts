import type { PolicyContext } from '@ci-actions/policy';
import type { Trigger } from '@ci-actions/workflow-run';

/** What the aggregator needs of the world. Paths of reports are absolute. */
export interface Ports {
  /** The files that the patterns match, and the patterns that match none. */
  readonly glob: (patterns: readonly string[]) => Promise<{
    readonly files: readonly string[];
    readonly unmatched: readonly string[];
  }>;
  readonly read: (path: string) => AsyncIterable<string>;
  /** Replaces the file at once or not at all. */
  readonly write: (path: string, pieces: Iterable<string>) => Promise<void>;
  /** The path as it is shown: relative to the workspace where it lies inside. */
  readonly shown: (path: string) => string;
  /** Relative paths are from the workspace. */
  readonly absolute: (path: string) => string;
  /** Whether a file or folder is there, by its absolute path. */
  readonly exists: (path: string) => boolean;
  /** Where a reader sees a line of a file, by its URI from the root; undefined if nowhere. */
  readonly link: (uri: string, line: number | undefined) => string | undefined;
  /** The text of a source file, by its absolute path; undefined where it is no file to be hashed. */
  readonly source: (path: string) => AsyncIterable<string> | undefined;
  readonly workspace: string;
  readonly policyContext: PolicyContext;
  readonly trigger: Trigger;
  /** UTC day. */
  readonly today: string;
}
