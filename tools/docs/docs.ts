// npm run docs: writes the files of action-docs and the README's table of actions. With --check it
// lists how they differ from their sources and writes nothing.
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { differences, differing, writeFiles } from '../generated-files.ts';
import { actionNames, root } from '../repository.ts';
import { aboutAction } from './about.ts';
import { isGenerated } from './markdown.ts';
import { pages } from './pages.ts';
import { withActionsTable } from './readme-table.ts';

const folder = join(root, 'action-docs');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const abouts = new Map(actionNames().map((action) => [action, aboutAction(action)]));
const files = new Map([
  ...[...(await pages())].map(([name, text]) => [`action-docs/${name}`, text] as const),
  ['README.md', await withActionsTable(readme, abouts)] as const,
]);

mkdirSync(folder, { recursive: true });
const gone = readdirSync(folder).filter(
  (name) =>
    !files.has(`action-docs/${name}`) && isGenerated(readFileSync(join(folder, name), 'utf8')),
);
if (process.argv.includes('--check')) check();
else write();

function write(): void {
  const changed = differing(root, files);
  writeFiles(root, changed);
  for (const name of gone) rmSync(join(folder, name));
  console.log(`docs: ${changed.size} of ${files.size} files written`);
}

function check(): void {
  const found = [
    ...differences(root, files),
    ...gone.map((name) => `action-docs/${name}: no source generates this file; delete it`),
  ];
  for (const line of found) console.error(line);
  if (found.length > 0) {
    console.error('the docs do not match their sources: run "npm run docs"');
    process.exitCode = 1;
  } else console.log(`the docs match their sources: ${files.size} files`);
}
