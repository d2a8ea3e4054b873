import semver from 'semver';
import type { TagState } from './release-tags.ts';

export interface Facts {
  /** Such as `v1.2.3`; not yet validated. */
  readonly tag: string;
  /** The version in the sources. */
  readonly version: string;
  /** Every tag of the remote and of this clone. */
  readonly tags: readonly string[];
  readonly state: TagState;
  /** Lines of `git status --porcelain`. */
  readonly dirty: readonly string[];
  /** The differences between dist/ and a fresh build. */
  readonly drift: readonly string[];
}

/** The version in a release tag: `v` and a semantic version, nothing else. */
function versionOf(tag: string): semver.SemVer | undefined {
  const version = tag.startsWith('v') ? semver.parse(tag.slice(1)) : null;
  return version && `v${version.raw}` === tag ? version : undefined;
}

/** Every reason not to tag; empty if there is none. A tag that an earlier run made may be run again. */
export function refusals({ tag, version, tags, state, dirty, drift }: Facts): string[] {
  const wanted = versionOf(tag);
  const others = state === 'released' ? [] : tags;
  return [
    ...(wanted ? ofVersion(wanted, version, others) : [`"${tag}" is not a tag such as v1.2.3`]),
    ...(state === 'taken'
      ? [`the tag ${tag} exists already, and not as the release of this commit`]
      : []),
    ...listed('the working tree is not clean', dirty),
    ...listed('dist/ does not match the sources; run "npm run build"', drift),
  ];
}

function ofVersion(wanted: semver.SemVer, version: string, tags: readonly string[]): string[] {
  const found: string[] = [];
  if (wanted.version !== version) {
    found.push(
      `packages/action/src/version.ts has version ${version}; set it to ${wanted.version}`,
    );
  }
  const line = tags.map(versionOf).filter((other) => other?.major === wanted.major);
  const highest = line.filter((other) => other !== undefined).sort(semver.rcompare)[0];
  if (highest && semver.lt(wanted, highest)) {
    found.push(`v${wanted.version} is lower than v${highest.version}`);
  }
  return found;
}

function listed(what: string, lines: readonly string[]): string[] {
  const shown = 5;
  if (lines.length === 0) return [];
  const more = lines.length > shown ? [`… and ${lines.length - shown} more`] : [];
  return [`${what}:\n${[...lines.slice(0, shown), ...more].map((line) => `  ${line}`).join('\n')}`];
}
