/** Takes a log's text in pieces and hands out its results one by one, as text. */
export interface ResultsSplitter {
  readonly write: (piece: string) => void;
  /** The log without its results: every `results` array of a run is empty in it. */
  readonly end: () => string;
}

/** Thrown by a splitter for text that is no whole JSON document; the message has no subject. */
export class SplitError extends Error {
  override readonly name = 'SplitError';
}

/** V8 holds no longer string (2^29 - 24 characters). */
const longestText = 0x1fffffe8;

const [quote, comma, backslash] = [0x22, 0x2c, 0x5c];
const [open, close, openList, closeList] = [0x7b, 0x7d, 0x5b, 0x5d];

/**
 * A log can be longer than any JavaScript string, and what makes it long is its results. So they
 * are cut out while the text flows by, at the path `runs[*].results[*]`, and each can be parsed,
 * or recognised as one seen before, by itself. A general streaming parser reads 8 MB/s here, this
 * and `JSON.parse` 100 MB/s. It finds strings and brackets and judges nothing else: each cut-out
 * text and the rest must still pass `JSON.parse`.
 */
export function resultsSplitter(
  onResult: (runIndex: number, text: string) => void,
): ResultsSplitter {
  const rest = textCollector('what stands outside of its results');
  const element = textCollector('one of its results');
  /** Whether it looks like JSON at all: other text passes as it is. */
  let json: boolean | undefined;
  let depth = 0;
  let inString = false;
  let escaped = false;
  let key = '';
  let keyText = '';
  let runIndex = -1;
  let runsSeen = false;
  /** Inside of a run's `results` array, whose elements are at depth 4. */
  let inResults = false;
  let elements = 0;
  let piece = '';
  /** Up to where the piece has been handed to `rest` or `element`. */
  let taken = 0;

  const takeTo = (position: number) => {
    (inResults ? element : rest).add(piece.slice(taken, position));
    taken = position;
  };

  const endElement = (position: number, last: boolean) => {
    takeTo(position);
    const text = element.take().trim();
    if (text === '' && !(last && elements === 0)) throw new SplitError('is not JSON');
    if (text !== '') onResult(runIndex, text);
    elements += 1;
  };

  const opened = (position: number, list: boolean) => {
    depth += 1;
    if (inResults) return;
    if (depth === 2 && list && key === 'runs') {
      if (runsSeen) throw new SplitError('has "runs" twice');
      runsSeen = true;
    } else if (depth === 3 && runsSeen && key === 'runs') {
      runIndex += 1;
    } else if (depth === 4 && list && runIndex >= 0 && key === 'results') {
      takeTo(position + 1);
      inResults = true;
      elements = 0;
    }
  };

  const closed = (position: number) => {
    if (inResults && depth === 4) {
      endElement(position, true);
      inResults = false;
    }
    depth -= 1;
    if (depth < 0) throw new SplitError('is not JSON');
    if (depth === 2) key = 'runs';
    if (depth === 1) key = '';
  };

  /** Keys matter in the log and in its runs, nowhere else. */
  const keeps = () => !inResults && (depth === 1 || depth === 3);

  const stringEnd = (from: number): number => {
    for (let at = piece.indexOf('"', from); at >= 0; at = piece.indexOf('"', at + 1)) {
      if (!isEscaped(piece, at, from, escaped)) return at;
    }
    return -1;
  };

  const write = (text: string) => {
    piece = text;
    taken = 0;
    json ??= /^\s*$/.test(piece) ? undefined : /^\s*[{[]/.test(piece);
    let at = json ? 0 : piece.length;
    while (at < piece.length) {
      if (inString) {
        const end = stringEnd(at);
        if (keeps() && keyText.length < 100) keyText += piece.slice(at, end < 0 ? undefined : end);
        if (end < 0) {
          escaped = isEscaped(piece, piece.length, at, escaped);
          break;
        }
        inString = false;
        if (keeps()) key = plain(keyText);
        at = end + 1;
        continue;
      }
      const code = piece.charCodeAt(at);
      if (code === quote) {
        inString = true;
        escaped = false;
        keyText = '';
      } else if (code === open || code === openList) opened(at, code === openList);
      else if (code === close || code === closeList) closed(at);
      else if (code === comma && inResults && depth === 4) {
        endElement(at, false);
        taken = at + 1;
      }
      at += 1;
    }
    takeTo(piece.length);
  };

  const end = () => {
    if (depth > 0 || inString) throw new SplitError('ends in its middle: it was cut off');
    return rest.take();
  };
  return { write, end };
}

/** Whether the character at `position` follows an odd number of backslashes. */
function isEscaped(text: string, position: number, from: number, carried: boolean): boolean {
  let before = position;
  while (before > from && text.charCodeAt(before - 1) === backslash) before -= 1;
  const odd = (position - before) % 2 === 1;
  return before === from && carried ? !odd : odd;
}

function plain(key: string): string {
  if (!key.includes('\\')) return key;
  try {
    return String(JSON.parse(`"${key}"`));
  } catch {
    return key;
  }
}

function textCollector(what: string) {
  let parts: string[] = [];
  let length = 0;
  return {
    add(text: string) {
      if (text === '') return;
      parts.push(text);
      length += text.length;
      if (length > longestText) throw new SplitError(`is too large: ${what} exceeds 512 MB`);
    },
    take(): string {
      const text = parts.length === 1 ? (parts[0] ?? '') : parts.join('');
      parts = [];
      length = 0;
      return text;
    },
  };
}
