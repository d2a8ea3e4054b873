/** Files of the run's commit by their paths in the repository: from the checkout or the platform. */
export interface CommitFiles {
  /** Undefined where there is no such file; throws where it cannot be read. */
  readonly readText: (path: string) => Promise<string | undefined>;
  /** The paths of all workflow files. */
  readonly list: () => Promise<readonly string[]>;
}
