/**
 * Detects the encoding of a text from its first bytes: UTF-16 from its byte order mark or from the
 * zero byte beside a first `<`; XML from its declaration, if the encoding is known; else UTF-8.
 */
export function encodingOf(start: Uint8Array): string {
  const [a, b] = start;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  const head = Buffer.from(start.subarray(0, 200)).toString('latin1');
  const declared = /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(
    head,
  );
  const name = declared?.[1]?.toLowerCase();
  // A declaration that is readable as single bytes is not UTF-16, whatever it says.
  if (name === undefined || name.startsWith('utf-16') || name === 'utf16') return 'utf-8';
  return isKnown(name) ? name : 'utf-8';
}

function isKnown(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== '';
  } catch {
    return false;
  }
}
