/**
 * Uses the cache in a process of its own, as an action does. Each argument is one call:
 * `save KEY FOLDER` or `restore KEY FOLDER [PREFIX]`. Writes `{ calls: [{ result, ms }], log }` to the
 * file that RESULTS names.
 */
import { writeFileSync } from 'node:fs';
import { openCache } from '@ci-actions/cache';

const log: string[] = [];
const cache = openCache({
  log: { info: (text) => void log.push(text) },
  env: (name) => process.env[name],
});
const calls: object[] = [];
for (const call of process.argv.slice(2)) {
  const [what, key = '', folder = '', prefix] = call.split(' ');
  const started = Date.now();
  const result =
    what === 'save'
      ? await cache.save([folder], key)
      : await cache.restore([folder], key, prefix === undefined ? [] : [prefix]);
  calls.push({ result, ms: Date.now() - started });
}
writeFileSync(process.env['RESULTS'] ?? '', JSON.stringify({ calls, log }));
