import { configuredService, refusedByMode } from './configured-service.ts';
import type { ReadVariable, Use } from './configured-service.ts';
import { observeServer } from './server-errors.ts';

export interface CachePorts {
  readonly log: { readonly info: (text: string) => void };
  /** Reads a variable of this process's environment: @actions/cache reads the same. */
  readonly env: ReadVariable;
}

/** The service was not used, or failed. `reason` is a sentence without its full stop. */
export interface Unavailable {
  readonly kind: 'unavailable';
  readonly reason: string;
}

/** `key` is the key of the entry that was restored: another one if a prefix of it was asked for. */
export type Restored =
  { readonly kind: 'hit'; readonly key: string } | { readonly kind: 'miss' } | Unavailable;

/** `not-saved`: mostly because there already is an entry with this key; entries never change. */
export type Saved = { readonly kind: 'saved' } | { readonly kind: 'not-saved' } | Unavailable;

export interface Cache {
  /**
   * Restores absolute paths; the same paths must have been saved. The service takes `key` too for a
   * prefix of other keys. After a miss, some of the files may be there: a broken archive is a miss.
   */
  readonly restore: (
    paths: readonly string[],
    key: string,
    restoreKeys?: readonly string[],
  ) => Promise<Restored>;
  readonly save: (paths: readonly string[], key: string) => Promise<Saved>;
}

/** How long the service may take to send its first byte. */
const firstByteMs = 2000;

/**
 * The cache of the Actions platform. Open it once in a process. It never throws and never fails: if
 * there is no service, it says so in the log once, and each later call returns at once.
 */
export function openCache({ log, env }: CachePorts): Cache {
  let opened: Promise<Client | Unavailable> | undefined;
  const open = () =>
    (opened ??= openClient(env).then((client) => {
      if ('reason' in client) log.info(`Cache not used: ${client.reason}.`);
      return client;
    }));
  const giveUp = (reason: string): Unavailable => {
    const unavailable = { kind: 'unavailable', reason } as const;
    log.info(`Cache not used: ${reason}.`);
    opened = Promise.resolve(unavailable);
    return unavailable;
  };

  async function use<T>(
    purpose: Use,
    operation: (client: Client) => Promise<T | undefined>,
  ): Promise<T | undefined | Unavailable> {
    const refused = refusedByMode(env, purpose);
    if (refused !== undefined) return { kind: 'unavailable', reason: refused };
    const client = await open();
    if ('reason' in client) return client;
    try {
      const { value, serverError } = await observeServer(client.url, () => operation(client));
      if (value !== undefined || serverError === undefined) return value;
      return giveUp(`the cache service answers ${serverError}`);
    } catch (error) {
      const reason = (error as Error).message;
      log.info(`Cache not used: ${reason}`);
      return { kind: 'unavailable', reason };
    }
  }

  return {
    restore: async (paths, key, restoreKeys = []) =>
      (await use('read', async ({ library }) => {
        const found = await library.restoreCache(paths.map(literal), key, [...restoreKeys]);
        return found === undefined ? undefined : ({ kind: 'hit', key: found } as const);
      })) ?? { kind: 'miss' },
    save: async (paths, key) =>
      (await use('write', async ({ library }) => {
        const id = await library.saveCache(paths.map(literal), key);
        return id === -1 ? undefined : ({ kind: 'saved' } as const);
      })) ?? { kind: 'not-saved' },
  };
}

interface Client {
  readonly url: string;
  readonly library: typeof import('@actions/cache');
}

async function openClient(env: ReadVariable): Promise<Client | Unavailable> {
  const unavailable = (reason: string): Unavailable => ({ kind: 'unavailable', reason });
  const service = configuredService(env);
  if ('missing' in service) return unavailable(service.missing);
  const { firstByte } = await import('./first-byte.ts');
  const first = await firstByte(service.url, firstByteMs);
  if (first.kind === 'silent')
    return unavailable(`the cache service sent nothing within ${firstByteMs / 1000} seconds`);
  if (first.kind === 'failed')
    return unavailable(`the cache service does not answer (${first.reason})`);
  try {
    const library = await import('@actions/cache');
    return library.isFeatureAvailable()
      ? { url: service.url, library }
      : unavailable('@actions/cache finds no cache service');
  } catch (error) {
    return unavailable(`@actions/cache does not load (${(error as Error).message})`);
  }
}

/** The library reads each path as a glob. */
const literal = (path: string): string => path.replaceAll(/[[*?]/g, '[$&]');
