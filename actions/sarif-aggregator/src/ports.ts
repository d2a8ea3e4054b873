import type { PolicyContext } from '@ci-actions/policy';
import type { Trigger } from '@ci-actions/workflow-run';

/** What the aggregator needs from its environment. Paths of reports are absolute. */
export interface Ports {
  /** The files that the patterns match, and the patterns that match none. */
  readonly glob: (patterns: readonly string[]) => Promise<{
    readonly files: readonly string[];
    readonly unmatched: readonly string[];
  }>;
  readonly read: (path: string) => AsyncIterable<string>;
  /** Replaces the file atomically. */
  readonly write: (path: string, pieces: Iterable<string>) => Promise<void>;
  /** The path for display: relative to the workspace if it is inside. */
  readonly shown: (path: string) => string;
  /** Resolves a path against the workspace. */
  readonly absolute: (path: string) => string;
  /** Whether a file or folder exists, by its absolute path. */
  readonly exists: (path: string) => boolean;
  /** The web address of a line of a file, by its URI relative to the root; undefined if none. */
  readonly link: (uri: string, line: number | undefined) => string | undefined;
  /** The text of a source file, by its absolute path; undefined if it cannot be hashed. */
  readonly source: (path: string) => AsyncIterable<string> | undefined;
  readonly workspace: string;
  readonly policyContext: PolicyContext;
  readonly trigger: Trigger;
  /** Date in UTC, `YYYY-MM-DD`. */
  readonly today: string;
}
