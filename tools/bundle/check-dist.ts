import { actionNames } from '../repository.ts';
import { distDrift } from './dist-drift.ts';

const drift = await distDrift();
for (const line of drift) console.error(line);
if (drift.length > 0) {
  console.error(`dist/ is not what the sources build (${drift.length} files): npm run build`);
  process.exitCode = 1;
} else {
  console.log(`dist/ is what the sources build: ${actionNames().length} actions`);
}
