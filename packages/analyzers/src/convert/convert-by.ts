import type { Run } from '@ci-actions/sarif';
import type { Context, Converted, Converter } from './converter.ts';
import { reportOf } from './native-report.ts';
import type { Content, Report } from './native-report.ts';
import { refusalOf } from './refusal-of.ts';
import { runOf } from './run-of.ts';

/** The run of a report, by the converter of the tool that is known to have written it. */
export async function convertBy(
  converter: Converter,
  content: Content,
  context: Context,
): Promise<Run | { readonly refused: string }> {
  const report = reportOf(content);
  const recognised = [report, ...documentsIn(report)].find(converter.recognises);
  if (recognised === undefined) {
    return { refused: converter.flawOf?.(report) ?? refusalOf(report) };
  }
  const converted = await converter.convert(recognised, context);
  return 'refused' in converted ? converted : runOf(converter, converted, context);
}

/** The one JSON document of an output that has other lines beside it. */
function documentsIn({ documents }: Report): readonly Report[] {
  if (documents === undefined || documents.broken || documents.values.length !== 1) return [];
  return [reportOf({ value: documents.values[0] })];
}

const nothingFound: Converted = { findings: [], failures: [] };

/** The run of a call that found nothing, for a tool whose reports do not show that they are whole. */
export function cleanRun(converter: Converter, context: Context): Run {
  return runOf(converter, nothingFound, context);
}
