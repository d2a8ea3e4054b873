/**
 * A path as a URI reference. Encodes percent signs, blanks, `#`, `?` and colons. A path with a
 * Windows drive becomes an absolute URI.
 */
export function pathUri(path: string): string {
  const windows = /^[a-z]:[\\/]/i.test(path) || (path.includes('\\') && !path.includes('/'));
  const slashed = (windows ? path.replaceAll('\\', '/') : path).toWellFormed();
  const drive = /^[a-z]:(?=\/)/i.exec(slashed)?.[0] ?? '';
  const encoded = encodeURI(slashed.slice(drive.length)).replaceAll(
    /[?#:]/g,
    (character) => escapes[character] ?? character,
  );
  return drive === '' ? encoded : `file:///${drive}${encoded}`;
}

const escapes: Readonly<Record<string, string>> = { '?': '%3F', '#': '%23', ':': '%3A' };
