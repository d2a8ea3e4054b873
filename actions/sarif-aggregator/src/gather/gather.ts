import { readReport } from '@ci-actions/analyzers';
import { NotEvaluated } from '@ci-actions/result';
import { isMerged, merger } from '@ci-actions/sarif';
import type { Checkout, Merger } from '@ci-actions/sarif';
import type { Ports } from '../ports.ts';

export interface Gathered {
  readonly merger: Merger;
  /** Shown paths. */
  readonly read: readonly string[];
  readonly refused: readonly Refused[];
  /** Native reports left aside for the SARIF made from them, and our own results. */
  readonly ignored: readonly string[];
  readonly unmatched: readonly string[];
}

export interface Refused {
  readonly file: string;
  /** One sentence without a subject; untrusted text may be in it. */
  readonly why: string;
}

/** Reads every report; one that is refused stops no other. */
export async function gather(
  patterns: readonly string[],
  output: string,
  checkout: Checkout,
  ports: Ports,
): Promise<Gathered> {
  const { files, unmatched } = await ports.glob(patterns);
  const given = files.filter((file) => file !== output);
  if (given.length < files.length) await refuseToReplaceAReport(output, ports);
  const twins = nativeTwins(given);
  const merging = merger(checkout);
  const read: string[] = [];
  const refused: Refused[] = [];
  const ignored = [...twins].map(ports.shown);
  for (const file of given.filter((path) => !twins.has(path))) {
    const shown = ports.shown(file);
    const report = await reportIn(file, merging, ports);
    if ('refused' in report) refused.push({ file: shown, why: report.refused });
    else if ('ignored' in report) ignored.push(shown);
    else {
      merging.add(shown, report.runs);
      read.push(shown);
    }
  }
  return { merger: merging, read, refused, ignored, unmatched };
}

/** An earlier run's output is passed over; a tool's report of that name would be lost. */
async function refuseToReplaceAReport(output: string, { read, shown }: Ports): Promise<void> {
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
 * Native reports beside which the SARIF made from them lies, `<stem>.native.<ext>` beside
 * `<stem>.sarif`: read both, and every finding would stand twice.
 */
function nativeTwins(files: readonly string[]): ReadonlySet<string> {
  const known = new Set(files);
  return new Set(
    files.filter((file) => {
      const stem = /^(.*)\.native\.[^./\\]+$/s.exec(file)?.[1];
      return stem !== undefined && known.has(`${stem}.sarif`);
    }),
  );
}
