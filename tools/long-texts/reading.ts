import type { Lengthened } from './long-texts.ts';

/** A text to read, with one part lengthened, and what a reader says of it. */
export interface Reading {
  readonly where: string;
  readonly text: Lengthened;
  readonly read: (text: string) => Promise<unknown>;
}

/** What is wrong: the length of a text must not change what is found. */
export async function faultsOf(readings: Iterable<Reading>): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const { where, text, read } of readings) {
    const [short, long] = [await said(read, text.short), await said(read, text.long)];
    if (short !== long) faults.push(`${where}: ${short}, and of a long text ${long}`);
  }
  return faults;
}

async function said(read: Reading['read'], text: string): Promise<string> {
  try {
    return JSON.stringify(await read(text));
  } catch (error) {
    return String(error).slice(0, 200);
  }
}

/** The text as a file is read. */
export async function* piecesOf(text: string): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += 65_536) yield text.slice(at, at + 65_536);
}
