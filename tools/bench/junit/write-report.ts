import { closeSync, openSync, writeSync } from 'node:fs';

/** A stack trace as JavaScript writes it: every fourth function has no name. */
const trace = Array.from({ length: 10 }, (_, i) => {
  const place = `file:///home/runner/work/project/src/module/file-${i}.js:${i + 1}:7`;
  return i % 4 === 3 ? `    at Object.&lt;anonymous&gt; (${place})` : `    at step${i} (${place})`;
}).join('\n');

/** Writes a report. Of every 20 cases, one fails with a trace, one is skipped and one has output. */
export function writeReport(path: string, cases: number): void {
  const file = openSync(path, 'w');
  writeSync(file, '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="bench">\n');
  let text = '';
  for (let i = 0; i < cases; i += 1) {
    if (i % 1000 === 0) text += `${i > 0 ? '</testsuite>\n' : ''}<testsuite name="suite ${i}">\n`;
    text += testCase(i);
    if (text.length < 1_000_000) continue;
    writeSync(file, text);
    text = '';
  }
  writeSync(file, `${text}</testsuite>\n</testsuites>\n`);
  closeSync(file);
}

function testCase(i: number): string {
  const name = `name="behaves as it should in case number ${i} of this &lt;suite&gt;"`;
  const open = `<testcase classname="package.module.ClassOfTests${i % 97}" ${name} time="0.0${i % 10}" file="tests/module/test_file_${i % 97}.py" line="${i % 500}"`;
  if (i % 20 === 1)
    return `${open}>\n<failure message="expected ${i}">${trace}</failure></testcase>\n`;
  if (i % 20 === 2) return `${open}><skipped message="not here"/></testcase>\n`;
  if (i % 20 === 3) return `${open}>\n<system-out><![CDATA[${trace}]]></system-out></testcase>\n`;
  return `${open}/>\n`;
}
