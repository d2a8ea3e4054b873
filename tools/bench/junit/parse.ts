// parse.ts MODE FILE: reads a report in one of two ways. Prints milliseconds, peak memory in MB, cases.
import { readTextStream } from '../../../packages/host/src/text-files.ts';
import { readReport } from '../../../packages/test-reports/src/read-report.ts';
import { tallying } from '../../../packages/test-reports/src/tally.ts';

const [mode, file = ''] = process.argv.slice(2);

async function libraryAlone(): Promise<number> {
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser();
  let cases = 0;
  parser.on('opentag', ({ name }) => {
    if (name === 'testcase') cases += 1;
  });
  // Empty listeners: the library must hand over all content of the file.
  parser.on('closetag', () => undefined);
  parser.on('text', () => undefined);
  parser.on('cdata', () => undefined);
  for await (const chunk of readTextStream(file)) parser.write(chunk);
  parser.close();
  return cases;
}

async function ours(): Promise<number> {
  const tally = tallying();
  for await (const events of readReport(readTextStream(file))) tally.add(events);
  return tally.value().counts.tests;
}

// Loads everything that is imported on first use, so that loading is not measured.
async function* nothing() {
  yield '<testsuites/>';
}
await import('saxes');
for await (const _ of readReport(nothing())) continue;

// CPU time of this thread: other load on the machine does not count.
const begun = process.threadCpuUsage();
const cases = await (mode === 'library' ? libraryAlone() : ours());
const used = process.threadCpuUsage(begun);
const milliseconds = (used.user + used.system) / 1000;
// maxRSS is in kilobytes on every platform: libuv converts it.
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ milliseconds, megabytes, cases }));
