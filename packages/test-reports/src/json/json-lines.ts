import { linesOf } from '../lines.ts';
import { UnreadableReport } from '../test-case.ts';
import type { ReportEvent } from '../test-case.ts';
import { isRecord } from './json-values.ts';
import type { JsonRecord } from './json-values.ts';

/** Reads a report with one JSON value per line. */
export interface LineReader {
  record(value: JsonRecord, found: ReportEvent[]): void;
  array?(value: readonly unknown[], found: ReportEvent[]): void;
  /** Handles a line that is not JSON. Without this method, such a line is an error. */
  other?(line: string, found: ReportEvent[]): void;
  end(found: ReportEvent[]): void;
}

export async function* readJsonLines(
  chunks: AsyncIterable<string>,
  reader: LineReader,
): AsyncGenerator<readonly ReportEvent[]> {
  for await (const lines of linesOf(chunks)) {
    const found: ReportEvent[] = [];
    for (const { text, ended } of lines)
      if (text.trim() !== '') readLine(text, ended, reader, found);
    yield found;
  }
  const found: ReportEvent[] = [];
  reader.end(found);
  yield found;
}

function readLine(text: string, ended: boolean, reader: LineReader, found: ReportEvent[]): void {
  const value = parsed(text);
  if (isRecord(value)) return reader.record(value, found);
  if (Array.isArray(value) && reader.array) return reader.array(value, found);
  if (value === undefined && !ended && /^[{[]/.test(text)) {
    throw new UnreadableReport('it ends in the middle of a line');
  }
  if (!reader.other) throw new UnreadableReport('one of its lines is not JSON');
  reader.other(text, found);
}

function parsed(text: string): unknown {
  if (!/^\s*[{[]/.test(text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
