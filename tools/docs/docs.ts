// npm run docs: writes the generated files of action-docs; with --check tells how they differ.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../repository.ts';
import { isGenerated } from './markdown.ts';
import { pages } from './pages.ts';

const folder = join(root, 'action-docs');
const check = process.argv.includes('--check');

mkdirSync(folder, { recursive: true });
const written = await pages();
const differing = [...written].filter(([name, text]) => read(name) !== text);
const gone = readdirSync(folder).filter(
  (name) => !written.has(name) && isGenerated(read(name) ?? ''),
);
if (check) tell();
else write();

function write(): void {
  for (const [name, text] of differing) writeFileSync(join(folder, name), text);
  for (const name of gone) rmSync(join(folder, name));
  console.log(`action-docs: ${differing.length} of ${written.size} files written`);
}

function tell(): void {
  for (const [name, text] of differing) {
    console.error(`action-docs/${name}: ${difference(read(name), text)}`);
  }
  for (const name of gone) console.error(`action-docs/${name}: nothing writes it any more`);
  if (differing.length + gone.length > 0) {
    console.error('action-docs is not what the sources say: npm run docs');
    process.exitCode = 1;
  } else console.log(`action-docs is what the sources say: ${written.size} files`);
}

function read(name: string): string | undefined {
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch {
    return undefined;
  }
}

function difference(found: string | undefined, wanted: string): string {
  if (found === undefined) return 'is missing';
  const [have, want] = [found.split('\n'), wanted.split('\n')];
  const at = want.findIndex((line, index) => line !== have[index]);
  return at < 0 ? 'goes on too long' : `differs at line ${at + 1}, wanted: ${want[at]}`;
}
