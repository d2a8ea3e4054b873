import { json } from './answer.ts';
import type { Answer, Asked } from './answer.ts';
import type { CacheEntries } from './entries.ts';

const prefix = '/_apis/artifactcache/';

/** The REST protocol of GitHub Enterprise Server and act; undefined if the request is none of it. */
export function answerVersion1(asked: Asked, entries: CacheEntries): Answer | undefined {
  const { method, url } = asked;
  if (!url.pathname.startsWith(prefix)) return undefined;
  const [resource, id] = url.pathname.slice(prefix.length).split('/');
  if (resource === 'cache' && method === 'GET') return lookUp(url, entries);
  if (resource !== 'caches') return undefined;
  if (id === undefined) return reserve(asked, entries);
  const entry = entries.byId(id);
  if (entry === undefined) return { status: 404 };
  if (method === 'PATCH') {
    const [, start] = /^bytes (\d+)-/.exec(asked.range) ?? [];
    entry.parts.push({ start: Number(start), bytes: asked.body });
    return { status: 204 };
  }
  entry.finished = true;
  return { status: 204 };
}

function lookUp(url: URL, entries: CacheEntries): Answer {
  const keys = (url.searchParams.get('keys') ?? '').split(',');
  const found = entries.find(keys, url.searchParams.get('version') ?? '');
  if (found === undefined) return { status: 204 };
  const archiveLocation = new URL(`/archives/${found.id}`, url).href;
  return { status: 200, body: { archiveLocation, cacheKey: found.key } };
}

function reserve(asked: Asked, entries: CacheEntries): Answer {
  const { key, version } = json(asked);
  const entry = entries.reserve(String(key), String(version));
  return entry === undefined
    ? { status: 409, body: { message: 'the entry exists' } }
    : { status: 201, body: { cacheId: entry.id } };
}
