export { openCache } from './open-cache.ts';
export type { Cache, CachePorts, Restored, Saved, Unavailable } from './open-cache.ts';
