// By its property: in a bundle it is loaded where it is used, and node:fs/promises costs 5 ms.
import {
  closeSync,
  createReadStream,
  openSync,
  promises as files,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { encodingOf } from './encoding.ts';

const chunkBytes = 64 * 1024;
/** Files up to this size are read in one go: handing over chunks costs more than reading them. */
const atOnceBytes = 4 * 1024 * 1024;

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
  if (isShort(path)) {
    const bytes = readFileSync(path);
    if (bytes.length > 0) yield new TextDecoder(encodingOf(bytes)).decode(bytes);
    return;
  }
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  for await (const chunk of createReadStream(path, { highWaterMark: chunkBytes })) {
    decoder ??= new TextDecoder(encodingOf(chunk as Buffer));
    yield decoder.decode(chunk as Buffer, { stream: true });
  }
  if (decoder) yield decoder.decode();
}

/** A pipe or a file of the kernel's has no size: it is read as it comes. */
function isShort(path: string): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat !== undefined && stat.isFile() && stat.size > 0 && stat.size <= atOnceBytes;
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
  try {
    const file = openSync(aside, 'w');
    try {
      if (typeof content === 'string' || content instanceof Uint8Array)
        writeFileSync(file, content);
      else for await (const chunk of content) writeFileSync(file, chunk);
    } finally {
      closeSync(file);
    }
    await files.rename(aside, path);
  } catch (error) {
    await files.rm(aside, { force: true });
    throw error;
  }
}
