import type { Change } from '../changes/change.ts';
import type { ReleaseTag } from './release-tag.ts';

export type Step = 'major' | 'minor' | 'patch';

/** The version that semver requires; before 1.0.0 a breaking change is a minor step. */
export interface ImpliedVersion {
  readonly step: Step;
  readonly version: string;
}

export function impliedVersion(previous: ReleaseTag, changes: readonly Change[]): ImpliedVersion {
  const { major, minor, patch } = previous;
  const wanted: Step = changes.some(({ breaking }) => breaking.length > 0)
    ? 'major'
    : changes.some(({ type }) => type === 'feat')
      ? 'minor'
      : 'patch';
  const step = wanted === 'major' && major === 0 ? 'minor' : wanted;
  // 2.0.0-rc.1 is already the major step to 2.0.0, so the next major version is 2.0.0.
  const version =
    step === 'major'
      ? minor === 0 && patch === 0 && previous.prerelease !== ''
        ? `${major}.0.0`
        : `${major + 1}.0.0`
      : step === 'minor'
        ? patch === 0 && previous.prerelease !== ''
          ? `${major}.${minor}.0`
          : `${major}.${minor + 1}.0`
        : `${major}.${minor}.${previous.prerelease === '' ? patch + 1 : patch}`;
  return { step, version };
}

/** Whether `tag` is lower than the version that the changes require. */
export function isTooLow(tag: ReleaseTag, { version }: ImpliedVersion): boolean {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return (tag.major - major || tag.minor - minor || tag.patch - patch) < 0;
}
