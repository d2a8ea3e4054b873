import { lastPart, shorten } from '@ci-actions/markdown';

/** Longest message kept of one case: enough for a stack trace, and bounded for every report. */
export const maxMessage = 8000;

export interface BoundedText {
  readonly text: string;
  /** The last characters, whatever was left out before. */
  readonly end: string;
  /** Characters left out. */
  readonly cut: number;
}

const keptEnd = 300;
/** So much is gathered beyond the bounds, to see where to cut: a piece may end anywhere. */
const spare = 20;

/** Gathers text in pieces and keeps its beginning, and a little of its end. */
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

/** The parts of a message that has any, bounded as one. */
export function messageOf(...parts: readonly (string | undefined)[]): {
  message?: string;
  messageCut?: number;
} {
  const gathered = boundedText();
  let previous = '';
  for (const part of parts) {
    const piece = part?.trim() ?? '';
    if (piece === '' || previous.includes(piece)) continue;
    gathered.add(previous === '' ? piece : `\n${piece}`);
    previous = piece;
  }
  const { text, cut } = gathered.value();
  return { ...(text === '' ? {} : { message: text }), ...(cut > 0 ? { messageCut: cut } : {}) };
}
