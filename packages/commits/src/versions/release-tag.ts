import compareBuild from 'semver/functions/compare-build.js';
import parse from 'semver/functions/parse.js';
import type { TagPrefix } from './tag-prefix.ts';

/** A tag whose name is exactly a prefix and a semantic version. */
export interface ReleaseTag {
  /** Without `refs/tags/`. */
  readonly name: string;
  readonly prefix: string;
  /** As written after the prefix: with prerelease and build metadata. */
  readonly version: string;
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
  /** `rc.1`; empty for a stable version. */
  readonly prerelease: string;
  readonly build: string;
}

/**
 * Undefined unless the parsed version, printed again, is the given text. Git allows a tag called
 * `v1.0.0$(id)`, so this function returns nothing but the parts of a version.
 */
export function parseReleaseTag(name: string, prefix: TagPrefix): ReleaseTag | undefined {
  const own = prefixOf(name, prefix);
  if (!name.startsWith(own)) return undefined;
  const version = name.slice(own.length);
  // Most names of a large repository have another form, and the library is slow.
  if (!/^\d+\.\d+\.\d+/.test(version)) return undefined;
  const parsed = parse(version);
  if (parsed === null) return undefined;
  const { major, minor, patch } = parsed;
  const build = parsed.build.join('.');
  if (parsed.version + (build && `+${build}`) !== version) return undefined;
  return {
    name,
    prefix: own,
    version,
    major,
    minor,
    patch,
    prerelease: parsed.prerelease.join('.'),
    build,
  };
}

/** The prefix by which a name is read: by default `v`, where the name begins so. */
export function prefixOf(name: string, prefix: TagPrefix): string {
  return prefix ?? (name.startsWith('v') ? 'v' : '');
}

const stable = /^(0|[1-9]\d{0,14})\.(0|[1-9]\d{0,14})\.(0|[1-9]\d{0,14})$/;

/** The release tags among a repository's tag names. Most are plain `v1.2.3`, which has a fast path. */
export function releaseTags(names: readonly string[], prefix: TagPrefix): readonly ReleaseTag[] {
  const tags: ReleaseTag[] = [];
  for (const name of names) {
    const own = prefixOf(name, prefix);
    const version = name.startsWith(own) ? name.slice(own.length) : '';
    const [, major, minor, patch] = stable.exec(version) ?? [];
    if (major !== undefined) {
      const numbers = { major: Number(major), minor: Number(minor), patch: Number(patch) };
      tags.push({ name, prefix: own, version, ...numbers, prerelease: '', build: '' });
    } else {
      const tag = parseReleaseTag(name, prefix);
      if (tag) tags.push(tag);
    }
  }
  return tags;
}

/** Ascending by semver precedence; between equals, by build metadata, which has no precedence. */
export function compareTags(a: ReleaseTag, b: ReleaseTag): number {
  return (
    a.major - b.major ||
    a.minor - b.minor ||
    a.patch - b.patch ||
    compareBuild(a.version, b.version)
  );
}

export const isStable = ({ prerelease }: ReleaseTag) => prerelease === '';
