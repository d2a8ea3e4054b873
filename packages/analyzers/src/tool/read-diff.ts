import type { Finding } from '../convert/native-finding.ts';
import { rank } from '../convert/rank.ts';
import { runOf } from '../convert/run-of.ts';
import { unifiedDiff } from '../convert/unified-diff.ts';
import type { FileDiff } from '../convert/unified-diff.ts';
import type { CallEnd, Reading } from './analyzer.ts';

export interface Formatter {
  readonly tool: string;
  readonly informationUri: string;
  /** The path in the header of a file. */
  readonly pathOf: (name: string) => string;
  /** Whether the diff shows all that the formatter changes in a file; by default it does. */
  readonly isWhole?: (path: string) => Promise<boolean>;
}

/** Reads the unified diff of a formatter: a finding a file, with what it would write. */
export async function readDiff(
  { tool, informationUri, pathOf, isWhole = async () => true }: Formatter,
  { report }: CallEnd,
  doubts: readonly string[],
): Promise<Reading> {
  if (report === undefined) return { refused: 'wrote no report' };
  const files = unifiedDiff(report);
  if (files === undefined) return { refused: 'is no unified diff, or a broken one' };
  const findings: Finding[] = [];
  for (const file of files) {
    const path = pathOf(file.name);
    findings.push({
      rule: { id: 'unformatted', title: 'A file that is not formatted' },
      message: `${tool} would reformat this file`,
      rank: rank('error'),
      ...placeOf(file, path, await isWhole(path)),
    });
  }
  const run = runOf({ tool, kind: 'lint', informationUri }, { findings, failures: [] }, {});
  return { run, doubts };
}

/** The lines of a notebook's diff count from the start of a cell, so they are not lines of the file. */
function placeOf({ line, replacements }: FileDiff, path: string, isWhole: boolean) {
  const notebook = /^(.*\.ipynb)(?::cell[ _]\d+)?$/.exec(path)?.[1];
  if (notebook !== undefined) return { place: { path: notebook } };
  return { place: { path, line }, ...(isWhole ? { fix: replacements } : {}) };
}
