/** "1 h 02 m 03 s", "15 m", "1 m 05 s", "5 s", "40 ms": rounded to seconds from one second on. */
export function durationText(ms: number): string {
  const rounded = Math.ceil(ms);
  if (rounded > 0 && rounded < 1000) return `${rounded} ms`;
  const seconds = Math.round(ms / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const first = parts.findIndex((part) => part > 0);
  if (first < 0) return '0 s';
  const last = parts.findLastIndex((part) => part > 0);
  return parts
    .map((part, i) => `${i > first ? String(part).padStart(2, '0') : part} ${'hms'[i]}`)
    .slice(first, last + 1)
    .join(' ');
}
