import semver from 'semver';
import type { Release, RepositoryState } from './repository-state.ts';

export type MakeLatest = 'true' | 'false' | 'legacy';

/** The latest release: never a draft or a prerelease. */
export function latestRelease(state: RepositoryState): Release | undefined {
  const candidates = state.releases.filter(canBeLatest);
  return candidates.find(({ id }) => id === state.latestId) ?? newest(candidates);
}

export function canBeLatest({ draft, prerelease }: Release): boolean {
  return !draft && !prerelease;
}

/** Applies `make_latest` to a release; `before` was the latest release before the request. */
export function makeLatest(
  state: RepositoryState,
  release: Release,
  mode: MakeLatest,
  before: Release | undefined,
): void {
  if (!canBeLatest(release)) return;
  if (mode === 'legacy') state.latestId = undefined;
  else if (mode === 'true') state.latestId = release.id;
  else if (before === release) state.latestId = newestBut(state, release)?.id;
  else state.latestId = before?.id;
}

function newestBut(state: RepositoryState, release: Release): Release | undefined {
  return newest(state.releases.filter((one) => one !== release && canBeLatest(one)));
}

/** GitHub: by the date of the commit, then by the semantic version. */
function newest(releases: readonly Release[]): Release | undefined {
  return releases.toSorted(
    (a, b) => b.createdAt.localeCompare(a.createdAt) || semver.rcompare(version(a), version(b)),
  )[0];
}

function version({ tag }: Release): string {
  return semver.coerce(tag)?.version ?? '0.0.0';
}
