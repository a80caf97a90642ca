import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { madeFolder, packagesFolder } from './packages.ts';

const here = new URL('.', import.meta.url).pathname;
const output = new URL('../../../.output/', import.meta.url).pathname;

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.ts': 'text/javascript; charset=utf-8',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Where each first part of a URL looks. */
const roots: Record<string, string> = {
  packages: packagesFolder,
  made: madeFolder,
  bench: here,
  built: output,
};

/**
 * A loopback server for the scenes: `/packages/...` fetched releases, `/bench/...` this folder with types
 * stripped, `/built/anchor/anchor.js` the engine, `/scene/...` whatever `page` gives for the rest of the path.
 * Ends with the signal.
 */
export async function serve(page: (id: string) => string | undefined, signal: AbortSignal): Promise<string> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://loopback').pathname);
    // Cross-origin isolation gives timers of 5 microseconds instead of 100.
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    response.setHeader('cross-origin-embedder-policy', 'require-corp');
    const html = path.startsWith('/scene/') ? page(path.slice('/scene/'.length)) : undefined;
    if (html !== undefined) {
      response.writeHead(200, { 'content-type': types['.html'] });
      response.end(html);
      return;
    }
    sendFile(path, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  signal.addEventListener('abort', () => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function sendFile(path: string, response: ServerResponse): void {
  const [, first = '', ...rest] = normalize(path).split('/');
  const root = roots[first];
  const file = root === undefined ? '' : join(root, ...rest);
  if (!file || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404);
    response.end();
    return;
  }
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
  if (extname(file) === '.ts') response.end(stripTypeScriptTypes(readFileSync(file, 'utf8')));
  else createReadStream(file).pipe(response);
}
