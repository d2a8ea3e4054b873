import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { HttpClient } from '@actions/http-client';

/**
 * Downloads a file and returns its SHA-256 in hex. Uses the proxy that the environment names, follows
 * redirects, repeats after 502 to 504. Throws if the server does not send all of it.
 */
export async function download(url: string, path: string, limit: AbortSignal): Promise<string> {
  const client = new HttpClient('ci-actions', [], {
    allowRetries: true,
    maxRetries: 3,
    socketTimeout: 30_000,
  });
  try {
    const { message } = await Promise.race([client.get(url), aborted(limit)]);
    if (message.statusCode !== 200) {
      message.destroy();
      throw new Error(`the server answers ${message.statusCode}`);
    }
    const hash = createHash('sha256');
    const hashing = new Transform({
      transform: (chunk: Buffer, _, done) => {
        hash.update(chunk);
        done(null, chunk);
      },
    });
    await pipeline(message, hashing, createWriteStream(path), { signal: limit });
    return hash.digest('hex');
  } finally {
    client.dispose();
  }
}

const aborted = (limit: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const stop = () => reject(new Error('the download took too long'));
    if (limit.aborted) stop();
    else limit.addEventListener('abort', stop, { once: true });
  });
