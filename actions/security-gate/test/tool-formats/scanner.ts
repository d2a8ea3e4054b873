/** How a real tool is run on the seeded sample; the working directory is the sample. */
export interface Scanner {
  /** As `expect` names it. */
  readonly tool: string;
  readonly program: string;
  /** The formats of which we read the report; the others are compared with the first. */
  readonly formats: readonly string[];
  readonly args: (format: string, folder: string) => readonly string[];
  /** Where the tool writes its report, below the working directory; by default to stdout. */
  readonly writes?: (format: string) => string;
  readonly env?: Readonly<Record<string, string>>;
}
