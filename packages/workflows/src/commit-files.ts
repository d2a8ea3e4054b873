/** Files of the run's commit, by path in the repository; from the checkout or the platform. */
export interface CommitFiles {
  /** Undefined where there is no such file. Throws where the file cannot be read. */
  readonly readText: (path: string) => Promise<string | undefined>;
  /** The paths of all workflow files. */
  readonly list: () => Promise<readonly string[]>;
}
