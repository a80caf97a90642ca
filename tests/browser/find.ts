import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * A Chromium that can load an unpacked extension: `$CHROMIUM_PATH`, else an installed Chromium, else one
 * from the download folders of Playwright or `@puppeteer/browsers`. `undefined` when there is none.
 * Branded Chrome and Edge are left out: they ignore `--load-extension` since version 137.
 */
export function findChromium(): string | undefined {
  return firstThatRuns([
    process.env.CHROMIUM_PATH,
    ...onPath(['chromium', 'chromium-browser']),
    ...chromiumPlaces(),
  ]);
}

/** A Firefox: `$FIREFOX_PATH`, else an installed one, else a downloaded one; `undefined` when there is none. */
export function findFirefox(): string | undefined {
  return firstThatRuns([
    process.env.FIREFOX_PATH,
    ...onPath(['firefox', 'firefox-esr', 'firefox-developer-edition']),
    ...firefoxPlaces(),
  ]);
}

function chromiumPlaces(): string[] {
  return [
    '/usr/lib/chromium/chromium',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...windowsFolders().map((folder) => join(folder, 'Chromium', 'Application', 'chrome.exe')),
    ...downloads('chromium-', [
      'chrome-linux64/chrome',
      'chrome-linux/chrome',
      'chrome-mac-arm64/Chromium.app/Contents/MacOS/Chromium',
      'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
      'chrome-win64/chrome.exe',
      'chrome-win/chrome.exe',
    ]),
    // "Chrome for Testing" is unbranded where it matters: it still loads extensions.
    ...downloads('chrome/', [
      'chrome-linux64/chrome',
      'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      'chrome-win64/chrome.exe',
    ]),
  ];
}

function firefoxPlaces(): string[] {
  return [
    '/usr/lib/firefox-esr/firefox-esr',
    '/usr/lib/firefox/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...windowsFolders().map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
    ...downloads('firefox/', ['firefox/firefox', 'Firefox.app/Contents/MacOS/firefox', 'core/firefox.exe']),
  ];
}

function windowsFolders(): string[] {
  const { PROGRAMFILES, 'PROGRAMFILES(X86)': x86, LOCALAPPDATA } = process.env;
  return [PROGRAMFILES, x86, LOCALAPPDATA].filter((folder) => folder !== undefined);
}

/** `prefix` with a slash is a folder of @puppeteer/browsers, without one a folder name of Playwright. */
function downloads(prefix: string, inside: string[]): string[] {
  const caches = prefix.endsWith('/')
    ? [join(process.env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache', 'puppeteer'), prefix)]
    : playwrightCaches();
  return caches
    .flatMap((cache) => foldersIn(cache).map((name) => ({ cache, name })))
    .filter(({ name }) => prefix.endsWith('/') || name.startsWith(prefix))
    .sort((a, b) => b.name.localeCompare(a.name, 'en', { numeric: true }))
    .flatMap(({ cache, name }) => inside.map((path) => join(cache, name, path)));
}

function playwrightCaches(): string[] {
  const { PLAYWRIGHT_BROWSERS_PATH, LOCALAPPDATA } = process.env;
  return [
    PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache', 'ms-playwright'),
    join(homedir(), 'Library', 'Caches', 'ms-playwright'),
    LOCALAPPDATA && join(LOCALAPPDATA, 'ms-playwright'),
  ].filter((folder): folder is string => Boolean(folder));
}

function foldersIn(path: string): string[] {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(path) : [];
}

function onPath(names: string[]): string[] {
  const separator = process.platform === 'win32' ? ';' : ':';
  const folders = (process.env.PATH ?? '').split(separator).filter(Boolean);
  const ending = process.platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) => folders.map((folder) => join(folder, name + ending)));
}

function firstThatRuns(paths: (string | undefined)[]): string | undefined {
  return paths.find((path) => path !== undefined && canRun(path));
}

function canRun(path: string): boolean {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EACCES') return false;
    throw error;
  }
}
