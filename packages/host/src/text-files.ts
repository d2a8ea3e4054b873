// The property `promises`: a bundle loads it only where it is used; node:fs/promises costs 5 ms.
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
/** Files up to this size are read at once: passing chunks on costs more than reading them. */
const atOnceBytes = 4 * 1024 * 1024;

/**
 * The file's text as UTF-8 with its byte order mark, as tools that hash source lines read it. Undefined
 * if the path is not a file, or the file has more than `maxBytes`.
 */
export function readSourceStream(
  path: string,
  maxBytes: number,
): AsyncIterable<string> | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile() || stat.size > maxBytes) return undefined;
  return createReadStream(path, { encoding: 'utf8', highWaterMark: chunkBytes });
}

/** The file's text in chunks, decoded by `encodingOf`, without its byte order mark. */
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

/** False for a pipe or a kernel file, which has no size. */
function isShort(path: string): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat !== undefined && stat.isFile() && stat.size > 0 && stat.size <= atOnceBytes;
}

/** The whole text; undefined if there is no such file. Throws on any other failure. */
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

/** Writes beside the target and renames: a reader sees the old file or the complete new one. */
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
