/** Longest message kept of one case: enough for a stack trace, and bounded for every report. */
export const maxMessage = 8000;

export interface BoundedText {
  readonly text: string;
  /** Characters left out. */
  readonly cut: number;
}

/** Gathers text in pieces and keeps its beginning. */
export function boundedText(max: number = maxMessage) {
  let text = '';
  let cut = 0;
  return {
    add(piece: string): void {
      const room = max - text.length;
      text += room >= piece.length ? piece : piece.slice(0, room);
      cut += Math.max(0, piece.length - room);
    },
    value: (): BoundedText => ({ text, cut }),
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
