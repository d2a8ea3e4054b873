import { inOneFolder } from './report-file.ts';
import type { ReportFile, TextMark } from './report-file.ts';

const headLength = 4096;

/** Passes the text on, and notes its mark. Read `mark` after the text. */
export function marking(chunks: AsyncIterable<string>) {
  let length = 0;
  let head = '';
  async function* text(): AsyncIterable<string> {
    for await (const chunk of chunks) {
      if (head.length < headLength) head += chunk.slice(0, headLength - head.length);
      length += chunk.length;
      yield chunk;
    }
  }
  return { text: text(), mark: (): TextMark => ({ length, head }) };
}

function sameMark(a: TextMark, b: TextMark): boolean {
  return a.length === b.length && a.head === b.head;
}

/** Whether two texts are equal, in pieces of any length. */
async function sameText(
  one: AsyncIterable<string>,
  other: AsyncIterable<string>,
): Promise<boolean> {
  const [a, b] = [one[Symbol.asyncIterator](), other[Symbol.asyncIterator]()];
  let [restA, restB] = ['', ''];
  try {
    for (;;) {
      if (restA === '') restA = await nextPiece(a);
      if (restB === '') restB = await nextPiece(b);
      const length = Math.min(restA.length, restB.length);
      if (length === 0) return restA === restB;
      if (restA.slice(0, length) !== restB.slice(0, length)) return false;
      restA = restA.slice(length);
      restB = restB.slice(length);
    }
  } finally {
    await a.return?.();
    await b.return?.();
  }
}

/** The next piece that is not empty; empty at the end. */
async function nextPiece(pieces: AsyncIterator<string>): Promise<string> {
  for (;;) {
    const { done, value } = await pieces.next();
    if (done === true) return '';
    if (value !== '') return value;
  }
}

/** Finds the first of the files so far that a file is a copy of: byte-equal, in one folder. */
export function copyFinder(read: (path: string) => AsyncIterable<string>) {
  const known: ReportFile[] = [];
  return async (file: ReportFile): Promise<string | undefined> => {
    for (const other of known) {
      if (!inOneFolder(other, file) || !sameMark(other.mark, file.mark)) continue;
      if (await sameText(read(other.path), read(file.path))) return other.shown;
    }
    known.push(file);
    return undefined;
  };
}
