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

/** Gathers text in pieces and keeps its beginning, and a little of its end. */
export function boundedText(max: number = maxMessage) {
  let text = '';
  let end = '';
  let cut = 0;
  return {
    add(piece: string): void {
      const room = max - text.length;
      text += room >= piece.length ? piece : piece.slice(0, room);
      end = (end + piece.slice(-keptEnd)).slice(-keptEnd);
      cut += Math.max(0, piece.length - room);
    },
    value: (): BoundedText => ({ text, end, cut }),
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
