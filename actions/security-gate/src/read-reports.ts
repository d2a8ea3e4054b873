import { streamSarif } from '@ci-actions/sarif';
import type { Run } from '@ci-actions/sarif';
import type { Finding } from './finding.ts';
import { findingOf, isFailure } from './finding-of.ts';
import type { Gap } from './gap.ts';
import { provenanceOf } from './provenance.ts';
import type { Provenance } from './provenance.ts';
import { runHead } from './run-head.ts';
import type { RunHead } from './run-head.ts';

export interface ReportPorts {
  /** Absolute paths of the files that the patterns match, and the patterns that match none. */
  readonly glob: (patterns: readonly string[]) => Promise<{
    readonly files: readonly string[];
    readonly unmatched: readonly string[];
  }>;
  /** The text of a file; may be read more than once. */
  readonly read: (path: string) => AsyncIterable<string>;
  /** The path as it is shown: relative to the workspace where it lies inside. */
  readonly shown: (path: string) => string;
}

export interface ReportRun extends RunHead {
  /** The file, and the run's number where the file holds several. */
  readonly where: string;
  readonly provenance: Provenance;
}

export interface Reports {
  readonly files: readonly string[];
  readonly runs: readonly ReportRun[];
  readonly gaps: readonly Gap[];
  /** Results that report no failure. */
  readonly noFailure: number;
}

/** Hands every finding of every file to `onFinding`; findings are not kept here. */
export async function readReports(
  patterns: readonly string[],
  ports: ReportPorts,
  root: string,
  onFinding: (finding: Finding) => void,
): Promise<Reports> {
  const { files, unmatched } = await ports.glob(patterns);
  const gaps = unmatched.map((pattern) => material(`the pattern ${pattern}`, 'matches no file'));
  if (files.length === 0) gaps.unshift(material('the input sarif', 'names no file that exists'));
  const runs: ReportRun[] = [];
  let noFailure = 0;
  for (const file of files) {
    const report = await readReport(ports, file, root, (finding) => {
      if (finding === undefined) noFailure += 1;
      else onFinding(finding);
    });
    runs.push(...report.runs);
    gaps.push(...report.gaps);
  }
  return { files: files.map(ports.shown), runs, gaps, noFailure };
}

type Report = Pick<Reports, 'runs' | 'gaps'>;

/** Whatever is wrong with a file's content makes that file a gap, never an error of the gate. */
async function readReport(
  ports: ReportPorts,
  file: string,
  root: string,
  onResult: (finding: Finding | undefined) => void,
): Promise<Report> {
  const shown = ports.shown(file);
  const refused = (why: string) => ({ runs: [], gaps: [material(shown, why)] });
  try {
    const read = await streamSarif(
      () => ports.read(file),
      (result, run) => onResult(isFailure(result) ? findingOf(result, run, root) : undefined),
    );
    if ('refused' in read) return refused(read.refused);
    const { runs } = read.log;
    if (runs.length === 0) return refused('holds no runs: no tool reported in it');
    return reportOf(runs, shown);
  } catch (error) {
    return refused(
      `cannot be read as SARIF: ${error instanceof Error ? error.message : 'a fault'}`,
    );
  }
}

function reportOf(runs: readonly Run[], shown: string): Report {
  const read = runs.map((run, index) => {
    const where = runs.length > 1 ? `${shown}, run ${index + 1}` : shown;
    return { ...runHead(run, where), where, provenance: provenanceOf(run) };
  });
  return {
    runs: read.map(({ head, where, provenance }) => ({ ...head, where, provenance })),
    gaps: read.flatMap(({ gaps }) => gaps),
  };
}

function material(what: string, reason: string): Gap {
  return { kind: 'material', what, reason };
}
