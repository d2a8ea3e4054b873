import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { fileMark } from './file-mark.ts';
import { openSink } from './file-sink.ts';
import { lookAt } from './look.ts';

const folder = mkdtempSync(join(tmpdir(), 'look-'));
afterAll(() => rmSync(folder, { recursive: true }));
for (const name of ['a/b', 'node_modules/x', 'a/target'])
  mkdirSync(join(folder, name), { recursive: true });
for (const name of [
  'a/b/deep.py',
  'a/top.py',
  'node_modules/x/no.py',
  'a/target/no.py',
  'first.py',
]) {
  writeFileSync(join(folder, name), name);
}
symlinkSync(folder, join(folder, 'a/loop'));

it('lists files below, skips tool folders and follows no link', async () => {
  const found: string[] = [];
  for await (const file of lookAt(folder).filesBelow('.')) found.push(file);
  expect(found).toEqual(['first.py', 'a/loop', 'a/top.py', 'a/b/deep.py']);
});

it('distinguishes files, folders and missing paths', async () => {
  const look = lookAt(folder);
  expect(await Promise.all(['a', 'first.py', 'nosuch'].map(look.kindOf))).toEqual([
    'folder',
    'file',
    undefined,
  ]);
  expect(await look.readText('first.py')).toBe('first.py');
  expect(await look.readText('nosuch')).toBeUndefined();
});

it('changes the mark of a file that is written with the same content and time', async () => {
  const path = join(folder, 'marked');
  writeFileSync(path, 'x');
  utimesSync(path, 1, 1);
  const before = await fileMark(path);
  rmSync(path);
  writeFileSync(path, 'x');
  utimesSync(path, 1, 1);
  expect(await fileMark(path)).not.toBe(before);
  expect(await fileMark(join(folder, 'nosuch'))).toBeUndefined();
});

it('creates a file written in pieces only when it is complete', async () => {
  const path = join(folder, 'new/sink.json');
  const sink = await openSink(path);
  await sink.write('x'.repeat(100_000));
  await sink.write('end');
  expect(existsSync(path)).toBe(false);
  await sink.close();
  expect(readFileSync(path, 'utf8')).toBe(`${'x'.repeat(100_000)}end`);
});
