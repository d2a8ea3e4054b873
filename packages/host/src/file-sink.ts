import { mkdir, open, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const flushAt = 64 * 1024;

/** Opens a file to write in pieces, beside `path`. `close` renames it to `path`. */
export async function openSink(path: string) {
  await mkdir(dirname(path), { recursive: true });
  const aside = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  const file = await open(aside, 'w');
  let buffered = '';
  const flush = async () => {
    const text = buffered;
    buffered = '';
    if (text !== '') await file.write(text);
  };
  return {
    async write(text: string): Promise<void> {
      buffered += text;
      if (buffered.length >= flushAt) await flush();
    },
    async close(): Promise<void> {
      await flush();
      await file.close();
      await rename(aside, path);
    },
  };
}
