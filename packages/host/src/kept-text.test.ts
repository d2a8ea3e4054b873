import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { tempFolder } from '../../../tools/testkit/temp-folder.ts';
import { readKeptText } from './kept-text.ts';

test.each([
  ['UTF-8', Buffer.from('é\r\n✓'), 'é\r\n✓'],
  ['UTF-8 with a byte order mark', Buffer.from('\ufeffé'), '\ufeffé'],
  ['UTF-16', Buffer.from('\ufeffé✓', 'utf16le'), '\ufeffé✓'],
  ['UTF-16 big endian', Buffer.from('\ufeffé✓', 'utf16le').swap16(), '\ufeffé✓'],
  ['Latin-1', Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x0a]), 'café\n'],
  ['an empty file', Buffer.alloc(0), ''],
])('%s is written back as the same bytes', async (_, bytes, text) => {
  using folder = tempFolder();
  const path = join(folder.path, 'CHANGELOG.md');
  writeFileSync(path, bytes);
  const kept = await readKeptText(path);
  expect(kept?.text).toBe(text);
  expect(Buffer.from(kept?.bytes(text) ?? [])).toEqual(readFileSync(path));
});

test('a character outside Latin-1 becomes a character reference', async () => {
  using folder = tempFolder();
  const path = join(folder.path, 'x');
  writeFileSync(path, Buffer.from([0xe9]));
  const kept = await readKeptText(path);
  expect(Buffer.from(kept?.bytes('é ✓ 😀') ?? []).toString('latin1')).toBe('é &#10003; &#128512;');
  expect(await readKeptText(join(folder.path, 'gone'))).toBeUndefined();
});
