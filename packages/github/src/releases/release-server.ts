import type { GitHub } from '../github.ts';
import { pullRequestsOf } from '../pull-requests-of.ts';
import * as releases from './releases.ts';
import type { HostedAsset, HostedRelease, ReleaseFields } from './release.ts';
import * as tags from './tags.ts';
import { uploadAsset } from './upload-asset.ts';
import type { AssetFile } from './upload-asset.ts';

/** All requests of a release: its pull requests, tags, releases and assets. */
export const releaseServer = (github: GitHub) => ({
  pullRequestsOf: (hashes: readonly string[]) => pullRequestsOf(github, hashes),
  defaultBranch: () => tags.defaultBranch(github),
  tagNames: (start: string) => tags.tagNames(github, start),
  commitOfTag: (name: string) => tags.commitOfTag(github, name),
  createAnnotatedTag: (name: string, commit: string, message: string) =>
    tags.createAnnotatedTag(github, name, commit, message),
  pointTag: (name: string, commit: string, isNew: boolean) =>
    tags.pointTag(github, name, commit, isNew),
  releasesOfTag: (tag: string) => releases.releasesOfTag(github, tag),
  releasePage: (tag: string) => releases.releasePage(github, tag),
  releaseById: (id: number) => releases.releaseById(github, id),
  createRelease: (fields: ReleaseFields) => releases.createRelease(github, fields),
  updateRelease: (id: number, fields: ReleaseFields) => releases.updateRelease(github, id, fields),
  deleteRelease: (id: number) => releases.deleteRelease(github, id),
  assetsOf: (id: number) => releases.assetsOf(github, id),
  deleteAsset: (asset: HostedAsset) => releases.deleteAsset(github, asset),
  uploadAsset: (
    release: Pick<HostedRelease, 'uploadUrl'>,
    file: AssetFile,
    sent: (bytes: number) => void,
  ) => uploadAsset(github, release, file, sent),
});

export type ReleaseServer = ReturnType<typeof releaseServer>;
