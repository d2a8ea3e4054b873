import { isAssetOf } from './asset-name.ts';
import { checksumsName, checksumsOf } from './checksums.ts';
import type { AssetFile, HostedAsset, HostedRelease } from './release-server.ts';
import type { Refused, Step, Steps } from './release-step.ts';

/** @param ours whether the file is one that this action writes, and may replace in a release. */
export function fileSteps(
  files: readonly AssetFile[],
  release: HostedRelease,
  assets: readonly HostedAsset[],
  ours: boolean,
): Steps {
  const steps: Step[] = [];
  const differing: string[] = [];
  for (const file of files) {
    const asset = assets.find((one) => isAssetOf(one, file.name));
    if (asset !== undefined && isSame(asset, file)) continue;
    if (asset?.whole === true && !release.draft && !ours) differing.push(file.name);
    if (asset !== undefined) steps.push({ kind: 'delete-asset', asset });
    steps.push({ kind: 'upload', release, file });
  }
  if (differing.length > 0) {
    const advice = release.immutable ? '' : ', or delete the asset by hand and run again';
    return {
      release,
      refused: `the release is published, and its assets differ from the files given: ${differing.join(', ')}. A published asset is not replaced: people may have it. Release a new version${advice}`,
    };
  }
  if (release.immutable && steps.length > 0) {
    const lacking = steps.flatMap((step) => (step.kind === 'upload' ? [step.file.name] : []));
    return {
      release,
      refused: `the release is published and immutable, and lacks assets: ${lacking.join(', ')}. No server accepts more: release a new version. In a matrix, set draft: true in its jobs and publish in a job that needs them`,
    };
  }
  return { steps };
}

function isSame({ whole, size, sha256 }: HostedAsset, file: AssetFile): boolean {
  return whole && size === file.size && (sha256 === undefined || sha256 === file.sha256);
}

export function checksumSteps(
  files: readonly AssetFile[],
  release: HostedRelease,
  assets: readonly HostedAsset[],
  fileOf: (name: string, text: string) => AssetFile,
): Refused | { readonly steps: readonly Step[]; readonly notes: readonly string[] } {
  const { text, unknown } = checksumsOf(assets, files);
  const isOthers = !release.draft && files.length === 0;
  const isListed = assets.some(({ name }) => name === checksumsName);
  if (text === '' || (isOthers && !isListed)) return { steps: [], notes: [] };
  const notes =
    unknown.length === 0
      ? []
      : [
          `${checksumsName} lacks assets whose checksum the server does not tell: ${unknown.join(', ')}.`,
        ];
  const found = fileSteps([fileOf(checksumsName, text)], release, assets, true);
  return 'refused' in found ? found : { ...found, notes };
}
