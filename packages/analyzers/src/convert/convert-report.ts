import type { Run } from '@ci-actions/sarif';
import type { Context } from './converter.ts';
import { converters } from './converters.ts';
import { reportOf } from './native-report.ts';
import type { Content, Report } from './native-report.ts';
import { advice, refusalOf } from './refusal-of.ts';
import { runOf } from './run-of.ts';

/** The refusal is a sentence without a subject. The caller puts the file's name before it. */
export type ConvertedNative = { readonly run: Run } | { readonly refused: string };

/**
 * Converts a scanner's or linter's native report to a SARIF run. Recognises the tool by the content
 * alone. If the report shows that the tool did not scan everything, the run keeps its findings and
 * gets `executionSuccessful: false` and an error notification for each reason.
 */
export async function convert(content: Content, context: Context): Promise<ConvertedNative> {
  const report = reportOf(content);
  const [converter, second] = converters.filter((one) => one.recognises(report));
  if (converter === undefined) return { refused: flawOf(report) ?? refusalOf(report) };
  if (second !== undefined) {
    return { refused: `may be of ${converter.tool} or of ${second.tool}; ${advice}` };
  }
  const converted = await converter.convert(report, context);
  return 'refused' in converted ? converted : { run: runOf(converter, converted, context) };
}

/** A report that has the marks of one tool and is not whole. */
function flawOf(report: Report): string | undefined {
  for (const { tool, flawOf: flawIn } of converters) {
    const flaw = flawIn?.(report);
    if (flaw !== undefined) return `looks like a report of ${tool}, and is none or broken: ${flaw}`;
  }
  return undefined;
}
