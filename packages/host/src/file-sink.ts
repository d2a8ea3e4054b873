import { mkdir, open, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const flushAt = 64 * 1024;

/** A file written piece by piece beside its place; it appears, whole, when it is closed. */
export async function openSink(path: string) {
  await mkdir(dirname(path), { recursive: true });
  const aside = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  const file = await open(aside, 'w');
  let held = '';
  const flush = async () => {
    const text = held;
    held = '';
    if (text !== '') await file.write(text);
  };
  return {
    async write(text: string): Promise<void> {
      held += text;
      if (held.length >= flushAt) await flush();
    },
    async close(): Promise<void> {
      await flush();
      await file.close();
      await rename(aside, path);
    },
  };
}
