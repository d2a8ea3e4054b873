// By its property: in a bundle it is loaded where it is used, and node:fs/promises costs 5 ms.
import { createReadStream, promises as files, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { encodingOf } from './encoding.ts';

const chunkBytes = 64 * 1024;

/**
 * The file's text as UTF-8, byte order mark and all, as tools read source code that hash its
 * lines; undefined where the path is no file, or one of more bytes than given.
 */
export function readSourceStream(
  path: string,
  mostBytes: number,
): AsyncIterable<string> | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile() || stat.size > mostBytes) return undefined;
  return createReadStream(path, { encoding: 'utf8', highWaterMark: chunkBytes });
}

/** The file's text in chunks, its byte order mark dropped, decoded as `encodingOf` finds. */
export async function* readTextStream(path: string): AsyncIterable<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  for await (const chunk of createReadStream(path, { highWaterMark: chunkBytes })) {
    decoder ??= new TextDecoder(encodingOf(chunk as Buffer));
    yield decoder.decode(chunk as Buffer, { stream: true });
  }
  if (decoder) yield decoder.decode();
}

/** The whole text, or undefined where there is no such file; any other failure is thrown. */
export async function readText(path: string): Promise<string | undefined> {
  try {
    const bytes = await files.readFile(path);
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
  content: string | Uint8Array | AsyncIterable<string> | Iterable<string>,
): Promise<void> {
  await files.mkdir(dirname(path), { recursive: true });
  const aside = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  const file = await files.open(aside, 'w');
  try {
    if (content instanceof Uint8Array) await file.writeFile(content);
    else {
      for await (const chunk of typeof content === 'string' ? [content] : content) {
        await file.write(chunk);
      }
    }
    await file.close();
    await files.rename(aside, path);
  } catch (error) {
    await file.close();
    await files.rm(aside, { force: true });
    throw error;
  }
}
