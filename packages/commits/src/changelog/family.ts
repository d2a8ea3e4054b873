import type { VersionHeading } from './version-headings.ts';

export interface OfPackage {
  readonly version: string;
  /** `v1.2.0`, `pkg@1.2.0`. */
  readonly tag: string;
}

/**
 * The headings of the versions that a release stands among: of its package, where a file has those of
 * several, and not those of a series, `## 1.2` with `### 1.2.3` below it.
 */
export function familyOf(
  versions: readonly VersionHeading[],
  { version, tag }: OfPackage,
): readonly VersionHeading[] | { readonly refused: string } {
  const names = new Set(versions.filter((of) => of.version !== '').map(({ name }) => name));
  const own = tag.slice(0, tag.length - version.length).replace(/[@/-]?v?$/, '');
  if (names.size > 1 && !names.has(own)) {
    const shown = [...names].slice(0, 3).map((name) => JSON.stringify(name));
    return {
      refused: `it has versions of ${shown.join(', ')}, and ${JSON.stringify(tag)} is of none of them`,
    };
  }
  const family = versions.filter((of) => of.version === '' || names.size <= 1 || of.name === own);
  const series = family.filter(isSeries);
  const [first] = series;
  if (first !== undefined && !series.some((of) => version.startsWith(`${of.version}.`))) {
    return {
      refused: `its versions stand below headings such as ${JSON.stringify(first.text)}, and none of these is the one of ${version}`,
    };
  }
  return family.filter((heading) => !series.includes(heading));
}

function isSeries(
  { version, level }: VersionHeading,
  at: number,
  family: readonly VersionHeading[],
): boolean {
  const next = family[at + 1];
  return (
    /^\d+\.\d+$/.test(version) &&
    next !== undefined &&
    next.level > level &&
    next.version.startsWith(`${version}.`)
  );
}
