import { expect, test } from '@jest/globals';
import { severityOf } from '@ci-actions/sarif';
import { changed } from '../../../tools/testkit/changed.ts';
import type { Path } from '../../../tools/testkit/changed.ts';
import { convertOne } from './convert-one.ts';
import { describeRun } from './describe-run.ts';
import { runOf } from './run-of.ts';
import { sampleOf } from './samples.ts';

/** What to change in a sample: paths and their new values. */
export type Changes = readonly (readonly [Path, unknown])[];

/** How the report of one tool is judged, told by changes of its sample of a shape. */
export interface ConverterCases {
  /** The line that tells of the sample's finding. */
  readonly tells?: readonly (readonly [shape: string, line: string])[];
  /** Without a finding, and proof that the tool looked. */
  readonly clean?: readonly (readonly [shape: string, changes: Changes])[];
  /** Proof that it did not look, or not at all of it, with the last reason. */
  readonly halted?: readonly (readonly [shape: string, changes: Changes, why: string])[];
  /** Where a shape says how bad its finding is, and what its words mean. */
  readonly words?: readonly (readonly [
    shape: string,
    path: Path,
    severities: Readonly<Record<string, string>>,
  ])[];
}

export function describeConverter(
  tool: string,
  { tells = [], clean = [], halted = [], words = [] }: ConverterCases,
): void {
  const made = (shape: string, changes: Changes) =>
    changes.reduce((value, [path, to]) => changed(value, path, to), sampleOf(tool, shape));
  const told = async (shape: string, changes: Changes) =>
    describeRun(await convertOne({ value: made(shape, changes) }));

  for (const [shape, line] of tells) {
    test(`${tool} ${shape} tells of its finding`, async () => {
      expect(await told(shape, [])).toEqual([line]);
    });
  }

  for (const [shape, changes] of clean) {
    test(`${tool} ${shape} without a finding is clean: ${JSON.stringify(changes)}`, async () => {
      expect(await told(shape, changes)).toEqual([]);
    });
  }

  for (const [shape, changes, why] of halted) {
    test(`${tool} ${shape} did not look at all: ${JSON.stringify(changes)}`, async () => {
      const lines = await told(shape, changes);
      expect(lines.findLast((line) => line.startsWith('incomplete'))).toBe(
        `incomplete: did not run to its end: ${why}`,
      );
    });
  }

  for (const [shape, path, severities] of words) {
    test(`${tool} ${shape} ranks by ${path.join('.')}`, async () => {
      const ranked: Record<string, unknown> = {};
      for (const word of Object.keys(severities)) {
        const run = await runOf(made(shape, [[path, word]]));
        ranked[word] = run.results?.map((result) => severityOf(result, run)).join();
      }
      expect(ranked).toEqual(severities);
    });
  }
}
