/** FNV-1a over UTF-16 code units: the same on every machine. Names findings, protects nothing. */
const [start, factor] = [0x811c9dc5, 0x01000193];
/** The same again with others, for more bits. */
const [otherStart, otherFactor] = [0x050c5d1f, 0x85ebca6b];

/** 32 bits of a text. */
export function seedOf(text: string): number {
  let seed = start;
  for (let at = 0; at < text.length; at += 1) {
    seed = Math.imul(seed ^ text.charCodeAt(at), factor);
  }
  return seed | 0;
}

/** So many characters of a message tell it from others, as GitHub's hash of a line does. */
const longest = 100;

/** The same of the head of a message, without digits: its finding stays when lines are added above. */
export function messageSeed(message: string): number {
  const to = Math.min(message.length, longest);
  let seed = start;
  for (let at = 0; at < to; at += 1) {
    const code = message.charCodeAt(at);
    if (code < 48 || code > 57) seed = Math.imul(seed ^ code, factor);
  }
  return seed | 0;
}

/** 52 bits of a text and a seed. */
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

/** The number as the text that stands in a file; in halves that the engine writes fast. */
export function hashText(hash: number): string {
  const high = Math.floor(hash / half);
  return digits(high) + digits(hash - high * half);
}

const half = 2 ** 26;

function digits(number: number): string {
  return number.toString(16).padStart(7, '0');
}
