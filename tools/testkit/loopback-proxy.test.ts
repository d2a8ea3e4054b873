import { createServer, request } from 'node:http';
import type { IncomingMessage, RequestOptions } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, it } from '@jest/globals';
import { loopbackProxy } from './loopback-proxy.ts';

/** A server that answers with URL, host and body of the request. */
async function echo() {
  const server = createServer((incoming, response) => {
    void text(incoming).then((body) =>
      response.end(`${incoming.url} ${incoming.headers.host} ${body}`),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

const send = (address: string, options: RequestOptions, body = '') => {
  const [host, port] = address.split(':');
  return new Promise<{ answer: IncomingMessage; socket: Socket }>((resolve, reject) =>
    request({ host, port, agent: false, ...options })
      .on('connect', (answer, socket) => resolve({ answer, socket }))
      .on('response', (answer) => resolve({ answer, socket: answer.socket }))
      .on('error', reject)
      .end(body),
  );
};

it('forwards a request to any host name', async () => {
  await using server = await echo();
  await using proxy = await loopbackProxy();
  const path = `http://api.example:${server.port}/x?y`;
  const { answer } = await send(proxy.address, { method: 'POST', path }, 'body');
  expect(await text(answer)).toBe(`/x?y api.example:${server.port} body`);
  expect(proxy.asked).toEqual([`POST ${path}`]);
});

it('opens a tunnel and records its bytes', async () => {
  await using server = await echo();
  await using proxy = await loopbackProxy();
  const path = `api.example:${server.port}`;
  const { answer, socket } = await send(proxy.address, { method: 'CONNECT', path });
  socket.write('GET /inner HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n');
  expect([answer.statusCode, await text(socket)]).toEqual([
    200,
    expect.stringContaining('/inner a'),
  ]);
  expect(proxy.asked).toEqual([`CONNECT ${path}`]);
  expect(proxy.received().toString()).toContain('GET /inner');
});

it.each([
  ['nobody', undefined, 407],
  ['another', 'Basic eA==', 407],
  ['the right one', `Basic ${btoa('u:p')}`, 200],
])('asks for credentials: %s', async (_, given, status) => {
  await using server = await echo();
  await using proxy = await loopbackProxy('u:p');
  const { answer, socket } = await send(proxy.address, {
    method: 'CONNECT',
    path: `api.example:${server.port}`,
    ...(given && { headers: { 'proxy-authorization': given } }),
  });
  socket.destroy();
  expect(answer.statusCode).toBe(status);
});
