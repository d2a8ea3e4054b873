/**
 * A reporter for `node --test`. Each run writes a JUnit report of its own, and takes the flags out of
 * NODE_OPTIONS, so that a test which starts `node --test` is not counted as a run.
 */
export function nodeReporter(flags: string, folder: string): string {
  return `import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { junit } from 'node:test/reporters';
const folder = ${JSON.stringify(folder)};
mkdirSync(folder, { recursive: true });
const path = folder + '/' + process.pid + '-' + process.hrtime.bigint();
writeFileSync(path + '.began', JSON.stringify({ cwd: process.cwd() }));
const options = (process.env.NODE_OPTIONS || '').replace(${JSON.stringify(flags)}, '').trim();
if (options === '') delete process.env.NODE_OPTIONS;
else process.env.NODE_OPTIONS = options;
export default async function* report(source) {
  for await (const text of junit(source)) appendFileSync(path + '.report', text);
  yield '';
}
`;
}
