import { shorten } from '@ci-actions/markdown';

/** Longest text of one CDATA section that is passed on; logs in it reach hundreds of MB. */
const maxCdata = 65_536;

/** An ampersand that starts no reference: the SAX library would drop markup up to the next `;`. */
const bareAmpersand = /&(?!(?:#\d{1,7}|#x[\da-fA-F]{1,6}|[A-Za-z_][\w.-]{0,40});)/;
const bareAmpersands = new RegExp(bareAmpersand, 'g');
const bareHere = new RegExp(bareAmpersand, 'y');

/** The end of a chunk that may be the beginning of a reference or a section. */
const unfinished = {
  markup: /(?:&#?[\w.-]{0,42}|<(?:!(?:-|\[[A-Z]{0,5})?)?)$/,
  comment: /-{1,2}$/,
  cdata: /\]{1,2}$/,
} as const;

type State = keyof typeof unfinished;
const ends = { comment: '-->', cdata: ']]>' } as const;
const opens = { comment: '<!--', cdata: '<![CDATA[' } as const;

/**
 * Repairs chunks of XML, because mistakes in real reports would hide what follows them. Bare ampersands
 * become `&amp;`. White space and a byte order mark before the first `<` are removed. A CDATA section
 * is cut at its maximum length, because the library would keep it in full.
 */
export function xmlRepair() {
  let state: State = 'markup';
  let held = '';
  let cdataSeen = 0;
  let begun = false;

  /** Follows the sections of `text`; `take` gets each piece with its state. */
  function follow(text: string, take?: (piece: string, state: State) => void): boolean {
    let plain = true;
    let at = 0;
    while (at < text.length) {
      const next = state === 'markup' ? nextSection(text, at) : sectionEnd(text, at, state);
      const stop = next?.at ?? text.length;
      if (state === 'cdata') {
        cdataSeen += stop - at;
        plain &&= cdataSeen <= maxCdata;
      }
      take?.(text.slice(at, stop), state);
      if (!next) return plain;
      take?.(text.slice(stop, next.end), 'comment');
      at = next.end;
      state = next.state;
      if (state === 'cdata') cdataSeen = 0;
    }
    return plain;
  }

  /** Returns the text itself if nothing is wrong: splitting it costs more than reading it. */
  function repaired(text: string): string {
    const before = { state, cdataSeen };
    if (follow(text) && !hasBareAmpersand(text)) return text;
    ({ state, cdataSeen } = before);
    let out = '';
    follow(text, (piece, where) => {
      if (where === 'markup') out += piece.replaceAll(bareAmpersands, '&amp;');
      else if (where === 'comment') out += piece;
      else out += shorten(piece, Math.max(0, maxCdata - (cdataSeen - piece.length)));
    });
    return out;
  }

  function pass(chunk: string, final: boolean): string {
    let text = held === '' ? chunk : held + chunk;
    held = '';
    if (!begun) {
      text = text.replace(/^[\s\ufeff]*/, '');
      begun = text !== '';
    }
    if (final) return repaired(text);
    held = unfinishedEnd(text);
    return repaired(held === '' ? text : text.slice(0, -held.length));
  }

  return { pass: (chunk: string) => pass(chunk, false), end: () => pass('', true) };
}

/** The end that may continue in the next chunk, in any state: at most 48 characters. */
function unfinishedEnd(text: string): string {
  const tail = text.slice(-48);
  const found = Object.values(unfinished).map((pattern) => pattern.exec(tail)?.[0] ?? '');
  return found.reduce((longest, end) => (end.length > longest.length ? end : longest), '');
}

/** Most ampersands start a predefined reference, which needs no pattern. */
function hasBareAmpersand(text: string): boolean {
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
    if (isPredefinedReference(text, at + 1)) continue;
    bareHere.lastIndex = at;
    if (bareHere.test(text)) return true;
  }
  return false;
}

function isPredefinedReference(text: string, at: number): boolean {
  switch (text.charAt(at)) {
    case 'l':
      return text.startsWith('lt;', at);
    case 'g':
      return text.startsWith('gt;', at);
    case 'q':
      return text.startsWith('quot;', at);
    case 'a':
      return text.startsWith('amp;', at) || text.startsWith('apos;', at);
    default:
      return false;
  }
}

interface Section {
  readonly at: number;
  readonly end: number;
  readonly state: State;
}

/** Where the next comment or CDATA section begins. */
function nextSection(text: string, from: number): Section | undefined {
  for (let at = text.indexOf('<!', from); at >= 0; at = text.indexOf('<!', at + 2)) {
    for (const state of ['comment', 'cdata'] as const) {
      if (text.startsWith(opens[state], at)) return { at, end: at + opens[state].length, state };
    }
  }
  return undefined;
}

function sectionEnd(text: string, from: number, state: 'comment' | 'cdata'): Section | undefined {
  const at = text.indexOf(ends[state], from);
  return at < 0 ? undefined : { at, end: at + 3, state: 'markup' };
}
