import { readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface SiteAnswer {
  headers: Record<string, string>;
  body: Buffer | string;
}

/** Where `buildDemo` puts the pages. */
export const builtDemo = fileURLToPath(new URL('../.output/demo/', import.meta.url));

/** What a demo host answers for a path; `undefined` for a host that is not ours or a file that is not there. */
export function answerFor(host: string, path: string): SiteAnswer | undefined {
  if (host === 'intranet.example') return { headers: { 'content-type': types['.html'] }, body: plainPage };
  const site = siteOf(host);
  if (!site) return undefined;
  if (path.startsWith('/assets/')) return file(normalize(path).slice(1));
  const page = file(site.page(path));
  if (!page) return { headers: { 'content-type': types['.html'] }, body: notBuilt };
  return { body: page.body, headers: { ...page.headers, 'content-security-policy': site.policy } };
}

interface Site {
  /** The built HTML file for a path. */
  page(path: string): string;
  policy: string;
}

function siteOf(host: string): Site | undefined {
  if (['teams.microsoft.com', 'teams.live.com', 'teams.cloud.microsoft'].includes(host)) {
    return { page: () => 'pages/teams/index.html', policy: `${strictPolicy}; ${trustedTypes}` };
  }
  if (host === 'app.zoom.us' || host.endsWith('.zoom.us')) {
    return {
      page: (path) => `pages/zoom/${path.startsWith('/wc/frame') ? 'meeting' : 'index'}.html`,
      policy: strictPolicy,
    };
  }
  if (host === 'web.webex.com' || host.endsWith('.webex.com')) {
    return {
      page: (path) => `pages/webex/${path.startsWith('/unified') ? 'client' : 'index'}.html`,
      policy: strictPolicy,
    };
  }
  return undefined;
}

/** As strict as these apps' own policies get: no inline script, no eval, nothing from elsewhere. */
const strictPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "object-src 'none'",
].join('; ');

const trustedTypes = "require-trusted-types-for 'script'; trusted-types demo lit-html";

function file(path: string): SiteAnswer | undefined {
  const full = join(builtDemo, path);
  if (!full.startsWith(builtDemo) || !statSync(full, { throwIfNoEntry: false })?.isFile()) return undefined;
  const type = types[extname(full) as keyof typeof types] ?? 'application/octet-stream';
  return { headers: { 'content-type': type, 'cache-control': 'no-store' }, body: readFileSync(full) };
}

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
} as const;

const plainPage = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Intranet</title>
<style>body{font:16px/1.5 system-ui;margin:40px auto;max-width:640px}</style>
<h1>Canteen menu</h1><p>Monday: pea soup. Tuesday: pancakes.</p><button type="button">Share</button></html>`;

const notBuilt = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Not built</title>
<p>The demo pages are not built yet: run node demo/build.ts</p></html>`;
