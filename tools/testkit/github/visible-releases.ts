import type { Release, RepositoryState } from './repository-state.ts';

/** The releases that this read shows, newest first. A read counts for those that are hidden. */
export function visibleReleases(state: RepositoryState): Release[] {
  return state.releases.filter((release) => isVisible(state, release)).reverse();
}

/** The release if this read shows it. */
export function visibleRelease(
  state: RepositoryState,
  matches: (release: Release) => boolean,
): Release | undefined {
  const found = state.releases.find(matches);
  return found && isVisible(state, found) ? found : undefined;
}

function isVisible(state: RepositoryState, release: Release): boolean {
  if (release.draft && state.readOnly) return false;
  if (release.hiddenFor === 0) return true;
  release.hiddenFor -= 1;
  return false;
}
