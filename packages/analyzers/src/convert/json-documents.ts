/** What a text holds that is no JSON document as a whole: documents, one after the other, and text. */
export interface JsonDocuments {
  readonly values: readonly unknown[];
  /** Each document as it stands. */
  readonly texts: readonly string[];
  /** Lines of text before, between and after the documents. */
  readonly beside: number;
  /** Something begins like a document and is none to its end: it was cut off, or two got mixed. */
  readonly broken: boolean;
}

/**
 * Reads JSON documents that stand in a text one after the other, over one line or many, with lines
 * of text around them, as `npx`, package managers and log lines add. A document begins at the start
 * of a line or right behind another one.
 */
export function jsonDocuments(text: string): JsonDocuments {
  const values: unknown[] = [];
  const texts: string[] = [];
  let beside = 0;
  let at = blanksEnd(text, 0);
  while (at < text.length) {
    const line = text.slice(at, lineEnd(text, at));
    if (!/^[[{]/.test(line) || logPrefix.test(line)) {
      beside += 1;
      at = blanksEnd(text, at + line.length);
      continue;
    }
    const end = documentEnd(text, at);
    const document = text.slice(at, end);
    const read = end === undefined ? undefined : parsed(document);
    if (end === undefined || read === undefined) return { values, texts, beside, broken: true };
    values.push(read.value);
    texts.push(document);
    at = blanksEnd(text, end);
  }
  return { values, texts, beside, broken: false };
}

/** The refusal of a file for one of its documents, `at` from 0. */
export function refusedDocument({ values }: JsonDocuments, at: number, why: string) {
  const which = `${at + 1} of ${values.length}`;
  return { refused: `holds several JSON documents, of which number ${which} ${why}` };
}

/** `[INFO] …` and `[12:00:01] …` of a log are no lists. */
const logPrefix = /^\[[^[\]{}"]*\][ \t]*[^\s,[{]/;

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function blanksEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at += 1;
  return at;
}

const quote = 0x22;
const [open, close, openList, closeList] = [0x7b, 0x7d, 0x5b, 0x5d];

/** Behind the bracket that closes the first one; undefined where none does. */
function documentEnd(text: string, from: number): number | undefined {
  let depth = 0;
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      at = stringEnd(text, at + 1);
      continue;
    }
    if (code === open || code === openList) depth += 1;
    if (code === close || code === closeList) depth -= 1;
    at += 1;
    if (depth === 0) return at;
  }
  return undefined;
}

function stringEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    const end = text.indexOf('"', at);
    if (end < 0) return text.length;
    let escapes = 0;
    while (text[end - 1 - escapes] === '\\') escapes += 1;
    if (escapes % 2 === 0) return end + 1;
    at = end + 1;
  }
}
