import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startDemoServer } from '../../demo/server.ts';
import type { answerFor } from '../../demo/sites.ts';
import type { Pack } from '../../utils/pack/schema.ts';
import { launchChromium } from '../browser/chromium.ts';
import { launchFirefox } from '../browser/firefox.ts';
import type { BrowserOptions } from '../browser/options.ts';
import type { TestPage } from '../browser/page.ts';

export const browsers = ['chromium', 'firefox'] as const;
/** For journeys beside the main ones: what they rest on is tried in both browsers elsewhere, and time is short. */
export const besideMain = ['chromium'] as const;

const root = fileURLToPath(new URL('../../', import.meta.url));
export const demoPackFile = `${root}demo/pack/zuiderlicht.json`;
export const demoPack = (): Pack => JSON.parse(readFileSync(demoPackFile, 'utf8'));

/** The three apps with their demo address and the control that a tip of the demo pack stands at. */
export const apps = {
  teams: { host: 'teams.microsoft.com', path: '/v2/', control: 'share', tip: 'teams-share-window' },
  zoom: {
    host: 'app.zoom.us',
    path: '/wc/91234567890/join',
    control: 'participants',
    tip: 'zoom-participants',
  },
  webex: { host: 'web.webex.com', path: '/meet/zuiderlicht', control: 'share', tip: 'webex-share' },
} as const;
export type AppName = keyof typeof apps;

/** The built extension in a real browser, with the real host names leading to the demo pages. */
export async function startWegwijs(
  browserName: (typeof browsers)[number],
  { also, ...options }: BrowserOptions & { also?: typeof answerFor } = {},
) {
  const server = await startDemoServer({ also });
  const folder = `${root}.output/${browserName === 'chromium' ? 'chrome' : 'firefox'}`;
  const given = { extension: folder, ...options, hosts: server };
  const browser = browserName === 'chromium' ? await launchChromium(given) : await launchFirefox(given);
  const origin =
    'extensionOrigin' in browser ? browser.extensionOrigin : `chrome-extension://${browser.extensionId}`;
  const openOwn = (page: string) => browser.openPage(`${origin}/${page}`);

  return {
    browser,
    openOwn,
    openApp: (app: AppName, query = '') => {
      const { host, path } = apps[app];
      return browser.openPage(server.url(host, `${path}?state=call${query && `&${query}`}`));
    },
    openAt: (host: string, path: string) => browser.openPage(server.url(host, path)),
    /** Adds a pack the way a person does, on the options page; gives the page with what it says. */
    async addPack(content: Pack | string, name = 'pack.json') {
      const options = await openOwn('options.html');
      const text = typeof content === 'string' ? content : JSON.stringify(content);
      await options.until(() => document.querySelector('input[type=file]') !== null);
      await dropFile(options, name, text);
      await options.until(() => document.querySelector('.outcome .done, .outcome .refused') !== null);
      return options;
    },
    async stop() {
      await browser.close();
      await server.close();
    },
  };
}

/** Both browsers take a file that was dropped; only one of them lets a driver fill in the chooser. */
function dropFile(page: TestPage, name: string, text: string): Promise<void> {
  return page.evaluate(
    (fileName, content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName, { type: 'application/json' }));
      document
        .querySelector('.drop')
        ?.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer: transfer }));
    },
    name,
    text,
  );
}

/** How each tip stands, as the panel shows it for the tab that was opened last. */
export async function panelFor(
  wegwijs: Awaited<ReturnType<typeof startWegwijs>>,
  app: AppName,
): Promise<TestPage> {
  const own = await wegwijs.openOwn('options.html');
  const host = apps[app].host;
  const tab = await own.until(async (pattern) => {
    const scope = globalThis as never as { browser?: typeof chrome; chrome: typeof chrome };
    const tabs = await (scope.browser ?? scope.chrome).tabs.query({ url: pattern });
    return tabs.at(-1)?.id;
  }, `https://${host}/*`);
  await own.close();
  return wegwijs.openOwn(`sidepanel.html?tab=${tab}`);
}

/** Titles under a heading of the panel. */
export function tipsUnder(panel: TestPage, heading: string): Promise<string[]> {
  return panel.evaluate((wanted) => {
    const section = [...document.querySelectorAll('section')].find((one) =>
      one.querySelector('h3')?.textContent?.startsWith(wanted),
    );
    return [...(section?.querySelectorAll('.tip-row .name') ?? [])].map((name) => name.textContent ?? '');
  }, heading);
}

declare const chrome: { tabs: { query(filter: object): Promise<{ id?: number }[]> } };
