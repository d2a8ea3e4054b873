import { lastPart, shorten } from '@ci-actions/markdown';

/** Longest message kept for one case, in characters: enough for a stack trace. */
export const maxMessage = 8000;

export interface BoundedText {
  readonly text: string;
  /** The last characters, even if text before them was cut. */
  readonly end: string;
  /** Number of characters cut. */
  readonly cut: number;
}

const keptEnd = 300;
/** Characters kept beyond the bounds to find where to cut: a piece may end inside a surrogate pair. */
const spare = 20;

/** Collects text in pieces. Keeps its beginning and a little of its end. */
export function boundedText(max: number = maxMessage) {
  let start = '';
  let last = '';
  let length = 0;
  return {
    add(piece: string): void {
      const room = max + spare - start.length;
      start += room >= piece.length ? piece : piece.slice(0, room);
      last = (last + piece.slice(-keptEnd - spare)).slice(-keptEnd - spare);
      length += piece.length;
    },
    value: (): BoundedText => {
      const text = shorten(start, max);
      return { text, end: lastPart(last, keptEnd), cut: length - text.length };
    },
  };
}

/** Joins the parts into one bounded message. Omits empty parts and those that the previous one contains. */
export function messageOf(...parts: readonly (string | undefined)[]): {
  message?: string;
  messageCut?: number;
} {
  const joined = boundedText();
  let previous = '';
  for (const part of parts) {
    const piece = part?.trim() ?? '';
    if (piece === '' || previous.includes(piece)) continue;
    joined.add(previous === '' ? piece : `\n${piece}`);
    previous = piece;
  }
  const { text, cut } = joined.value();
  return { ...(text === '' ? {} : { message: text }), ...(cut > 0 ? { messageCut: cut } : {}) };
}
