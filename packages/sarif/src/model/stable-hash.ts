/** FNV-1a over UTF-16 code units: the same on every machine. Not cryptographic. */
const [start, factor] = [0x811c9dc5, 0x01000193];
/** A second pair, for more bits. */
const [otherStart, otherFactor] = [0x050c5d1f, 0x85ebca6b];

/** 32-bit hash of a text. */
export function seedOf(text: string): number {
  let seed = start;
  for (let at = 0; at < text.length; at += 1) {
    seed = Math.imul(seed ^ text.charCodeAt(at), factor);
  }
  return seed | 0;
}

/** Hashes this many characters of a message, as GitHub's hash of a line does. */
const longest = 100;

/** 32-bit hash of the start of a message without digits, so that it survives moved lines. */
export function messageSeed(message: string): number {
  const to = Math.min(message.length, longest);
  let seed = start;
  for (let at = 0; at < to; at += 1) {
    const code = message.charCodeAt(at);
    if (code < 48 || code > 57) seed = Math.imul(seed ^ code, factor);
  }
  return seed | 0;
}

/** 52-bit hash of a text and a seed. */
export function stableHash(text: string, seed: number): number {
  let one = start ^ seed;
  let other = otherStart ^ seed;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, factor);
    other = Math.imul(other ^ code, otherFactor);
  }
  return (one >>> 0) * 2 ** 20 + ((other >>> 0) & 0xfffff);
}

/** The hash in hexadecimal, as written to files. Two halves are faster than one number. */
export function hashText(hash: number): string {
  const high = Math.floor(hash / half);
  return digits(high) + digits(hash - high * half);
}

const half = 2 ** 26;

function digits(number: number): string {
  return number.toString(16).padStart(7, '0');
}
