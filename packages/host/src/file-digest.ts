import { createHash } from 'node:crypto';
import { promises } from 'node:fs';
import { Readable } from 'node:stream';

const chunkBytes = 64 * 1024;
const mostBuffers = 16;

/**
 * A file's bytes from its start, in chunks of 64 KiB. A chunk is overwritten after 15 more, so that a
 * file of gigabytes needs one MiB: new buffers are freed too late. A reader must not keep more.
 */
export async function* readBytes(path: string): AsyncIterable<Uint8Array> {
  const file = await promises.open(path);
  try {
    const buffers = Array.from({ length: mostBuffers }, () => Buffer.allocUnsafe(chunkBytes));
    for (let turn = 0; ; turn = (turn + 1) % mostBuffers) {
      const buffer = buffers[turn] as Buffer;
      const { bytesRead } = await file.read(buffer, 0, chunkBytes);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

/** Reads the file once. The digest is SHA-256 in hexadecimal. */
export async function fileDigest(path: string): Promise<{ size: number; sha256: string }> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of readBytes(path)) {
    hash.update(chunk);
    size += chunk.byteLength;
  }
  return { size, sha256: hash.digest('hex') };
}

/** The SHA-256 of a text's UTF-8 bytes, in hexadecimal. */
export function textDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A text as a file that nobody wrote to a disk. */
export function textFile(name: string, text: string) {
  const bytes = Buffer.from(text, 'utf8');
  return {
    name,
    size: bytes.byteLength,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    open: () => Readable.from([bytes]) as AsyncIterable<Uint8Array>,
  };
}
