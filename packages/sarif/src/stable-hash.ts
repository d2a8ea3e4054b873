/**
 * 52 bits of a text, the same on every machine: FNV-1a over its UTF-16 code units, twice with
 * different starts and factors, each changed by a seed. Names findings, protects nothing.
 */
export function stableHash(text: string, seed: number): number {
  let one = 0x811c9dc5 ^ seed;
  let other = 0x050c5d1f ^ seed;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x85ebca6b);
  }
  return (one >>> 0) * 2 ** 20 + ((other >>> 0) & 0xfffff);
}

/** 32 bits of a text, to seed another's hash. */
export function seedOf(text: string): number {
  let seed = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    seed = Math.imul(seed ^ text.charCodeAt(at), 0x01000193);
  }
  return seed | 0;
}

const longest = 150;

/** The same of the head of a message, without digits: its finding stays when lines are added above. */
export function messageSeed(message: string): number {
  const to = Math.min(message.length, longest);
  let seed = 0x811c9dc5;
  for (let at = 0; at < to; at += 1) {
    const code = message.charCodeAt(at);
    if (code < 48 || code > 57) seed = Math.imul(seed ^ code, 0x01000193);
  }
  return seed | 0;
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
