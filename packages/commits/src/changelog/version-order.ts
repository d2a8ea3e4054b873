/** Ascending, below: what a suffix without a number of its own stands for. */
const rank: Readonly<Record<string, string>> = { a: 'alpha', b: 'beta', c: 'rc', pre: 'preview' };
const after = /^(?:post|sp|p|patch)$/;

/**
 * Compares versions as changelogs write them: `1.2`, `1.2.3.4`, `1.2.0rc1`, `1.2.0.beta2` and semantic
 * versions. Build metadata has no part in it.
 */
export function compareVersions(a: string, b: string): number {
  const [one, other] = [parsed(a), parsed(b)];
  const length = Math.max(one.numbers.length, other.numbers.length);
  for (let at = 0; at < length; at += 1) {
    const difference = (one.numbers[at] ?? 0) - (other.numbers[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return compareSuffixes(one.suffix, other.suffix);
}

/** `1.1` is `1.1.0`; other build metadata is another version. */
export function sameVersion(a: string, b: string): boolean {
  const build = (version: string) => version.split('+')[1] ?? '';
  return compareVersions(a, b) === 0 && build(a) === build(b);
}

function parsed(version: string) {
  const [, numbers = '', suffix = ''] = /^(\d+(?:\.\d+)*)([^+]*)/.exec(version) ?? [];
  const parts = suffix.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
  return {
    numbers: numbers.split('.').map(Number),
    suffix: parts.map((part) => rank[part] ?? part).filter((part) => part !== 'final'),
  };
}

function compareSuffixes(one: readonly string[], other: readonly string[]): number {
  const stage = ([first]: readonly string[]) =>
    first === undefined ? 1 : after.test(first) ? 2 : 0;
  if (stage(one) !== stage(other)) return stage(one) - stage(other);
  for (let at = 0; at < Math.max(one.length, other.length); at += 1) {
    const difference = comparePart(one[at], other[at]);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** As semver does: fewer parts come first, numbers before words. */
function comparePart(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return -1;
  if (b === undefined) return 1;
  const [x, y] = [/^\d/.test(a), /^\d/.test(b)];
  if (x && y) return Number(a) - Number(b);
  if (x !== y) return x ? -1 : 1;
  return a < b ? -1 : 1;
}
