import type { Run } from '@ci-actions/sarif';
import type { Context, Converted, Converter } from './converter.ts';
import { converters } from './converters.ts';
import { refusedDocument } from './json-documents.ts';
import { reportOf } from './native-report.ts';
import type { Content, Report } from './native-report.ts';
import { advice, refusalOf } from './refusal-of.ts';
import { runOf } from './run-of.ts';

/**
 * The run of each report in a file, or a refusal: a sentence without a subject. The caller puts the
 * file's name before it.
 */
export type ConvertedNative = { readonly runs: readonly Run[] } | { readonly refused: string };

type ConvertedOne = { readonly run: Run } | { readonly refused: string };

/**
 * Converts a scanner's or linter's native report to a SARIF run, or several JSON documents, each of
 * a known tool, to a run each. Recognises the tool by the content alone. If a report shows that the
 * tool did not scan everything, its run keeps its findings and gets `executionSuccessful: false` and
 * an error notification for each reason.
 */
export async function convert(content: Content, context: Context): Promise<ConvertedNative> {
  const report = reportOf(content);
  const { documents } = report;
  const several = documents !== undefined && !documents.broken && documents.values.length > 1;
  if (!several || knowing(report).length > 0) {
    const one = await convertOne(report, context);
    return 'refused' in one ? one : { runs: [one.run] };
  }
  const runs: Run[] = [];
  for (const [at, value] of documents.values.entries()) {
    const one = await convertOne(reportOf({ value }), context);
    if ('refused' in one) return refusedDocument(documents, at, one.refused);
    runs.push(one.run);
  }
  return { runs };
}

const knowing = (report: Report) => converters.filter((one) => one.recognises(report));

async function convertOne(whole: Report, context: Context): Promise<ConvertedOne> {
  const known = knowing(whole);
  const isText = whole.documents !== undefined && known.length === 0;
  return isText ? amidText(whole, context) : by(known, whole, [], context);
}

async function by(
  [converter, second]: readonly Converter[],
  report: Report,
  warnings: readonly string[],
  context: Context,
): Promise<ConvertedOne> {
  if (converter === undefined) return { refused: flawOf(report) ?? refusalOf(report) };
  if (second !== undefined) {
    return { refused: `may be of ${converter.tool} or of ${second.tool}; ${advice}` };
  }
  const converted = await converter.convert(report, context);
  if ('refused' in converted) return converted;
  return { run: runOf(converter, withWarnings(converted, warnings), context) };
}

/** The one JSON document of a text with lines of something else before or behind it. */
async function amidText(whole: Report, context: Context): Promise<ConvertedOne> {
  const { values = [], beside = 0, broken } = whole.documents ?? {};
  if (values.length !== 1 || broken) return { refused: refusalOf(whole) };
  const report = reportOf({ value: values[0] });
  const lines = beside === 1 ? '1 line' : `${beside} lines`;
  const warning = `the file holds ${lines} of text beside the report, passed over`;
  return by(knowing(report), report, [warning], context);
}

function withWarnings(converted: Converted, warnings: readonly string[]): Converted {
  if (warnings.length === 0) return converted;
  return { ...converted, warnings: [...(converted.warnings ?? []), ...warnings] };
}

/** A report that has the marks of one tool and is not whole. */
function flawOf(report: Report): string | undefined {
  for (const { tool, flawOf: flawIn } of converters) {
    const flaw = flawIn?.(report);
    if (flaw !== undefined) return `looks like a report of ${tool}, and is none or broken: ${flaw}`;
  }
  return undefined;
}
