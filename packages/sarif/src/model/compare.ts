/** Compares by code unit, the same on every machine. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Compares numbers in versions as numbers: 1.10 is later than 1.9. */
export function compareVersions(a: string, b: string): number {
  const [as, bs] = [a.split(/[.+-]/), b.split(/[.+-]/)];
  for (let at = 0; at < Math.max(as.length, bs.length); at += 1) {
    const [x = '', y = ''] = [as[at], bs[at]];
    const order = /^\d+$/.test(x) && /^\d+$/.test(y) ? Number(x) - Number(y) : compareText(x, y);
    if (order !== 0) return order;
  }
  return compareText(a, b);
}
