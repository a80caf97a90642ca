import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a server of test pages answers at one path. */
export interface Served {
  body: string | Uint8Array;
  /** Default HTML. */
  type?: string;
  headers?: Record<string, string>;
}

export interface TestServer {
  /** `http://127.0.0.1:PORT` */
  origin: string;
  /** Answers this path from now on. */
  put(path: string, served: Served): void;
  close(): Promise<void>;
}

/** A loopback server that gives what was put into it, and nothing else. */
export async function serveTests(): Promise<TestServer> {
  const paths = new Map<string, Served>();
  const server = createServer((request, response) => {
    const served = paths.get(new URL(request.url ?? '/', 'http://loopback').pathname);
    if (!served) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': served.type ?? 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...served.headers,
    });
    response.end(served.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    put: (path, served) => void paths.set(path, served),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
