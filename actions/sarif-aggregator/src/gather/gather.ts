import { readReport } from '@ci-actions/analyzers';
import { NotEvaluated } from '@ci-actions/result';
import { isMerged, merger } from '@ci-actions/sarif';
import type { Checkout, Merger } from '@ci-actions/sarif';
import type { Ports } from '../ports.ts';

export interface Gathered {
  readonly merger: Merger;
  /** Paths as shown to the reader. */
  readonly read: readonly string[];
  readonly refused: readonly Refused[];
  /** Native reports left aside for the SARIF made from them, and files that are no reports. */
  readonly ignored: readonly PassedOver[];
  readonly unmatched: readonly string[];
}

export interface PassedOver {
  readonly file: string;
  /** What it is where it is no report: "a CycloneDX SBOM". */
  readonly kind?: string;
  /** Whether a pattern is its path: then it was meant to be a report. */
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
  const ignored: PassedOver[] = [...converted].map((file) => ({ file: ports.shown(file) }));
  const named = new Set(patterns.map(ports.absolute));
  for (const file of given.filter((path) => !converted.has(path))) {
    const shown = ports.shown(file);
    const report = await reportIn(file, merging, ports);
    if ('refused' in report) refused.push({ file: shown, why: report.refused });
    else if ('ignored' in report)
      ignored.push({ file: shown, kind: report.ignored, named: named.has(file) });
    else {
      merging.add(shown, report.runs);
      read.push(shown);
    }
  }
  return { merger: merging, read, refused, ignored, unmatched };
}

/** The output of an earlier run may be overwritten, a tool's report of that name may not. */
async function refuseToOverwriteReport(output: string, { read, shown }: Ports): Promise<void> {
  if (await isMerged(read(output))) return;
  throw new NotEvaluated(
    `${shown(output)} is one of the reports, and the merged file would overwrite it: set "output" to another path`,
  );
}

async function reportIn(file: string, { onRepair }: Merger, ports: Ports) {
  try {
    return await readReport(ports.read(file), onRepair);
  } catch (error) {
    return { refused: `cannot be read: ${error instanceof Error ? error.message : 'a fault'}` };
  }
}

/**
 * Native reports `<stem>.native.<ext>` that have a converted `<stem>.sarif` beside them. Reading
 * both would count every finding twice.
 */
function nativeWithSarif(files: readonly string[]): ReadonlySet<string> {
  const known = new Set(files);
  return new Set(
    files.filter((file) => {
      const stem = /^(.*)\.native\.[^./\\]+$/s.exec(file)?.[1];
      return stem !== undefined && known.has(`${stem}.sarif`);
    }),
  );
}
