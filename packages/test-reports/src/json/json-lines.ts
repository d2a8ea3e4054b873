import { linesOf } from '../lines.ts';
import { UnreadableReport } from '../test-case.ts';
import type { ReportEvent } from '../test-case.ts';
import { isRecord } from './json-values.ts';
import type { JsonRecord } from './json-values.ts';

/** Reads a report with one JSON value per line. */
export interface LineReader {
  record(value: JsonRecord, found: ReportEvent[]): void;
  array?(value: readonly unknown[], found: ReportEvent[]): void;
  /** Answers whether a line that is no JSON says something; any other is a tool's own noise. */
  other?(line: string, found: ReportEvent[]): boolean;
  end(found: ReportEvent[]): void;
}

export async function* readJsonLines(
  chunks: AsyncIterable<string>,
  reader: LineReader,
): AsyncGenerator<readonly ReportEvent[]> {
  let number = 0;
  let noise = 0;
  for await (const lines of linesOf(chunks)) {
    const found: ReportEvent[] = [];
    for (const { text, ended } of lines) {
      number += 1;
      if (text.trim() !== '' && !readLine(text, ended, number, reader, found)) noise += 1;
    }
    yield found;
  }
  const found: ReportEvent[] = [];
  reader.end(found);
  if (noise > 0) found.push({ kind: 'noise', lines: noise });
  yield found;
}

/** Answers whether the line belongs to the report. */
function readLine(
  text: string,
  ended: boolean,
  number: number,
  reader: LineReader,
  found: ReportEvent[],
): boolean {
  const value = parsedLine(text);
  if (isRecord(value)) reader.record(value, found);
  else if (Array.isArray(value) && reader.array) reader.array(value, found);
  else if (value === undefined) {
    if (!ended && /^[{[]/.test(text)) {
      throw new UnreadableReport('it ends in the middle of a line');
    }
    // Two processes that write at once tear each other's lines: what was in it is lost.
    if (/^\s*(\{"|\[")/.test(text)) {
      throw new UnreadableReport(`line ${number} is broken JSON`);
    }
    return reader.other?.(text, found) ?? false;
  } else return false;
  return true;
}

/** The object or array on a line, undefined where it holds none. */
export function parsedLine(text: string): unknown {
  if (!/^\s*[{[]/.test(text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
