import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { readText, readTextStream, writeAside } from './text-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'text-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function whole(path: string): Promise<string> {
  let text = '';
  for await (const chunk of readTextStream(path)) text += chunk;
  return text;
}

describe('reading text', () => {
  const swapped = (text: string) => Buffer.from(text, 'utf16le').swap16();
  it.each([
    ['UTF-8', Buffer.from('é€😀')],
    ['UTF-8 with a byte order mark', Buffer.from('\ufeffé€😀')],
    ['UTF-16 little endian', Buffer.from('\ufeffé€😀', 'utf16le')],
    ['UTF-16 big endian', swapped('\ufeffé€😀')],
  ])('decodes %s without its byte order mark', async (name, bytes) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    expect(await readText(path)).toBe('é€😀');
    expect(await whole(path)).toBe('é€😀');
  });

  it('joins characters that chunks split', async () => {
    const path = join(folder, 'long');
    writeFileSync(path, `a${'é'.repeat(300_000)}`);
    expect(await whole(path)).toBe(`a${'é'.repeat(300_000)}`);
  });

  it('distinguishes a missing file from an unreadable one', async () => {
    expect(await readText(join(folder, 'nosuch'))).toBeUndefined();
    await expect(readText(folder)).rejects.toThrow('EISDIR');
  });
});

describe('writeAside', () => {
  it('keeps the old file if the content ends with an error', async () => {
    const path = join(folder, 'deep', 'file.txt');
    await writeAside(path, 'old');
    async function* broken() {
      yield 'new';
      throw new Error('broke off');
    }
    await expect(writeAside(path, broken())).rejects.toThrow('broke off');
    expect(await readText(path)).toBe('old');
    expect(readdirSync(join(folder, 'deep'))).toEqual(['file.txt']);
  });
});
