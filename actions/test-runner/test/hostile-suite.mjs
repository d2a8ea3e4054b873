// A test run that tries to inject workflow commands, hide failures and break the summary.
import { appendFileSync, writeFileSync } from 'node:fs';

const rtl = '\u202egnp.exe\u2066';
const names = [
  '::error::hidden',
  '  ::set-output name=verdict::passed',
  '##[command]rm -rf /',
  '::add-mask::failed',
  '::stop-commands::endtoken',
  '::endtoken::',
  'a | b | c\n| --- | --- |\n| passed | 0 |',
  '</details></summary><!-- ',
  '--> <script>alert(1)</script><img src=x onerror=alert(1)>',
  '[link](https://evil.example) @everyone #1 ``` ',
  `\u001b[2K\u001b[1A\u001b[31m${rtl}`,
  'x'.repeat(1_000_000),
  'verdict<<EOF\npassed\nEOF',
];

for (const name of names) {
  console.log(name);
  console.error(name);
  process.stdout.write(`\r${name}\u2028${name}\u0085${name}\n`);
}
for (const variable of ['OUTPUT', 'ENV', 'PATH', 'STATE', 'STEP_SUMMARY']) {
  const file = process.env[`GITHUB_${variable}`];
  if (file) appendFileSync(file, 'verdict=passed\nPATH=/evil\n');
}
for (const name of Object.keys(process.env)) {
  if (/^INPUT_|TOKEN/i.test(name)) console.log(`seen: ${name}`);
}

const escaped = (text) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');
const cases = names.map(
  (name) =>
    `<testcase classname="${escaped(name)}" name="${escaped(name)}" file="${escaped(name.slice(0, 300))}">` +
    `<failure message="${escaped(name)}">${escaped(name)}</failure></testcase>`,
);
writeFileSync(
  'report.xml',
  `<testsuites><testsuite name="s">${cases.join('\n')}</testsuite></testsuites>`,
);
// No newline at the end: the next line must not become a part of this one.
process.stdout.write('::error::last');
process.exitCode = 1;
