import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { tempFolder } from '../testkit/temp-folder.ts';
import { differences } from './differences.ts';

it('names every file that is missing, stale or changed, and nothing else', () => {
  using folder = tempFolder();
  const built = write(folder.path, 'built', { 'a/index.js': '1\n2\n3', same: 'x', gone: '' });
  const here = write(folder.path, 'here', { 'a/index.js': '1\n2\n4', same: 'x', 'a/stale.js': '' });
  expect(differences(built, here)).toEqual([
    'a/index.js: differs from line 3 on (built: 5 bytes, here: 5 bytes)',
    'a/stale.js: the build does not make this file',
    'gone: is missing',
  ]);
});

it('names a truncated file', () => {
  using folder = tempFolder();
  const built = write(folder.path, 'built', { a: 'one\ntwo' });
  const here = write(folder.path, 'here', { a: 'one' });
  expect(differences(built, here)).toEqual([
    'a: differs from line 1 on (built: 7 bytes, here: 3 bytes)',
  ]);
});

it('reads a missing folder as empty', () => {
  using folder = tempFolder();
  const built = write(folder.path, 'built', { a: '' });
  expect(differences(built, join(folder.path, 'nowhere'))).toEqual(['a: is missing']);
});

function write(parent: string, name: string, files: Record<string, string>): string {
  const folder = join(parent, name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
