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
}

/** Reads the unified diff of a formatter: a finding a file, with what it would write. */
export function readDiff(
  { tool, informationUri, pathOf }: Formatter,
  { report }: CallEnd,
  doubts: readonly string[],
): Reading {
  if (report === undefined) return { refused: 'wrote no report' };
  const files = unifiedDiff(report);
  if (files === undefined) return { refused: 'is no unified diff, or a broken one' };
  const findings = files.map((file) => ({
    rule: { id: 'unformatted', title: 'A file that is not formatted' },
    message: `${tool} would reformat this file`,
    rank: rank('error'),
    ...placeOf(file, pathOf(file.name)),
  }));
  const run = runOf({ tool, kind: 'lint', informationUri }, { findings, failures: [] }, {});
  return { run, doubts };
}

/** The lines of a notebook's diff count from the start of a cell, so they are not lines of the file. */
function placeOf({ line, replacements }: FileDiff, path: string) {
  const notebook = /^(.*\.ipynb)(?::cell[ _]\d+)?$/.exec(path)?.[1];
  if (notebook !== undefined) return { place: { path: notebook } };
  return { place: { path, line }, fix: replacements };
}
