import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { generate } from 'selfsigned';
import { answerFor } from './sites.ts';

export interface DemoServer {
  /** Loopback port of the proxy: a browser that uses it finds the demo pages under the real host names. */
  port: number;
  /** `url('teams.microsoft.com', '/v2/?lang=nl')`; the scheme is always https. */
  url(host: string, path?: string): string;
  close(): Promise<void>;
}

/**
 * Serves the demo pages under the real host names, over HTTPS with a certificate made on the spot.
 *
 * It is a proxy on loopback that understands `CONNECT` and answers itself: no administrator rights, no
 * hosts file, and the same for Chromium and Firefox. A host that is not a demo host is refused, so a browser
 * behind it reaches nothing on the internet. Build the pages first (`buildDemo`).
 */
export async function startDemoServer({
  port = 0,
  also = () => undefined,
}: {
  port?: number;
  /** pages beside the demo's own, for a test */
  also?: typeof answerFor;
} = {}): Promise<DemoServer> {
  const answerOf: typeof answerFor = (host, path) => also(host, path) ?? answerFor(host, path);
  const answer = answering(answerOf);
  const certificate = await selfMadeCertificate();
  const sites = createSecureServer({ key: certificate.private, cert: certificate.cert }, answer);
  const proxy = createServer((_request, response) => refuse(response));
  const sockets = new Set<Socket>();
  proxy.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  });
  proxy.on('connect', (request, socket) => {
    const [host = '', hostPort] = (request.url ?? '').split(':');
    if (hostPort !== '443' || answerOf(host, '/') === undefined) {
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    sites.emit('connection', socket);
  });
  await new Promise<void>((resolve, reject) => {
    proxy.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return {
    port: (proxy.address() as AddressInfo).port,
    url: (host, path = '/') => `https://${host}${path}`,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => proxy.close(resolve));
    },
  };
}

function answering(answerOf: typeof answerFor) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
    const found = answerOf(url.hostname, url.pathname);
    if (!found) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      return;
    }
    response.writeHead(200, found.headers).end(found.body);
  };
}

function refuse(response: ServerResponse): void {
  response
    .writeHead(502, { 'content-type': 'text/plain' })
    .end('Only the demo hosts can be reached from here.');
}

async function selfMadeCertificate(): Promise<{ private: string; cert: string }> {
  return generate([{ name: 'commonName', value: 'Wegwijs demo pages' }], {
    keyType: 'ec',
    algorithm: 'sha256',
  });
}
