import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

export interface LoopbackProxy extends AsyncDisposable {
  /** `127.0.0.1:PORT`, for HTTPS_PROXY and HTTP_PROXY. */
  readonly address: string;
  /** The requests: `CONNECT host:port` for a tunnel, else `GET http://host/…`. */
  readonly asked: readonly string[];
  /** Every byte that clients sent, including those in tunnels. */
  readonly received: () => Buffer;
}

/**
 * An HTTP proxy on a port of this machine. It connects to 127.0.0.1 for every host name, so that a
 * test can give its servers any name and nothing leaves the machine. With `credentials`
 * (`user:password`) it answers 407 to requests without them.
 */
export async function loopbackProxy(credentials?: string): Promise<LoopbackProxy> {
  const asked: string[] = [];
  const chunks: Buffer[] = [];
  const open = new Set<Socket>();
  const server = createServer((client) => {
    keep(client);
    let head = Buffer.alloc(0);
    const read = (chunk: Buffer) => {
      head = Buffer.concat([head, chunk]);
      const end = head.indexOf('\r\n\r\n');
      if (end === -1) return;
      client.off('data', read);
      client.pause();
      serve(client, head.toString('latin1', 0, end), head.subarray(end + 4));
    };
    client.on('data', (chunk) => chunks.push(chunk));
    client.on('data', read);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  /** Ignores connections that the other side closes: they must not fail a test. */
  function keep(socket: Socket): void {
    open.add(socket.on('error', () => socket.destroy()).on('close', () => open.delete(socket)));
  }

  function serve(client: Socket, head: string, rest: Buffer): void {
    const [line = '', ...headers] = head.split('\r\n');
    const [method = '', target = ''] = line.split(' ');
    asked.push(`${method} ${target}`);
    if (credentials !== undefined && !headers.some((header) => gives(header, credentials))) {
      client.end('HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n');
      return;
    }
    const tunnel = method === 'CONNECT';
    const { host, port, pathname, search } = new URL(tunnel ? `tcp://${target}` : target);
    const upstream = connect(Number(port || 80), '127.0.0.1', () => {
      if (tunnel) client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      else upstream.write(forwarded(`${method} ${pathname}${search}`, host, headers));
      upstream.write(rest);
      client.pipe(upstream).pipe(client);
    });
    keep(upstream);
    upstream.on('close', () => client.end());
    client.on('close', () => upstream.destroy());
  }

  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    received: () => Buffer.concat(chunks),
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

function gives(header: string, credentials: string): boolean {
  const [, given] = /^proxy-authorization: *basic (.*)$/i.exec(header) ?? [];
  return given === Buffer.from(credentials).toString('base64');
}

/** The request for the server, with `connection: close`. */
function forwarded(line: string, host: string, headers: readonly string[]): string {
  const own = headers.filter((header) => !/^(host|connection|proxy-[\w-]+):/i.test(header));
  return [`${line} HTTP/1.1`, `host: ${host}`, ...own, 'connection: close', '', ''].join('\r\n');
}
