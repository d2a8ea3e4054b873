import { canBeLatest } from './latest-release.ts';
import type { MakeLatest } from './latest-release.ts';
import { creationRestricted } from './refusals.ts';
import type { Invalid } from './refusals.ts';
import { commitOf } from './repository-state.ts';
import type { Release, RepositoryState } from './repository-state.ts';

/** GitHub does not document the limit; seen in semantic-release/github#622. */
const longestBody = 125_000;

/** Why GitHub refuses this release; empty if it does not. `asked` is the request's `make_latest`. */
export function releaseProblems(
  state: RepositoryState,
  release: Release,
  asked: MakeLatest | undefined,
): Invalid[] {
  return [
    ...bodyProblems(release),
    ...(state.tags.has(release.tag) || commitOf(state, release.target) ? [] : [unknownTarget]),
    ...(asked === 'true' && !canBeLatest(release) ? [cannotBeLatest] : []),
    ...(release.draft ? [] : publicationProblems(state, release)),
  ];
}

function bodyProblems({ body }: Release): Invalid[] {
  const message = `body is too long (maximum is ${longestBody} characters)`;
  return (body ?? '').length > longestBody
    ? [{ resource: 'Release', code: 'custom', field: 'body', message }]
    : [];
}

const unknownTarget: Invalid = { resource: 'Release', code: 'invalid', field: 'target_commitish' };

/** Seen in getsentry/craft#583 (prerelease) and openclaw/openclaw#139297 (update of a draft). */
const cannotBeLatest: Invalid = {
  resource: 'Release',
  code: 'custom',
  message: 'Latest release cannot be draft or prerelease.',
};

/** The texts are those in github-community-projects/ospo-reusable-workflows#83. */
function publicationProblems(state: RepositoryState, release: Release): Invalid[] {
  const { id, tag } = release;
  const others = state.releases.filter((one) => one.id !== id && one.tag === tag);
  if (others.some(({ draft }) => !draft))
    return [{ resource: 'Release', code: 'already_exists', field: 'tag_name' }];
  const refused = !state.tags.has(tag) && state.refusesRef(`refs/tags/${tag}`);
  const locked = state.lockedTags.has(tag) && !release.immutable;
  if (!refused && !locked) return [];
  return [
    ...(refused ? [custom('pre_receive', `pre_receive ${creationRestricted}`)] : []),
    ...(locked ? [custom('tag_name', 'tag_name was used by an immutable release')] : []),
    { resource: 'Release', code: 'custom', message: 'Published releases must have a valid tag' },
  ];
}

function custom(field: string, message: string): Invalid {
  return { resource: 'Release', code: 'custom', field, message };
}

/** Makes the missing tag of a published release, lightweight as on GitHub, and locks it if needed. */
export function publish(state: RepositoryState, release: Release): void {
  const commit = commitOf(state, release.target);
  if (!state.tags.has(release.tag) && commit !== undefined)
    state.tags.set(release.tag, { sha: commit });
  release.publishedAt ??= state.now();
  if (!state.immutable) return;
  release.immutable = true;
  state.lockedTags.add(release.tag);
}
