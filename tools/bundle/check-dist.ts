import { actionNames } from '../repository.ts';
import { distDrift } from './dist-drift.ts';

const drift = await distDrift();
for (const line of drift) console.error(line);
if (drift.length > 0) {
  console.error(
    `dist/ does not match the sources (files that differ: ${drift.length}): run "npm run build"`,
  );
  process.exitCode = 1;
} else {
  console.log(`dist/ matches the sources: ${actionNames().length} actions`);
}
