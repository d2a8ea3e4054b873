import { assets } from './assets.ts';
import { describedRepository } from './described-repository.ts';
import type { Handler, Handlers } from './handler.ts';
import { latestRelease } from './latest-release.ts';
import { refs } from './refs.ts';
import { forbidden } from './refusals.ts';
import { releases } from './releases.ts';
import type { Asset, Release, RepositoryState, TagRef } from './repository-state.ts';
import { tagObject } from './tag-object.ts';
import { tagObjects } from './tag-objects.ts';

export interface RepositoryOptions {
  /** `main` by default. */
  readonly defaultBranch?: string;
  /** Branch → commit. */
  readonly heads: Readonly<Record<string, string>>;
  /** Tag → commit. */
  readonly tags?: Readonly<
    Record<string, string | { readonly sha: string; readonly annotated: true }>
  >;
  /** Commits beside those of the heads and tags. */
  readonly commits?: Iterable<string>;
  /** Whether published releases become immutable. */
  readonly immutable?: boolean;
  /** The permission of every token; `contents: write` by default. */
  readonly permission?: 'contents: read' | 'contents: write';
  /** A ruleset: the refs (`refs/tags/v1`) that nobody may make, move or delete. */
  readonly refusedRefs?: (ref: string) => boolean;
  /** ISO 8601. The same date for every commit by default. */
  readonly commitDate?: (sha: string) => string;
  /** ISO 8601. */
  readonly now?: () => string;
}

export interface FakeRepository extends Pick<
  RepositoryState,
  'heads' | 'tags' | 'tagObjects' | 'commits' | 'releases'
> {
  readonly handlers: Handlers;
  readonly latest: () => Release | undefined;
  /** Adds a release as it is: published, without assets, unless the fields say more. */
  readonly addRelease: (fields: Partial<Release> & Pick<Release, 'tag'>) => Release;
  /** Adds an asset to a release as it is: uploaded, one byte, unless the fields say more. */
  readonly addAsset: (release: Release, fields: Partial<Asset> & Pick<Asset, 'name'>) => Asset;
}

const date = '2026-11-02T09:00:00Z';

/** A repository with refs, tags, releases and assets, as GitHub treats them. */
export function fakeRepository(options: RepositoryOptions): FakeRepository {
  const state = initialState(options);
  const handlers: Handlers = {
    'GET /repos/{owner}/{repo}': (request) => ({
      status: 200,
      body: describedRepository(request, state.defaultBranch),
    }),
    ...refs(state),
    ...tagObjects(state),
    ...releases(state),
    ...assets(state),
  };
  const { heads, tags, tagObjects: objects, commits } = state;
  return {
    handlers: state.readOnly ? readable(handlers) : handlers,
    heads,
    tags,
    tagObjects: objects,
    commits,
    releases: state.releases,
    latest: () => latestRelease(state),
    addRelease: (fields) => {
      const release = { ...emptyRelease(state), ...fields };
      state.releases.push(release);
      if (release.immutable) state.lockedTags.add(release.tag);
      return release;
    },
    addAsset: (release, fields) => {
      const asset = { ...oneByte(state), ...fields };
      release.assets.push(asset);
      return asset;
    },
  };
}

function initialState(options: RepositoryOptions): RepositoryState {
  const { defaultBranch = 'main', heads, tags = {}, commits = [] } = options;
  let lastId = 100;
  const state: RepositoryState = {
    defaultBranch,
    heads: new Map(Object.entries(heads)),
    tags: new Map(),
    tagObjects: new Map(),
    commits: new Set([...commits, ...Object.values(heads)]),
    releases: [],
    lockedTags: new Set(),
    latestId: undefined,
    immutable: options.immutable ?? false,
    readOnly: options.permission === 'contents: read',
    refusesRef: options.refusedRefs ?? (() => false),
    commitDate: options.commitDate ?? (() => date),
    now: options.now ?? (() => date),
    nextId: () => (lastId += 1),
  };
  for (const [tag, target] of Object.entries(tags)) {
    const commit = typeof target === 'string' ? target : target.sha;
    state.commits.add(commit);
    state.tags.set(
      tag,
      typeof target === 'string' ? { sha: commit } : annotated(state, tag, commit),
    );
  }
  return state;
}

function annotated(state: RepositoryState, tag: string, object: string): TagRef {
  const tagger = { name: 'octocat', email: 'octocat@example.com', date };
  const made = tagObject({ tag, message: tag, object, tagger });
  state.tagObjects.set(made.sha, made);
  return { sha: made.sha, annotated: made };
}

function emptyRelease(state: RepositoryState): Omit<Release, 'tag'> {
  return {
    id: state.nextId(),
    target: state.defaultBranch,
    name: null,
    body: null,
    draft: false,
    prerelease: false,
    immutable: false,
    createdAt: date,
    publishedAt: date,
    assets: [],
    hiddenFor: 0,
  };
}

function oneByte(state: RepositoryState): Omit<Asset, 'name'> {
  return {
    id: state.nextId(),
    label: '',
    state: 'uploaded',
    size: 1,
    sha256: '0'.repeat(64),
    contentType: 'application/octet-stream',
    createdAt: date,
  };
}

/** With `contents: read`, GitHub refuses every write. */
function readable(handlers: Handlers): Handlers {
  const refuse: Handler = () => forbidden;
  return Object.fromEntries(
    Object.entries(handlers).map(([name, handler]) => [
      name,
      name.startsWith('GET ') ? handler : refuse,
    ]),
  );
}
