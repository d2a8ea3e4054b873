/**
 * 64 bits of a text as hexadecimal digits, the same on every machine: FNV-1a over its UTF-16 code
 * units, in two halves of different starts and factors. Names findings, protects nothing.
 */
export function stableHash(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x050c5d1f;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x85ebca6b);
  }
  return digits(one) + digits(other);
}

function digits(half: number): string {
  return (half >>> 0).toString(16).padStart(8, '0');
}
