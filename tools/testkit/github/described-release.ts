import { uploadsPath } from './contract.ts';
import type { Request } from './handler.ts';
import type { Asset, Release } from './repository-state.ts';
import { user } from './users.ts';

const author = user('github-actions[bot]', 'Bot');

/** A release in the form of GitHub's API. Its upload URL has another base than the rest. */
export function describedRelease(request: Request, release: Release) {
  const { origin, parameters } = request;
  const path = `/repos/${parameters['owner']}/${parameters['repo']}/releases/${release.id}`;
  const page = `https://github.example/releases/tag/${encodeURIComponent(release.tag)}`;
  return {
    url: `${origin}${path}`,
    html_url: page,
    assets_url: `${origin}${path}/assets`,
    upload_url: `${origin}${uploadsPath}${path}/assets{?name,label}`,
    tarball_url: release.draft ? null : `${page}.tar.gz`,
    zipball_url: release.draft ? null : `${page}.zip`,
    id: release.id,
    node_id: `RE${release.id}`,
    tag_name: release.tag,
    target_commitish: release.target,
    name: release.name,
    body: release.body,
    draft: release.draft,
    prerelease: release.prerelease,
    immutable: release.immutable,
    created_at: release.createdAt,
    published_at: release.publishedAt,
    author,
    assets: release.assets.map((asset) => describedAsset(request, asset)),
  };
}

export function describedAsset({ origin, parameters }: Request, asset: Asset) {
  const path = `/repos/${parameters['owner']}/${parameters['repo']}/releases/assets/${asset.id}`;
  return {
    url: `${origin}${path}`,
    browser_download_url: `https://github.example/download/${encodeURIComponent(asset.name)}`,
    id: asset.id,
    node_id: `RA${asset.id}`,
    name: asset.name,
    label: asset.label,
    state: asset.state,
    content_type: asset.contentType,
    size: asset.size,
    digest: asset.sha256 === null ? null : `sha256:${asset.sha256}`,
    download_count: 0,
    created_at: asset.createdAt,
    updated_at: asset.createdAt,
    uploader: author,
  };
}
