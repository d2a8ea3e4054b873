import compareBuild from 'semver/functions/compare-build.js';
import parse from 'semver/functions/parse.js';

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

/** A prefix; undefined for the default, `v` or nothing. */
export type TagPrefix = string | undefined;

/**
 * Undefined unless the parsed version, printed again, is the given text. Git allows a tag called
 * `v1.0.0$(id)`, so this function returns nothing but the parts of a version.
 */
export function parseReleaseTag(name: string, prefix: TagPrefix): ReleaseTag | undefined {
  const own = prefix ?? (name.startsWith('v') ? 'v' : '');
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

const stable = /^(0|[1-9]\d{0,14})\.(0|[1-9]\d{0,14})\.(0|[1-9]\d{0,14})$/;

/** The release tags among a repository's tag names. Most are plain `v1.2.3`, which has a fast path. */
export function releaseTags(names: readonly string[], prefix: TagPrefix): readonly ReleaseTag[] {
  const tags: ReleaseTag[] = [];
  for (const name of names) {
    const own = prefix ?? (name.startsWith('v') ? 'v' : '');
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

/** What `parseReleaseTag` accepts, as a phrase for messages. */
export function acceptedTags(prefix: TagPrefix): string {
  return prefix === undefined
    ? 'a semantic version such as v1.2.3 or 1.2.3-rc.1'
    : `"${prefix}" followed by a semantic version, such as ${prefix}1.2.3`;
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

/** Whether a text may precede a version: it must be harmless in a shell, a URL and a ref. */
export function isTagPrefix(text: string): boolean {
  return /^[A-Za-z0-9@_][\w@./+-]*$/.test(text) && !/\.\.|\/\/|\/\.|@\{|\.lock\/|\.$/.test(text);
}
