import { shorten } from '@ci-actions/markdown';
import { isRecord } from './fields.ts';
import type { Report } from './native-report.ts';
import { otherTool } from './other-tool.ts';

export const advice = 'hand over the SARIF that the tool itself writes';

/** Why a report that no converter knows is not read. */
export function refusalOf(report: Report): string {
  const { value, lines, notJson } = report;
  if (lines.length === 0)
    return `is empty: it says neither which tool wrote it nor what it looked at; ${advice}`;
  const other = otherTool(report);
  if (other !== undefined) return other;
  if (notJson !== undefined) return refusalOfText(report, notJson);
  if (isEmpty(value)) {
    return `is ${JSON.stringify(value)}: it says neither which tool wrote it nor what it looked at; ${advice}`;
  }
  return `is JSON of no tool that is known${shapeOf(value)}; ${advice}`;
}

function refusalOfText({ lines, documents }: Report, notJson: string): string {
  const texts = lines.flatMap((line) => ('text' in line ? [line.text] : []));
  if (
    texts.some((text) => /^(--- |diff --git )/.test(text)) &&
    texts.some((text) => text.startsWith('+++ '))
  ) {
    return "is a diff, as formatters write: it names no finding; leave it out: the formatter's own exit code fails its step";
  }
  const { values = [], broken } = documents ?? {};
  const first = texts[0]?.trimStart() ?? '{';
  if (/^[[{]/.test(first) || (broken && values.length > 0))
    return `is not JSON: it is broken or was cut off (${notJson})`;
  if (values.length > 0 && !broken)
    return `holds JSON of no tool that is known${shapeOf(values[0])}; ${advice}`;
  return `is neither JSON nor the text of a tool that is known; ${advice}`;
}

function isEmpty(value: unknown): boolean {
  if (value === null) return true;
  if (Array.isArray(value)) return value.length === 0;
  return isRecord(value) && Object.keys(value).length === 0;
}

function shapeOf(value: unknown): string {
  const keys = isRecord(value) ? Object.keys(value) : [];
  const shown = keys.slice(0, 5).map((key) => JSON.stringify(shorten(key, 40)));
  const more = keys.length > shown.length ? ` and ${keys.length - shown.length} more` : '';
  return shown.length === 0 ? '' : ` (it has ${shown.join(', ')}${more})`;
}
