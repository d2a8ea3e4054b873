import { UnreadableReport } from './test-case.ts';
import type { ReportEvent, ReportReader } from './test-case.ts';

/** Number of characters read to detect the format. */
const detectionLength = 65_536;

interface Format {
  readonly matches: (start: string) => boolean;
  readonly reader: () => Promise<ReportReader>;
}

/** The first format that matches the beginning of the file reads it. Readers load on demand. */
const formats: readonly Format[] = [
  {
    matches: (start) => start.startsWith('<'),
    reader: async () => (await import('./xml/xml-report.ts')).readXml,
  },
  {
    matches: (start) => /^\{("Time":"[^"]*",|"ImportPath":"[^"]*",)?"Action":/.test(start),
    reader: async () => (await import('./json/go-test.ts')).readGoTest,
  },
  {
    matches: (start) => /^FAIL\t\S+ \[(build|setup) failed\]/.test(start),
    reader: async () => (await import('./json/go-test.ts')).readGoTest,
  },
  {
    matches: (start) => /^\{[^\n]*"protocolVersion"[^\n]*\}/.test(start),
    reader: async () => (await import('./json/dart.ts')).readDart,
  },
  {
    matches: (start) => start.startsWith('["start",'),
    reader: async () => (await import('./json/mocha-stream.ts')).readMochaStream,
  },
  {
    matches: (start) => start.startsWith('{'),
    reader: async () => (await import('./json/json-report.ts')).readJsonDocument,
  },
  {
    matches: (start) => /^(TAP version \d+|1\.\.\d+|(not )?ok\b|Bail out!)/m.test(start),
    reader: async () => (await import('./tap/tap.ts')).readTap,
  },
];

/** Detects the format of a report from its content and reads it. Throws `UnreadableReport`. */
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
  const trimmed = start.trimStart();
  if (trimmed === '') throw new UnreadableReport('it is empty');
  const format = formats.find(({ matches }) => matches(trimmed));
  if (!format) {
    throw new UnreadableReport(
      'its format is unknown; known are JUnit, TRX, NUnit, xUnit, TAP, go test -json, Mocha, Jest, Dart, CTRF',
    );
  }
  const reader = await format.reader();
  yield* reader(rejoined(begun, source));
}

async function* rejoined(begun: string[], rest: AsyncIterator<string>): AsyncGenerator<string> {
  while (begun.length > 0) yield begun.shift() ?? '';
  for (;;) {
    const { value, done } = await rest.next();
    if (done === true) return;
    yield value;
  }
}
