import type { Run } from '@ci-actions/sarif';
import { cleanRun, convertBy } from '../convert/convert-by.ts';
import type { Converter } from '../convert/converter.ts';
import type { CallEnd, Reading } from './analyzer.ts';

export interface ReadOptions {
  /** Whether a report says that nothing was found, in a form that the converter refuses or doubts. */
  readonly clean?: (report: string) => boolean;
  readonly doubts?: readonly string[];
  /** For the reader; the run is whole all the same. */
  readonly warnings?: readonly string[];
  /** The report to keep, where the tool's own holds a secret. */
  readonly native?: string;
}

/** Reads a native report by the converter of the tool that was called. */
export async function readAs(
  converter: Converter,
  { report, request }: CallEnd,
  { clean, doubts = [], warnings = [], native }: ReadOptions = {},
): Promise<Reading> {
  if (report === undefined) return { refused: 'wrote no report' };
  const context = request.locate === undefined ? {} : { file: request.locate };
  const run =
    clean?.(report) === true
      ? cleanRun(converter, context)
      : await convertBy(converter, { text: report }, context);
  if ('refused' in run) return run;
  return { run: withWarnings(run, warnings), doubts, ...(native === undefined ? {} : { native }) };
}

function withWarnings(run: Run, warnings: readonly string[]): Run {
  if (warnings.length === 0) return run;
  const notes = warnings.map((text) => ({ level: 'warning' as const, message: { text } }));
  const added = { executionSuccessful: true, toolExecutionNotifications: notes };
  return { ...run, invocations: [...(run.invocations ?? []), added] };
}
