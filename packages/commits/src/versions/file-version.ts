/** What a file says its project's version is. */
export type FileVersion =
  | { readonly version: string }
  /** A tool computes it; the words say which key tells so. */
  | { readonly dynamic: string }
  /** A phrase that says why none can be read. */
  | { readonly unreadable: string };

/** A file's text, undefined where there is none; paths have forward slashes. */
export type ReadFile = (path: string) => Promise<string | undefined>;
