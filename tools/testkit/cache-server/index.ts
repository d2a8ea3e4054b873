export { cacheServer } from './cache-server.ts';
export type { Behaviour, CacheServer } from './cache-server.ts';
