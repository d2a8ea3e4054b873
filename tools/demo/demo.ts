// npm run demo: runs the actions on the sample repository. Needs only node and git, no network.
// --readme also writes the output to the README.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../repository.ts';
import { playDemo } from './play.ts';
import { withReadmeBlock } from './readme-block.ts';

const { output, unexpected } = await playDemo((text) => console.log(text));
for (const line of unexpected) console.error(`unexpected: ${line}`);
process.exitCode = unexpected.length > 0 ? 1 : 0;

if (process.argv.includes('--readme')) {
  const readme = join(root, 'README.md');
  writeFileSync(readme, withReadmeBlock(readFileSync(readme, 'utf8'), output));
}
