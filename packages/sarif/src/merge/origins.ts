import { compareText } from '../model/compare.ts';
import type { Run } from '../model/log.ts';
import type { Origin } from './kept-result.ts';

/** Where a run was read. */
export interface RunPlace {
  /** The report, as shown to the reader. */
  readonly report: string;
  /** The position of the run in the report. */
  readonly index: number;
  /** The report of which this one is a copy: byte-equal, in the same folder. */
  readonly copyOf?: string | undefined;
}

/**
 * One origin per run of a tool. Reports of one `automationDetails.guid` are of one run, and so are
 * copies of a file. Their equal results are duplicates; those of other reports are not.
 */
export function origins(): (run: Run, place: RunPlace) => Origin {
  const known = new Map<string, { id: number; report: string }>();
  return (run, { report, index, copyOf }) => {
    const guid = run.automationDetails?.guid?.toLowerCase();
    const key =
      guid === undefined ? `${copyOf ?? report}\0${index}` : `\0${run.tool.driver.name}\0${guid}`;
    const origin = known.get(key) ?? { id: known.size, report };
    known.set(key, origin);
    // The order of the reports must not decide.
    if (compareText(report, origin.report) < 0) origin.report = report;
    return origin;
  };
}
