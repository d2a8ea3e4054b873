import { readReport } from '@ci-actions/analyzers';
import { NotEvaluated } from '@ci-actions/result';
import { completeness, isMerged, merger, targetOf, toolName } from '@ci-actions/sarif';
import type { Checkout, Merger, SourceRun } from '@ci-actions/sarif';
import type { Ports } from '../ports.ts';
import { copyFinder, marking } from './copies.ts';
import { folderBelow } from './report-file.ts';
import type { NativeFile, ReportFile, SarifFile } from './report-file.ts';
import { sarifOfNative } from './sarif-of-native.ts';

export interface Gathered {
  readonly merger: Merger;
  /** Paths as shown to the reader. */
  readonly read: readonly string[];
  readonly refused: readonly Refused[];
  /** Native reports that have a SARIF version, and files that are not reports. */
  readonly ignored: readonly IgnoredFile[];
  readonly unmatched: readonly string[];
}

export interface IgnoredFile {
  readonly file: string;
  /** The SARIF that is read instead. */
  readonly instead?: string;
  /** What a file is that is not a report, such as "a CycloneDX SBOM". */
  readonly kind?: string;
  /** Whether the input `reports` names its path. Then it was meant to be a report. */
  readonly named?: boolean;
}

export interface Refused {
  readonly file: string;
  /** A sentence without a subject. May contain untrusted text. */
  readonly why: string;
}

/** Reads every report. A refused report does not stop the others. */
export async function gather(
  patterns: readonly string[],
  output: string,
  checkout: Checkout,
  ports: Ports,
): Promise<Gathered> {
  const { files, unmatched } = await ports.glob(patterns);
  const given = files.filter((file) => file !== output);
  if (given.length < files.length) await refuseToOverwriteReport(output, ports);
  const converted = nativeWithSarif(given);
  const merging = merger(checkout);
  const read: string[] = [];
  const refused: Refused[] = [];
  const ignored: IgnoredFile[] = [...converted].map(([file, sarif]) => ({
    file: ports.shown(file),
    instead: ports.shown(sarif),
  }));
  const [sarifFiles, natives]: [SarifFile[], NativeFile[]] = [[], []];
  const firstOf = copyFinder(ports.read);
  const named = new Set(patterns.map(ports.absolute));
  for (const path of given.filter((file) => !converted.has(file))) {
    const shown = ports.shown(path);
    const { text, mark } = marking(ports.read(path));
    const report = await reportIn(text, merging);
    if ('refused' in report) refused.push({ file: shown, why: report.refused });
    else if ('ignored' in report) {
      ignored.push({ file: shown, kind: report.ignored, named: named.has(path) });
    } else {
      const file = { path, shown, folder: folderBelow(path, checkout.root), mark: mark() };
      if (report.sarif) {
        sarifFiles.push({ ...file, tools: report.runs.map(({ run }) => toolName(run)) });
        const copyOf = await firstOf(file);
        merging.add(shown, report.runs, { folder: file.folder, copyOf });
        read.push(shown);
      } else natives.push({ ...file, runs: report.runs });
    }
  }
  for (const native of natives) {
    const { shown, folder } = native;
    const copyOf = await firstOf(native);
    const sarif = await addNative(native, sarifFiles, copyOf, { merging, checkout, ports, folder });
    if (sarif === undefined) read.push(shown);
    else ignored.push({ file: shown, instead: sarif.shown });
  }
  return { merger: merging, read, refused, ignored, unmatched };
}

interface Adding {
  readonly merging: Merger;
  readonly checkout: Checkout;
  readonly ports: Ports;
  readonly folder: string | undefined;
}

/**
 * Adds the runs of a native report that no SARIF beside it holds. Returns the SARIF that holds all.
 * A run that says that it failed, or names its target, is added without its results: its SARIF may
 * not say so.
 */
async function addNative(
  native: NativeFile,
  sarifFiles: readonly SarifFile[],
  copyOf: string | undefined,
  { merging, checkout, ports, folder }: Adding,
): Promise<ReportFile | undefined> {
  const runs: SourceRun[] = [];
  let instead: ReportFile | undefined;
  let isRead = false;
  for (const source of native.runs) {
    const sarif = await sarifOfNative(source, native, sarifFiles, checkout, ports.read);
    if (sarif === undefined) {
      runs.push(source);
      isRead = true;
    } else {
      instead = sarif;
      const named = targetOf(source.run) !== undefined;
      if (!named && completeness(source.run).length === 0) continue;
      runs.push({ ...source, results: [], found: 0, foundElsewhere: source.found });
    }
  }
  merging.add(native.shown, runs, { folder, copyOf });
  return isRead ? undefined : instead;
}

/** The output of an earlier run may be overwritten, a tool's report of that name may not. */
async function refuseToOverwriteReport(output: string, { read, shown }: Ports): Promise<void> {
  if (await isMerged(read(output))) return;
  throw new NotEvaluated(
    `${shown(output)} is one of the reports, and the merged file would overwrite it: set "output" to another path`,
  );
}

async function reportIn(text: AsyncIterable<string>, { onRepair }: Merger) {
  try {
    return await readReport(text, onRepair);
  } catch (error) {
    return { refused: `cannot be read: ${error instanceof Error ? error.message : 'a fault'}` };
  }
}

/**
 * Native reports `<stem>.native.<ext>` that have a converted `<stem>.sarif` beside them. Reading
 * both would count every finding twice.
 */
function nativeWithSarif(files: readonly string[]): ReadonlyMap<string, string> {
  const known = new Set(files);
  const pairs = files.map((file) => {
    const stem = /^(.*)\.native\.[^./\\]+$/s.exec(file)?.[1];
    return [file, stem === undefined ? '' : `${stem}.sarif`] as const;
  });
  return new Map(pairs.filter(([, sarif]) => known.has(sarif)));
}
