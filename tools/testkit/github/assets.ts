import { storedAssetName } from './asset-name.ts';
import { describedAsset } from './described-release.ts';
import type { Handlers, Request, Upload } from './handler.ts';
import { page } from './page.ts';
import { invalid, notFound, refusal } from './refusals.ts';
import type { Asset, Release, RepositoryState } from './repository-state.ts';
import { visibleRelease } from './visible-releases.ts';

/** The assets of the releases. */
export function assets(state: RepositoryState): Handlers {
  return {
    'GET /repos/{owner}/{repo}/releases/{release_id}/assets': (request) => {
      const { owner, repo, release_id: id } = request.parameters;
      const release = visibleRelease(state, (one) => String(one.id) === id);
      if (release === undefined) return notFound;
      const path = `/repos/${owner}/${repo}/releases/${id}/assets`;
      const { items, headers } = page(release.assets, request, path);
      return { status: 200, body: items.map((asset) => describedAsset(request, asset)), headers };
    },
    'POST /repos/{owner}/{repo}/releases/{release_id}/assets': (request) => {
      const id = request.parameters['release_id'];
      const release = state.releases.find((one) => String(one.id) === id);
      if (release === undefined) return notFound;
      if (release.immutable) return refusal(422, 'Cannot upload assets to an immutable release.');
      const asset = uploaded(state, request);
      if (release.assets.some(({ name }) => name === asset.name))
        return invalid({ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' });
      const { size, complete } = request.body as Upload;
      if (complete && size === 0) return empty;
      release.assets.push(asset);
      return { status: 201, body: describedAsset(request, asset) };
    },
    'GET /repos/{owner}/{repo}/releases/assets/{asset_id}': (request) => {
      const found = find(state, request);
      const hidden = found?.release.draft && state.readOnly;
      return found && !hidden
        ? { status: 200, body: describedAsset(request, found.asset) }
        : notFound;
    },
    'DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}': (request) => {
      const found = find(state, request);
      if (found === undefined) return notFound;
      const { release, asset } = found;
      if (release.immutable) return deletionRefused;
      release.assets.splice(release.assets.indexOf(asset), 1);
      return { status: 204 };
    },
  };
}

const empty = invalid({
  resource: 'ReleaseAsset',
  code: 'custom',
  field: 'size',
  message: 'size must be greater than or equal to 1',
});

const deletionRefused = invalid({
  resource: 'ReleaseAsset',
  code: 'custom',
  message: 'Cannot delete asset from an immutable release',
});

function uploaded(state: RepositoryState, { query, body }: Request): Asset {
  const { size, sha256, contentType, complete } = body as Upload;
  const asset = {
    id: state.nextId(),
    name: storedAssetName(query.get('name') ?? ''),
    label: query.get('label') ?? '',
    contentType,
    createdAt: state.now(),
  };
  return complete
    ? { ...asset, state: 'uploaded', size, sha256 }
    : { ...asset, state: 'starter', size: 0, sha256: null };
}

function find(
  state: RepositoryState,
  { parameters }: Request,
): { readonly release: Release; readonly asset: Asset } | undefined {
  for (const release of state.releases) {
    const asset = release.assets.find(({ id }) => String(id) === parameters['asset_id']);
    if (asset !== undefined) return { release, asset };
  }
  return undefined;
}
