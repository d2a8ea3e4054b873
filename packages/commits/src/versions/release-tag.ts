import compareBuild from 'semver/functions/compare-build.js';
import parse from 'semver/functions/parse.js';

/** A tag whose name is a prefix and a semantic version, and nothing else. */
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

/** A prefix, or undefined for the default family: `v` or nothing. */
export type TagPrefix = string | undefined;

/**
 * Undefined unless the version, printed again, is the text that was read: a tag may legally be
 * called `v1.0.0$(id)`, and nothing that this function returns holds more than a version does.
 */
export function parseReleaseTag(name: string, prefix: TagPrefix): ReleaseTag | undefined {
  const own = prefix ?? (name.startsWith('v') ? 'v' : '');
  if (!name.startsWith(own)) return undefined;
  const version = name.slice(own.length);
  // Most names of a large repository are not of the family asked for; the library is slower.
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

/** The release tags among the names of a repository; most of thousands are plain `v1.2.3`. */
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

/** What `parseReleaseTag` takes, as a phrase for messages. */
export function acceptedTags(prefix: TagPrefix): string {
  return prefix === undefined
    ? 'a semantic version such as v1.2.3 or 1.2.3-rc.1'
    : `"${prefix}" and a semantic version, such as ${prefix}1.2.3`;
}

/** Ascending by precedence; build metadata, which has none, decides between equals. */
export function compareTags(a: ReleaseTag, b: ReleaseTag): number {
  return (
    a.major - b.major ||
    a.minor - b.minor ||
    a.patch - b.patch ||
    compareBuild(a.version, b.version)
  );
}

export const isStable = ({ prerelease }: ReleaseTag) => prerelease === '';

/** What may stand before a version: what is harmless in a shell, a URL and a ref alike. */
export function isTagPrefix(text: string): boolean {
  return /^[A-Za-z0-9@_][\w@./+-]*$/.test(text) && !/\.\.|\/\/|\/\.|@\{|\.lock\/|\.$/.test(text);
}
