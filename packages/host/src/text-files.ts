import { createReadStream } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const chunkBytes = 256 * 1024;

/** The file's text in chunks, its byte order mark dropped: UTF-8, or UTF-16 where the mark says so. */
export async function* readTextStream(path: string): AsyncIterable<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  for await (const chunk of createReadStream(path, { highWaterMark: chunkBytes })) {
    decoder ??= new TextDecoder(encodingOf(chunk as Buffer));
    yield decoder.decode(chunk as Buffer, { stream: true });
  }
  if (decoder) yield decoder.decode();
}

function encodingOf(start: Buffer): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** The whole text, or undefined where there is no such file; any other failure is thrown. */
export async function readText(path: string): Promise<string | undefined> {
  try {
    const bytes = await readFile(path);
    return new TextDecoder(encodingOf(bytes)).decode(bytes);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

/** Writes beside the target and renames, so that a reader sees the old file or the whole new one. */
export async function writeAside(
  path: string,
  content: string | AsyncIterable<string> | Iterable<string>,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const aside = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  const file = await open(aside, 'w');
  try {
    for await (const chunk of typeof content === 'string' ? [content] : content) {
      await file.write(chunk);
    }
    await file.close();
    await rename(aside, path);
  } catch (error) {
    await file.close();
    await rm(aside, { force: true });
    throw error;
  }
}
