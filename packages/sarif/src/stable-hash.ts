/**
 * 64 bits of a text as hexadecimal digits, the same on every machine: FNV-1a over its UTF-16 code
 * units, in two halves of different starts and factors. Names findings, protects nothing.
 */
export function stableHash(text: string): string {
  return half(text, 0x811c9dc5, 0x01000193) + half(text, 0x050c5d1f, 0x85ebca6b);
}

function half(text: string, start: number, factor: number): string {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), factor);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
