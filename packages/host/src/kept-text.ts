import { Buffer } from 'node:buffer';
import { promises } from 'node:fs';

/** A text that can be written back as the same bytes. */
export interface KeptText {
  /** Includes the byte order mark, if there is one. */
  readonly text: string;
  /** Encodes a text in the same encoding. */
  readonly bytes: (text: string) => Uint8Array;
}

/**
 * Undefined if there is no such file. Bytes that are neither UTF-8 nor UTF-16 with a byte order mark
 * are read as Latin-1, in which every byte is a character. A character outside Latin-1 is written as a
 * character reference.
 */
export async function readKeptText(path: string): Promise<KeptText | undefined> {
  let bytes: Buffer;
  try {
    bytes = await promises.readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return { text: bytes.toString('utf16le'), bytes: (text) => Buffer.from(text, 'utf16le') };
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    const swapped = Buffer.from(bytes).swap16();
    return {
      text: swapped.toString('utf16le'),
      bytes: (text) => Buffer.from(text, 'utf16le').swap16(),
    };
  }
  const text = bytes.toString('utf8');
  if (Buffer.from(text, 'utf8').equals(bytes))
    return { text, bytes: (of) => Buffer.from(of, 'utf8') };
  return { text: bytes.toString('latin1'), bytes: latin1 };
}

function latin1(text: string): Uint8Array {
  const references = text.replaceAll(/[\u{100}-\u{10ffff}]/gu, (c) => `&#${c.codePointAt(0)};`);
  return Buffer.from(references, 'latin1');
}
