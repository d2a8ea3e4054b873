import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync, statSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { cacheServer } from '../../../tools/testkit/cache-server/index.ts';
import { tempFolder } from '../../../tools/testkit/index.ts';
import { runCalls } from './run-calls.ts';

/** @azure/storage-common loads a .cjs file by `import.meta.url`: bundled wrongly, it dies at load. */
it('saves and restores from a bundle, which loads the library only if there is a service', async () => {
  using folder = tempFolder();
  const compiled = join(folder.path, 'compiled');
  execFileSync(process.execPath, [join(import.meta.dirname, 'bundle.ts'), compiled]);
  const program = join(compiled, 'bundle/index.js');
  expect(statSync(program).size).toBeLessThan(50_000);

  const none = await runCalls(folder.path, {}, ['restore a b'], program);
  expect(none.calls[0]?.result.kind).toBe('unavailable');

  const tools = join(folder.path, 'tools');
  mkdirSync(tools);
  writeFileSync(join(tools, 'file'), 'content');
  for (const version of [1, 2] as const) {
    await using server = await cacheServer(version);
    const { environment } = server;
    await runCalls(folder.path, environment, [`save tool-1 ${tools}`], program);
    rmSync(join(tools, 'file'));
    const { calls } = await runCalls(
      folder.path,
      environment,
      [`restore tool-1 ${tools}`],
      program,
    );
    expect([calls[0]?.result.kind, readdirSync(tools)]).toEqual(['hit', ['file']]);
  }
});
