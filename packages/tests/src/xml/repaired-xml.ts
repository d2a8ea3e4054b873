/** Longest character data of one CDATA section that is passed on; logs in them reach hundreds of MB. */
const maxCdata = 65_536;

/** An ampersand that starts no reference: the SAX library would swallow markup up to the next `;`. */
const bareAmpersand = /&(?!(?:#\d{1,7}|#x[\da-fA-F]{1,6}|[A-Za-z_][\w.-]{0,40});)/g;
const longestReference = 48;

type State = 'markup' | 'comment' | 'cdata';
const ends = { comment: '-->', cdata: ']]>' } as const;

/**
 * Passes XML on in chunks, with what real reports get wrong put right, so that nothing after it is lost:
 * bare ampersands become `&amp;`, what stands before the first `<` (white space, a byte order
 * mark) goes, and a CDATA section loses what exceeds its bound, because the library would keep it whole.
 */
export function xmlRepair() {
  let state: State = 'markup';
  let held = '';
  let cdataPassed = 0;
  let begun = false;

  /** Cuts at the last place where no token can be split. */
  function hold(text: string, from: number, final: boolean): number {
    if (final) return text.length;
    const tail = Math.max(from, text.length - longestReference);
    if (state !== 'markup') return Math.max(from, text.length - 2);
    const open = Math.max(text.lastIndexOf('&'), text.lastIndexOf('<!'), text.lastIndexOf('<'));
    return open >= tail ? open : text.length;
  }

  function cdata(text: string): string {
    const room = Math.max(0, maxCdata - cdataPassed);
    cdataPassed += text.length;
    return room >= text.length ? text : text.slice(0, room);
  }

  function inMarkup(text: string): string {
    return text.includes('&') ? text.replaceAll(bareAmpersand, '&amp;') : text;
  }

  function pass(chunk: string, final: boolean): string {
    let text = held + chunk;
    held = '';
    if (!begun) {
      text = text.replace(/^[\s\ufeff]+/, '');
      begun = text !== '';
    }
    let out = '';
    let at = 0;
    while (at < text.length) {
      const until = state === 'markup' ? nextSection(text, at) : text.indexOf(ends[state], at);
      const stop = until < 0 ? hold(text, at, final) : until;
      const piece = text.slice(at, stop);
      out += state === 'markup' ? inMarkup(piece) : state === 'cdata' ? cdata(piece) : piece;
      at = stop;
      if (until < 0) break;
      const token =
        state === 'markup' ? (text[at + 2] === '-' ? '<!--' : '<![CDATA[') : ends[state];
      out += token;
      at += token.length;
      state = state === 'markup' ? (token === '<!--' ? 'comment' : 'cdata') : 'markup';
      if (state === 'cdata') cdataPassed = 0;
    }
    held = text.slice(at);
    return out;
  }

  return { pass: (chunk: string) => pass(chunk, false), end: () => pass('', true) };
}

/** Where the next comment or CDATA section begins, or -1. */
function nextSection(text: string, from: number): number {
  let at = text.indexOf('<!', from);
  while (at >= 0) {
    if (text.startsWith('<!--', at) || text.startsWith('<![CDATA[', at)) return at;
    at = text.indexOf('<!', at + 2);
  }
  return -1;
}
