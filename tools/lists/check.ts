import { listsDrift } from './generated.ts';

const drift = await listsDrift();
for (const line of drift) console.error(line);
if (drift.length > 0) {
  console.error('the lists do not match the folders in actions/: run "npm run lists"');
  process.exitCode = 1;
}
