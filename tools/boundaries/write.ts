import { root } from '../repository.ts';
import { writeGenerated } from './generated.ts';
import { writeManifests } from './manifests.ts';

await writeGenerated(root);
const { written, problems } = writeManifests(root);
if (written.length > 0) {
  console.log(`written: ${written.join(', ')}`);
  console.log('Update package-lock.json: run "npm install --package-lock-only"');
}
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
