import type { SourceRun } from '@ci-actions/sarif';

/** What of a file's text is compared first: most files of one length already differ in it. */
export interface TextMark {
  readonly length: number;
  readonly head: string;
}

/** A report that could be read. */
export interface ReportFile {
  /** Absolute. */
  readonly path: string;
  readonly shown: string;
  /** Relative to the root; undefined outside of it. */
  readonly folder: string | undefined;
  readonly mark: TextMark;
}

export interface SarifFile extends ReportFile {
  /** The tools of its runs. */
  readonly tools: readonly string[];
}

/** A scanner's own report, which may have a SARIF of the same run beside it. */
export interface NativeFile extends ReportFile {
  readonly runs: readonly SourceRun[];
}

/** Whether two files are in one folder. */
export function inOneFolder(a: ReportFile, b: ReportFile): boolean {
  return folderOf(a.path) === folderOf(b.path);
}

/** The folder of a file relative to the root; undefined outside of it. */
export function folderBelow(path: string, root: string): string | undefined {
  const folder = folderOf(path);
  if (folder === root) return '';
  return folder.startsWith(`${root}/`) ? folder.slice(root.length + 1) : undefined;
}

/** The part of a path before its last slash. */
function folderOf(path: string): string {
  return path.replaceAll('\\', '/').replace(/\/?[^/]*$/, '');
}
