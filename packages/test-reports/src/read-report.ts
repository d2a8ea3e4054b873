import { parsedLine, readJsonLines } from './json/json-lines.ts';
import { isRecord } from './json/json-values.ts';
import { refusal } from './recognise/format.ts';
import { refusedText } from './recognise/refused-text.ts';
import { holdsTestPoints, isTap } from './tap/is-tap.ts';
import { UnreadableReport } from './test-case.ts';
import type { ReportEvent, ReportReader } from './test-case.ts';

/** Number of characters read to detect the format. */
const detectionLength = 65_536;

/** Reads a report whose content tells its format. Throws `UnreadableReport`. */
export async function* readReport(
  chunks: AsyncIterable<string>,
): AsyncGenerator<readonly ReportEvent[]> {
  const source = chunks[Symbol.asyncIterator]();
  const begun: string[] = [];
  let start = '';
  while (start.length < detectionLength) {
    const { value, done } = await source.next();
    if (done === true) break;
    begun.push(value);
    start = (start + value).trimStart().replace(/^\ufeff/, '');
  }
  const reader = await readerOf(start.trimStart());
  yield* reader(rejoined(begun, source));
}

/** Readers load when needed. */
async function readerOf(start: string): Promise<ReportReader> {
  if (start === '') throw new UnreadableReport('it is empty');
  if (start.startsWith('<')) return (await import('./xml/xml-report.ts')).readXml;
  const lines = await lineReaderOf(start);
  if (lines) return lines;
  if (start.startsWith('{') || start.startsWith('[')) {
    const { readJsonDocument } = await import('./json/json-report.ts');
    return (chunks) => readJsonDocument(chunks, start.startsWith('['));
  }
  const refused = refusedText.find(({ fits }) => fits.test(start));
  if (refused && !isTap(start)) throw new UnreadableReport(refusal(refused));
  if (isTap(start) || holdsTestPoints(start)) return (await import('./tap/tap.ts')).readTap;
  throw new UnreadableReport(
    'it is no test report that is read; JUnit XML is what most tools can write',
  );
}

/** The first line that holds a JSON value tells; lines of a tool's own may stand before it. */
async function lineReaderOf(start: string): Promise<ReportReader | undefined> {
  const { lineFormats, refusedLines } = await import('./recognise/line-formats.ts');
  const ends = start.lastIndexOf('\n');
  const lines = (start.length < detectionLength || ends < 0 ? start : start.slice(0, ends)).split(
    '\n',
  );
  const values = lines.map(parsedLine).filter((value) => value !== undefined);
  // Before Go 1.24 a package that does not build is one line of text, and may be all there is.
  const broken = lines.some((line) => /^FAIL\t\S+ \[(build|setup) failed\]/.test(line));
  const first = broken ? (values[0] ?? { Action: 'fail', Package: '' }) : values[0];
  const format = lineFormats.find(({ opens }) => values.slice(0, 20).some(opens) || opens(first));
  if (format) return (chunks) => readJsonLines(chunks, format.reader());
  const refused = isRecord(first) ? refusedLines.find(({ opens }) => opens(first)) : undefined;
  if (refused) throw new UnreadableReport(refusal(refused));
  return undefined;
}

async function* rejoined(begun: string[], rest: AsyncIterator<string>): AsyncGenerator<string> {
  while (begun.length > 0) yield begun.shift() ?? '';
  for (;;) {
    const { value, done } = await rest.next();
    if (done === true) return;
    yield value;
  }
}
