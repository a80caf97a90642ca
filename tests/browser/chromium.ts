import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';
import type { DemoServer } from '../../demo/server.ts';
import { findChromium } from './find.ts';
import type { BrowserOptions } from './options.ts';
import { pageInChromium, type TestBrowser } from './page.ts';

export interface ChromiumBrowser extends TestBrowser {
  context: BrowserContext;
  /** The extension's background; waits for it to start. Throws when no extension was loaded. */
  serviceWorker(): Promise<Worker>;
  /** Empty when no extension was loaded. */
  extensionId: string;
}

/**
 * Starts a fresh Chromium, with our extension when `extension` names its built folder, and with the real
 * host names leading to the demo pages when `hosts` is a running demo server.
 * Throws when no Chromium is found.
 */
export async function launchChromium(options: BrowserOptions = {}): Promise<ChromiumBrowser> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error('No Chromium found. Install one, or set CHROMIUM_PATH to its program.');
  const { extension, hosts, lang = 'en-US', viewport = { width: 1280, height: 800 } } = options;
  const context = await chromium.launchPersistentContext('', {
    executablePath,
    headless: options.headless ?? true,
    viewport,
    locale: lang,
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    ignoreHTTPSErrors: true,
    ignoreDefaultArgs: extension ? ['--disable-extensions'] : [],
    args: [...flags, `--lang=${lang}`, ...extensionFlags(extension), ...hostFlags(hosts)],
    // On Linux the browser's own language, which an extension's i18n follows, comes from here.
    env: { ...stringsOf(process.env), LANGUAGE: lang },
  });
  const serviceWorker = async () => {
    if (!extension) throw new Error('This Chromium was started without an extension.');
    return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 60_000 }));
  };
  return {
    name: 'chromium',
    context,
    serviceWorker,
    extensionId: extension ? idOf(extension) : '',
    openPage: async (htmlOrUrl) => pageInChromium(await context.newPage(), htmlOrUrl),
    close: () => context.close(),
  };
}

/** Chromium derives the id of an unpacked extension from its folder: the first half of the SHA-256, in a to p. */
function idOf(folder: string): string {
  const hash = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--ignore-certificate-errors',
];

function extensionFlags(extension: string | undefined): string[] {
  return extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : [];
}

function hostFlags(hosts: DemoServer | undefined): string[] {
  return hosts ? [`--proxy-server=http://127.0.0.1:${hosts.port}`] : [];
}

function stringsOf(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
