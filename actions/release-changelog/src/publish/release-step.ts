import type { AssetFile, HostedAsset, HostedRelease, ReleaseFields } from './release-server.ts';

export type Step =
  | { readonly kind: 'create'; readonly fields: ReleaseFields }
  | { readonly kind: 'update'; readonly release: HostedRelease; readonly fields: ReleaseFields }
  | { readonly kind: 'delete-draft'; readonly release: HostedRelease }
  | { readonly kind: 'delete-asset'; readonly asset: HostedAsset }
  | { readonly kind: 'upload'; readonly release: HostedRelease; readonly file: AssetFile };

/** A published release that cannot become as it is wanted. */
export interface Refused {
  readonly refused: string;
  readonly release: HostedRelease;
}

export type Steps = { readonly steps: readonly Step[] } | Refused;
