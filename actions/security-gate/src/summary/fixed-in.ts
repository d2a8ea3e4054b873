import type { Finding } from '@ci-actions/findings';

/**
 * The versions that fix all of the findings: what all of them name, else the highest, if each names
 * one plain version. Undefined if there is none, or if the versions cannot be compared.
 */
export function fixOfAll(findings: readonly Pick<Finding, 'fixedIn'>[]): string | undefined {
  const fixes = findings.map(({ fixedIn }) => fixedIn);
  const [first] = fixes;
  if (fixes.every((fix) => fix === first)) return plainVersion(first)?.text ?? first;
  const versions = fixes.map((fix) => plainVersion(fix));
  return versions.every((version) => version !== undefined)
    ? versions.toSorted(compareVersions).at(-1)?.text
    : undefined;
}

interface PlainVersion {
  readonly text: string;
  readonly numbers: readonly bigint[];
}

/**
 * Only numbers and dots: every packaging system orders such versions alike. `>=` is how RustSec and
 * npm name the first fixed version.
 */
function plainVersion(fix: string | undefined): PlainVersion | undefined {
  const text = fix?.replace(/^>=\s*/, '') ?? '';
  if (!/^v?\d{1,20}(\.\d{1,20}){1,5}$/.test(text)) return undefined;
  return { text, numbers: text.replace(/^v/, '').split('.').map(BigInt) };
}

function compareVersions(a: PlainVersion, b: PlainVersion): number {
  const length = Math.max(a.numbers.length, b.numbers.length);
  for (let i = 0; i < length; i += 1) {
    const [mine, other] = [a.numbers[i] ?? 0n, b.numbers[i] ?? 0n];
    if (mine !== other) return mine < other ? -1 : 1;
  }
  return 0;
}
