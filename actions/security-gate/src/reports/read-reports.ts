import type { Finding } from '@ci-actions/findings';
import type { BelievedTools } from '@ci-actions/policy';
import { streamFindings } from '@ci-actions/sarif';
import type { Checkout, Run } from '@ci-actions/sarif';
import type { MissingInput } from './missing-input.ts';
import { provenanceOf } from './provenance.ts';
import type { Provenance } from './provenance.ts';
import { runStatus } from './run-status.ts';
import type { RunStatus } from './run-status.ts';

export interface ReportPorts {
  /** Absolute paths of the matching files, and the patterns that match no file. */
  readonly glob: (patterns: readonly string[]) => Promise<{
    readonly files: readonly string[];
    readonly unmatched: readonly string[];
  }>;
  /** The text of a file; may be read more than once. */
  readonly read: (path: string) => AsyncIterable<string>;
  /** The path for messages: relative to the workspace if it is inside. */
  readonly shown: (path: string) => string;
}

export interface ReportRun extends RunStatus {
  /** The file, and the run's number if the file has several. */
  readonly where: string;
  readonly provenance: Provenance;
}

export interface Reports {
  readonly files: readonly string[];
  readonly runs: readonly ReportRun[];
  readonly missing: readonly MissingInput[];
  /** Number of results that report no failure (SARIF `kind`). */
  readonly noFailure: number;
}

/** Passes every finding of every file to `onFinding`; keeps none. */
export async function readReports(
  patterns: readonly string[],
  ports: ReportPorts,
  checkout: Checkout,
  believed: BelievedTools,
  onFinding: (finding: Finding) => void,
): Promise<Reports> {
  const { files, unmatched } = await ports.glob(patterns);
  const missing = unmatched.map((pattern) =>
    invalidReport(`the pattern ${pattern}`, 'matches no file'),
  );
  if (files.length === 0) missing.unshift(invalidReport('the input sarif', 'matches no file'));
  const runs: ReportRun[] = [];
  let noFailure = 0;
  for (const file of files) {
    const report = await readReport(ports, file, checkout, believed, (finding) => {
      if (finding === undefined) noFailure += 1;
      else onFinding(finding);
    });
    runs.push(...report.runs);
    missing.push(...report.missing);
  }
  return { files: files.map(ports.shown), runs, missing, noFailure };
}

type Report = Pick<Reports, 'runs' | 'missing'>;

/** A file that cannot be read is a missing input, never an error of the gate. */
async function readReport(
  ports: ReportPorts,
  file: string,
  checkout: Checkout,
  believed: BelievedTools,
  onResult: (finding: Finding | undefined) => void,
): Promise<Report> {
  const shown = ports.shown(file);
  const refused = (why: string) => ({ runs: [], missing: [invalidReport(shown, why)] });
  try {
    const found = new Map<Run, number>();
    const count = (finding: Finding | undefined, run: Run) => {
      found.set(run, (found.get(run) ?? 0) + 1);
      onResult(finding);
    };
    const read = await streamFindings(() => ports.read(file), checkout, count, folderOf(shown));
    if ('refused' in read) return refused(read.refused);
    const { runs } = read.log;
    if (runs.length === 0) return refused('has no runs: no tool reported in it');
    return reportOf(runs, shown, found, believed);
  } catch (error) {
    return refused(
      `cannot be read as SARIF: ${error instanceof Error ? error.message : 'internal error'}`,
    );
  }
}

/** The folder of a report in the workspace; undefined outside of it. */
function folderOf(shown: string): string | undefined {
  const path = shown.replaceAll('\\', '/');
  return /^(\/|[a-z]:)/i.test(path) ? undefined : path.replace(/\/?[^/]*$/, '');
}

function reportOf(
  runs: readonly Run[],
  shown: string,
  found: ReadonlyMap<Run, number>,
  believed: BelievedTools,
): Report {
  const read = runs.map((run, index) => {
    const where = runs.length > 1 ? `${shown}, run ${index + 1}` : shown;
    const status = runStatus(run, where, found.get(run) ?? 0, believed);
    return { ...status, where, provenance: provenanceOf(run) };
  });
  return {
    runs: read.map(({ status, where, provenance }) => ({ ...status, where, provenance })),
    missing: read.flatMap(({ missing }) => missing),
  };
}

function invalidReport(what: string, reason: string): MissingInput {
  return { kind: 'report', what, reason };
}
