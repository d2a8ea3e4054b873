import { describedRelease } from './described-release.ts';
import type { Answer, Handlers, Request } from './handler.ts';
import { latestRelease, makeLatest } from './latest-release.ts';
import type { MakeLatest } from './latest-release.ts';
import { page } from './page.ts';
import { publish, releaseProblems } from './publication.ts';
import { invalid, notFound } from './refusals.ts';
import { commitOf } from './repository-state.ts';
import type { Release, RepositoryState } from './repository-state.ts';
import { visibleRelease, visibleReleases } from './visible-releases.ts';

interface Fields {
  readonly tag_name?: string;
  readonly target_commitish?: string;
  readonly name?: string;
  readonly body?: string;
  readonly draft?: boolean;
  readonly prerelease?: boolean;
  readonly make_latest?: MakeLatest;
}

/** The releases; drafts are only in the list and under their id. */
export function releases(state: RepositoryState): Handlers {
  return {
    'GET /repos/{owner}/{repo}/releases': (request) => {
      const { owner, repo } = request.parameters;
      const { items, headers } = page(
        visibleReleases(state),
        request,
        `/repos/${owner}/${repo}/releases`,
      );
      return { status: 200, body: items.map((one) => describedRelease(request, one)), headers };
    },
    'POST /repos/{owner}/{repo}/releases': (request) => create(state, request),
    'GET /repos/{owner}/{repo}/releases/latest': (request) => {
      const latest = latestRelease(state);
      return shown(
        request,
        visibleRelease(state, (one) => one === latest),
      );
    },
    'GET /repos/{owner}/{repo}/releases/tags/{tag}': (request) => {
      const { tag } = request.parameters;
      return shown(
        request,
        visibleRelease(state, (one) => !one.draft && one.tag === tag),
      );
    },
    'GET /repos/{owner}/{repo}/releases/{release_id}': (request) =>
      shown(request, visibleRelease(state, hasId(request))),
    'PATCH /repos/{owner}/{repo}/releases/{release_id}': (request) => update(state, request),
    'DELETE /repos/{owner}/{repo}/releases/{release_id}': (request) => {
      const at = state.releases.findIndex(hasId(request));
      if (at === -1) return notFound;
      state.releases.splice(at, 1);
      return { status: 204 };
    },
  };
}

function hasId({ parameters }: Request): (release: Release) => boolean {
  return ({ id }) => String(id) === parameters['release_id'];
}

function shown(request: Request, release: Release | undefined): Answer {
  return release ? { status: 200, body: describedRelease(request, release) } : notFound;
}

function create(state: RepositoryState, request: Request): Answer {
  const fields = request.body as Fields;
  const { tag_name: tag = '', target_commitish: target = state.defaultBranch } = fields;
  const release: Release = {
    id: state.nextId(),
    tag,
    target,
    name: fields.name ?? null,
    body: fields.body ?? null,
    draft: fields.draft ?? false,
    prerelease: fields.prerelease ?? false,
    immutable: false,
    createdAt: createdAt(state, tag, target),
    publishedAt: null,
    assets: [],
    hiddenFor: request.hiddenFor,
  };
  // GitHub accepts a new draft with `make_latest`, and ignores it (openclaw/openclaw#139297).
  const asked = release.draft ? undefined : fields.make_latest;
  const problems = releaseProblems(state, release, asked);
  if (problems.length > 0) return invalid(...problems);
  const before = latestRelease(state);
  state.releases.push(release);
  if (!release.draft) {
    publish(state, release);
    makeLatest(state, release, asked ?? 'true', before);
  }
  return { status: 201, body: describedRelease(request, release) };
}

function update(state: RepositoryState, request: Request): Answer {
  const release = state.releases.find(hasId(request));
  if (release === undefined) return notFound;
  const fields = request.body as Fields;
  const next = changed(state, release, fields);
  // GitHub documents that the tag is fixed; its text for this is not known.
  const fixed = release.immutable && (next.tag !== release.tag || next.draft);
  if (fixed) return invalid({ resource: 'Release', code: 'custom', message: 'is immutable' });
  const problems = releaseProblems(state, next, fields.make_latest);
  if (problems.length > 0) return invalid(...problems);
  const before = latestRelease(state);
  const isNew = release.draft && !next.draft;
  Object.assign(release, next);
  if (!release.draft) publish(state, release);
  const mode = fields.make_latest ?? (isNew ? 'true' : undefined);
  if (mode !== undefined) makeLatest(state, release, mode, before);
  return { status: 200, body: describedRelease(request, release) };
}

function changed(state: RepositoryState, release: Release, fields: Fields): Release {
  const { tag_name: tag = release.tag, target_commitish: target = release.target } = fields;
  return {
    ...release,
    tag,
    target,
    name: fields.name ?? release.name,
    body: fields.body ?? release.body,
    draft: fields.draft ?? release.draft,
    prerelease: fields.prerelease ?? release.prerelease,
    createdAt: createdAt(state, tag, target),
  };
}

/** GitHub gives a release the date of its commit. */
function createdAt(state: RepositoryState, tag: string, target: string): string {
  const commit = commitOf(state, state.tags.has(tag) ? tag : target);
  return commit === undefined ? state.now() : state.commitDate(commit);
}
