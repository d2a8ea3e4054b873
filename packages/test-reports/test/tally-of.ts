import { readReport } from '../src/read-report.ts';
import { tallying } from '../src/tally.ts';
import type { Tally } from '../src/tally.ts';
import type { ReportReader } from '../src/test-case.ts';

/** Reads a text in chunks of `chunk` characters and returns its tally. For tests of readers. */
export async function tallyOf(
  text: string,
  chunk: number = text.length,
  reader: ReportReader = readReport,
): Promise<Tally> {
  const tally = tallying();
  for await (const events of reader(chunksOf(text, chunk))) tally.add(events);
  return tally.value();
}

async function* chunksOf(text: string, size: number): AsyncIterable<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}
