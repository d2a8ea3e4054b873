// parse.ts MODE FILE: reads a report in one of two ways; prints milliseconds, peak memory, cases.
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
  // It hands over everything that the file holds, to listeners that do nothing with it.
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

// Loading is not reading: what is imported on first use is there before the clock starts.
async function* nothing() {
  yield '<testsuites/>';
}
await import('saxes');
for await (const _ of readReport(nothing())) continue;

// The thread's own time: what else the machine does is not counted.
const begun = process.threadCpuUsage();
const cases = await (mode === 'library' ? libraryAlone() : ours());
const used = process.threadCpuUsage(begun);
const milliseconds = (used.user + used.system) / 1000;
// Linux counts in kilobytes, and so does libuv for the others.
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ milliseconds, megabytes, cases }));
