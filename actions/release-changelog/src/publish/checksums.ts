import { isAssetOf } from './asset-name.ts';
import type { HostedAsset } from './release-server.ts';

export const checksumsName = 'SHA256SUMS';

export interface Checksums {
  /** In the format of `sha256sum --check`, sorted by name. */
  readonly text: string;
  /** Assets whose checksum nobody knows: the server computes none, and another job sent them. */
  readonly unknown: readonly string[];
}

/** The checksums of all assets of a release, also of those that other jobs attached. */
export function checksumsOf(
  assets: readonly HostedAsset[],
  files: readonly { readonly name: string; readonly sha256: string }[],
): Checksums {
  const listed = assets
    .filter((asset) => asset.whole && asset.name !== checksumsName)
    .map((asset) => ({
      name: asset.name,
      sha256: asset.sha256 ?? files.find(({ name }) => isAssetOf(asset, name))?.sha256,
    }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return {
    text: listed
      .filter(({ sha256 }) => sha256 !== undefined)
      .map(({ name, sha256 }) => `${sha256}  ${name}\n`)
      .join(''),
    unknown: listed.filter(({ sha256 }) => sha256 === undefined).map(({ name }) => name),
  };
}
