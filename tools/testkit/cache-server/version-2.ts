import { json } from './answer.ts';
import type { Answer, Asked } from './answer.ts';
import { archiveOf } from './entries.ts';
import type { CacheEntries } from './entries.ts';

const service = '/twirp/github.actions.results.api.v1.CacheService/';
const blobs = '/devstoreaccount1/c/';

/** GitHub's protocol: Twirp in JSON, archives as Azure blobs; undefined if the request is none of it. */
export function answerVersion2(
  asked: Asked,
  entries: CacheEntries,
  readOnly: boolean,
): Answer | undefined {
  const { pathname } = asked.url;
  if (pathname.startsWith(service))
    return call(pathname.slice(service.length), asked, entries, readOnly);
  if (pathname.startsWith(blobs)) return blob(pathname.slice(blobs.length), asked, entries);
  return undefined;
}

function call(method: string, asked: Asked, entries: CacheEntries, readOnly: boolean): Answer {
  const { key, version, restore_keys: others = [] } = json(asked);
  const url = (id: number) => new URL(`${blobs}${id}?sig=signature`, asked.url).href;
  if (method === 'GetCacheEntryDownloadURL') {
    const found = entries.find([key, ...(others as unknown[])].map(String), String(version));
    return found === undefined
      ? { status: 200, body: { ok: false } }
      : {
          status: 200,
          body: { ok: true, signed_download_url: url(found.id), matched_key: found.key },
        };
  }
  if (method === 'CreateCacheEntry') {
    if (readOnly)
      return { status: 200, body: { ok: false, message: 'cache write denied: untrusted event' } };
    const entry = entries.reserve(String(key), String(version));
    return entry === undefined
      ? { status: 409, body: { code: 'already_exists', msg: 'the entry exists' } }
      : { status: 200, body: { ok: true, signed_upload_url: url(entry.id) } };
  }
  const entry = entries.all.find((other) => other.key === key && other.version === version);
  if (entry === undefined) return { status: 404, body: { code: 'not_found', msg: 'no entry' } };
  entry.finished = true;
  return { status: 200, body: { ok: true, entry_id: String(entry.id) } };
}

function blob(id: string, { method, url, body }: Asked, entries: CacheEntries): Answer {
  const entry = entries.byId(id);
  if (entry === undefined) return { status: 404 };
  if (method === 'GET') return { status: 200, body: archiveOf(entry) };
  // A list of blocks only orders them; the client sends them in order.
  if (url.searchParams.get('comp') !== 'blocklist')
    entry.parts.push({ start: entry.parts.length, bytes: body });
  return { status: 201 };
}
