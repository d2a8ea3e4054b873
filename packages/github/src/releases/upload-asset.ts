import type { GitHub } from '../github.ts';
import { uploadFetch } from '../proxied-fetch.ts';
import { refusals } from './refusals.ts';
import { hostedAsset } from './release.ts';
import type { HostedAsset, HostedRelease } from './release.ts';

/** A file to attach. It is read from its start at each call of `open`. */
export interface AssetFile {
  readonly name: string;
  readonly size: number;
  readonly open: () => AsyncIterable<Uint8Array>;
}

/**
 * Streams a file to a release. Sent once, because a failed upload may leave an asset of that name,
 * which must be deleted first.
 *
 * @param sent is told how many bytes went out so far.
 */
export async function uploadAsset(
  github: GitHub,
  { uploadUrl }: Pick<HostedRelease, 'uploadUrl'>,
  { name, size, open }: AssetFile,
  sent: (bytes: number) => void,
): Promise<HostedAsset> {
  const purpose = { doing: `upload the asset ${name}`, right: 'contents: write', refusals };
  const url = new URL(uploadUrl.replace(/\{[^}]*\}$/, ''));
  url.searchParams.set('name', name);
  // GitHub replaces other characters in the name, and some periods; the label keeps it.
  if (/[^\w.-]|^\.|\.\.|\.$/.test(name)) url.searchParams.set('label', name);
  return github.ask(purpose, async (client) => {
    const { data } = await client.request(`POST ${url.href}`, {
      headers: { 'content-type': 'application/octet-stream' },
      request: { retries: 0, fetch: uploadFetch(url.href, size, open, sent, github.cancelled) },
    });
    return hostedAsset(data as Parameters<typeof hostedAsset>[0]);
  });
}
