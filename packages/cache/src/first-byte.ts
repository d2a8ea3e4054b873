import http from 'node:http';
import https from 'node:https';
import { HttpClient } from '@actions/http-client';

export type FirstByte =
  | { readonly kind: 'came' }
  | { readonly kind: 'silent' }
  | { readonly kind: 'failed'; readonly reason: string };

/**
 * Asks a server for its root and waits for the first byte of an answer. Any answer will do, also an
 * error: it shows that a server is there. Goes through the proxy that the environment names.
 */
export async function firstByte(url: string, limitMs: number): Promise<FirstByte> {
  const { promise, resolve } = Promise.withResolvers<FirstByte>();
  const { request } = url.startsWith('https:') ? https : http;
  const asked = request(url, { agent: agentFor(url) });
  const timer = setTimeout(() => resolve({ kind: 'silent' }), limitMs);
  asked.once('socket', (socket) => socket.once('data', () => resolve({ kind: 'came' })));
  asked.once('response', () => resolve({ kind: 'came' }));
  asked.on('error', (error: NodeJS.ErrnoException) =>
    resolve({ kind: 'failed', reason: error.code ?? error.message }),
  );
  asked.end();
  const first = await promise;
  clearTimeout(timer);
  asked.destroy();
  return first;
}

const agentFor = (url: string) => new HttpClient('ci-actions').getAgent(url) as http.Agent;
