import type { Run } from '@ci-actions/sarif';
import type { Context } from './converter.ts';
import { converters } from './converters.ts';
import { reportOf } from './native-report.ts';
import type { Content } from './native-report.ts';
import { advice, refusalOf } from './refusal-of.ts';
import { runOf } from './run-of.ts';

/** The refusal is one sentence without a subject: whoever knows the file's name puts it before. */
export type ConvertedNative = { readonly run: Run } | { readonly refused: string };

/**
 * Makes a SARIF run of a scanner's or linter's own report, told apart by content alone. A report
 * which shows that the tool did not look, or not at all of it, becomes a run with
 * `executionSuccessful: false` and an error notification for each reason, its findings kept.
 */
export async function convert(content: Content, context: Context): Promise<ConvertedNative> {
  const report = reportOf(content);
  const [converter, second] = converters.filter((one) => one.recognises(report));
  if (converter === undefined) return { refused: refusalOf(report) };
  if (second !== undefined) {
    return { refused: `may be of ${converter.tool} or of ${second.tool}; ${advice}` };
  }
  const converted = await converter.convert(report, context);
  return 'refused' in converted ? converted : { run: runOf(converter, converted, context) };
}
