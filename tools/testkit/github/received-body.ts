import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Upload } from './handler.ts';

/** Hashes a raw body, so that a test can send more than fits in memory. Stops after `limit` bytes. */
export async function receivedUpload(
  incoming: IncomingMessage,
  limit = Number.POSITIVE_INFINITY,
): Promise<Upload> {
  const hash = createHash('sha256');
  let size = 0;
  let complete = true;
  try {
    for await (const chunk of incoming as AsyncIterable<Buffer>) {
      hash.update(chunk);
      size += chunk.length;
      if (size < limit) continue;
      complete = false;
      break;
    }
  } catch {
    // the client ended the connection
    complete = false;
  }
  const contentType = incoming.headers['content-type'] ?? '';
  return { size, sha256: hash.digest('hex'), contentType, complete };
}

export type ReceivedJson =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'malformed' }
  /** The client ended the connection. */
  | { readonly kind: 'broken' };

export async function receivedJson(incoming: IncomingMessage): Promise<ReceivedJson> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
  } catch {
    return { kind: 'broken' };
  }
  const text = Buffer.concat(chunks).toString();
  try {
    return { kind: 'json', value: text === '' ? undefined : (JSON.parse(text) as unknown) };
  } catch {
    return { kind: 'malformed' };
  }
}

/** How the headers of an upload differ from what GitHub needs. */
export function uploadFaults({ headers }: IncomingMessage): string[] {
  return [
    ...(headers['content-length'] === undefined ? ['Content-Length is missing'] : []),
    ...(headers['content-type'] === undefined ? ['Content-Type is missing'] : []),
  ];
}
