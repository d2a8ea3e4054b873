/** Takes a log's text in pieces and passes on its results one by one, as text. */
export interface ResultsSplitter {
  readonly write: (piece: string) => void;
  /** The log with an empty `results` array in each run. */
  readonly end: () => string;
}

/** The text is not a complete JSON document. The message has no subject. */
export class SplitError extends Error {
  override readonly name = 'SplitError';
}

/** Longest string of V8: 2^29 - 24 characters. */
const longestText = 0x1fffffe8;

const [quote, comma, backslash] = [0x22, 0x2c, 0x5c];
const [open, close, openList, closeList] = [0x7b, 0x7d, 0x5b, 0x5d];

/**
 * Splits a log into its results, at the path `runs[*].results[*]`, and the rest. A log can be
 * longer than any JavaScript string, mostly because of its results. Each result can be parsed or
 * recognised as a duplicate on its own. A general streaming parser reads 8 MB/s here, this and
 * `JSON.parse` 100 MB/s. It only finds strings and brackets: each result and the rest must still
 * pass `JSON.parse`.
 */
export function resultsSplitter(
  onResult: (runIndex: number, text: string) => void,
): ResultsSplitter {
  const rest = textCollector('what stands outside of its results');
  const element = textCollector('one of its results');
  const place: Place = { depth: 0, key: '', runIndex: -1, runsSeen: false, inResults: false };
  const string: OpenString = { open: false, escaped: false, text: '' };
  /** Whether the text looks like JSON. Other text is passed through. */
  let json: boolean | undefined;
  let elements = 0;
  let piece = '';
  /** The end of the part of `piece` that `rest` or `element` has. */
  let taken = 0;

  const takeTo = (position: number) => {
    (place.inResults ? element : rest).add(piece.slice(taken, position));
    taken = position;
  };

  const endElement = (position: number, last: boolean) => {
    takeTo(position);
    const text = element.take().trim();
    if (text === '' && !(last && elements === 0)) throw new SplitError('is not JSON');
    if (text !== '') onResult(place.runIndex, text);
    elements += 1;
  };

  const bracket = (position: number, code: number) => {
    if (code === open || code === openList) {
      if (!enter(place, code === openList)) return;
      takeTo(position + 1);
      place.inResults = true;
      elements = 0;
    } else if (code === close || code === closeList) {
      if (place.inResults && place.depth === resultsDepth) endElement(position, true);
      leave(place);
    } else if (code === comma && place.inResults && place.depth === resultsDepth) {
      endElement(position, false);
      taken = position + 1;
    }
  };

  /** Reads on in an open string. Returns the position to continue at. */
  const inString = (from: number): number => {
    const end = endOfString(piece, from, string.escaped);
    const whole = end < 0 ? piece.length : end;
    if (keyMatters(place) && string.text.length < 100) string.text += piece.slice(from, whole);
    if (end < 0) {
      string.escaped = isEscaped(piece, piece.length, from, string.escaped);
      return piece.length;
    }
    string.open = false;
    if (keyMatters(place)) place.key = plain(string.text);
    return end + 1;
  };

  const write = (text: string) => {
    piece = text;
    taken = 0;
    json ??= /^\s*$/.test(piece) ? undefined : /^\s*[{[]/.test(piece);
    let at = json ? 0 : piece.length;
    while (at < piece.length) {
      if (string.open) {
        at = inString(at);
        continue;
      }
      const code = piece.charCodeAt(at);
      if (code === quote) openString(string);
      else bracket(at, code);
      at += 1;
    }
    takeTo(piece.length);
  };

  const end = () => {
    if (place.depth > 0 || string.open) throw new SplitError('ends in its middle: it was cut off');
    return rest.take();
  };
  return { write, end };
}

/** The position in the structure of the log. */
interface Place {
  depth: number;
  /** The last key of the log or of a run. */
  key: string;
  runIndex: number;
  runsSeen: boolean;
  inResults: boolean;
}

interface OpenString {
  open: boolean;
  escaped: boolean;
  text: string;
}

function openString(string: OpenString): void {
  string.open = true;
  string.escaped = false;
  string.text = '';
}

/** Depth of the elements of `results`: log, runs, run, results. */
const resultsDepth = 4;

/** Enters an object or list. Returns whether the results of a run begin here. */
function enter(place: Place, list: boolean): boolean {
  place.depth += 1;
  if (place.inResults) return false;
  const { depth, key, runsSeen, runIndex } = place;
  if (depth === 2 && list && key === 'runs') {
    if (runsSeen) throw new SplitError('has "runs" twice');
    place.runsSeen = true;
  } else if (depth === 3 && runsSeen && key === 'runs') {
    place.runIndex += 1;
  }
  return depth === resultsDepth && list && runIndex >= 0 && key === 'results';
}

function leave(place: Place): void {
  if (place.depth === resultsDepth) place.inResults = false;
  place.depth -= 1;
  if (place.depth < 0) throw new SplitError('is not JSON');
  if (place.depth === 2) place.key = 'runs';
  if (place.depth === 1) place.key = '';
}

/** Only keys of the log and of its runs matter. */
function keyMatters({ inResults, depth }: Place): boolean {
  return !inResults && (depth === 1 || depth === 3);
}

function endOfString(text: string, from: number, escaped: boolean): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
    if (!isEscaped(text, at, from, escaped)) return at;
  }
  return -1;
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
