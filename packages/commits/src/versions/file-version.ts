/** The version that a file gives its project. */
export type FileVersion =
  | { readonly version: string }
  /** A tool computes the version; the phrase names the key that says so. */
  | { readonly dynamic: string }
  /** A phrase: why no version can be read. */
  | { readonly unreadable: string };

/** A file's text; undefined where there is no such file. Paths have forward slashes. */
export type ReadFile = (path: string) => Promise<string | undefined>;
