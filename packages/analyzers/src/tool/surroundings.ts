/** Read access to what a call is about. Paths are relative to the working directory, or absolute. */
export interface Surroundings {
  readonly kindOf: (path: string) => Promise<'file' | 'folder' | undefined>;
  /** Undefined if there is no such file, or if it is no text. */
  readonly readText: (path: string) => Promise<string | undefined>;
  /** Files below a folder, relative to it, without those of tools (.git, node_modules, target). */
  readonly filesBelow: (folder: string) => AsyncIterable<string>;
  readonly env: (name: string) => string | undefined;
  /** What of the git history is there: `none` outside of a repository. */
  readonly history: () => Promise<'none' | 'shallow' | 'complete'>;
  /** The absolute path of a program on PATH. */
  readonly find: (program: string) => Promise<string | undefined>;
}
