import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';
import type { DemoServer } from '../../demo/server.ts';
import { findFirefox } from './find.ts';
import type { BrowserOptions } from './options.ts';
import { pageInFirefox, type TestBrowser } from './page.ts';

export interface FirefoxBrowser extends TestBrowser {
  browser: Browser;
  /** The add-on's id as in its manifest; empty when none was loaded. */
  extensionId: string;
  /** Start of the addresses of the add-on's own pages, `moz-extension://<uuid>`; empty without an add-on. */
  extensionOrigin: string;
}

/** The same as `launchChromium`, for Firefox over WebDriver BiDi. Throws when no Firefox is found. */
export async function launchFirefox(options: BrowserOptions = {}): Promise<FirefoxBrowser> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox found. Install one, or set FIREFOX_PATH to its program.');
  const { extension, hosts, viewport = { width: 1280, height: 800 } } = options;
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    // Since Firefox 153 a driver may open an add-on's own pages only with this.
    args: ['--remote-allow-system-access'],
    acceptInsecureCerts: true,
    defaultViewport: viewport,
    extraPrefsFirefox: { ...prefs(options), ...hostPrefs(hosts), ...addOnPrefs(extension) },
  });
  const extensionId = extension ? await browser.installExtension(extension) : '';
  return {
    name: 'firefox',
    browser,
    extensionId,
    extensionOrigin: extension ? `moz-extension://${addOnUuid}` : '',
    openPage: async (htmlOrUrl) => pageInFirefox(await browser.newPage(), htmlOrUrl),
    close: () => browser.close(),
  };
}

function prefs({
  lang = 'en-US',
  colorScheme = 'light',
  reducedMotion,
}: BrowserOptions): Record<string, unknown> {
  return {
    'intl.accept_languages': lang,
    'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
    'ui.systemUsesDarkTheme': colorScheme === 'dark' ? 1 : 0,
    'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
    // The real hosts are on the built-in HSTS list, which forbids a self-made certificate.
    'network.stricttransportsecurity.preloadlist': false,
    // A busy machine is slow, not stuck.
    'dom.max_script_run_time': 0,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.disabledForTesting': true,
  };
}

function hostPrefs(hosts: DemoServer | undefined): Record<string, unknown> {
  if (!hosts) return {};
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': hosts.port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': hosts.port,
  };
}

function addOnPrefs(extension: string | undefined): Record<string, unknown> {
  if (!extension) return {};
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const id = manifest.browser_specific_settings?.gecko?.id;
  return {
    // Firefox asks a person for the host permissions of a Manifest V3 add-on; a test has none to ask.
    'extensions.originControls.grantByDefault': true,
    // Otherwise random per profile, and a test could not open the add-on's own pages.
    ...(id && { 'extensions.webextensions.uuids': JSON.stringify({ [id]: addOnUuid }) }),
  };
}

const addOnUuid = '5f2f6b1c-7a0e-4c5d-9a39-3e1f60c2a7d4';
