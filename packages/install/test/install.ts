/** Installs in a process of its own, as an action does: REQUESTS is JSON, RESULTS a file to write. */
import { writeFileSync } from 'node:fs';
import { openCache } from '@ci-actions/cache';
import { installTool } from '@ci-actions/install';
import type { InstallRequest } from '@ci-actions/install';

const requests = JSON.parse(process.env['REQUESTS'] ?? '') as InstallRequest[];
const env = Object.fromEntries(
  Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
);
const cache = openCache({ log: { info: console.log }, env: (name) => process.env[name] });
const results: object[] = [];
for (const request of requests) {
  const write = (text: string) => void process.stdout.write(text);
  results.push(await installTool(request, { env, cache, write, token: () => 'secret-word' }));
}
writeFileSync(process.env['RESULTS'] ?? '', JSON.stringify(results));
