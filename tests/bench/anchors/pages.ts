import type { BrowserContext, Page } from 'playwright-core';
import type { App } from './app.ts';

/** The open pages of one app, each opened once (and drawn to the folder `pictures`, if given); `undefined` and a printed reason where one does not open. */
export function pagesFor(context: BrowserContext, base: string, app: App, pictures?: string) {
  const open = new Map<string, Promise<Page | undefined>>();
  return {
    get(id: string): Promise<Page | undefined> {
      const known = open.get(id);
      if (known) return known;
      const page = openScene(
        context,
        `${base}/scene/${app.name}/${id}`,
        pictures && `${pictures}${app.name}-${id.replaceAll('/', '-')}.png`,
      );
      open.set(id, page);
      return page;
    },
    async close(): Promise<void> {
      for (const page of open.values()) await (await page)?.close();
    },
  };
}

async function openScene(context: BrowserContext, url: string, picture?: string): Promise<Page | undefined> {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error).split('\n')[0] ?? ''));
  try {
    await page.goto(url, { waitUntil: 'load', timeout: 30_000 });
    await page.waitForFunction(() => window.controls !== undefined, undefined, { timeout: 5_000 });
    const count = await page.evaluate(async () => {
      const late = new Promise<never>((_, reject) => {
        setTimeout(() => reject(new Error('the page script gave no controls in 12 s')), 12_000);
      });
      window.controls = await Promise.race([window.controls, late]);
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)));
      return Object.values(window.controls).filter((element) => element.getBoundingClientRect().width > 0)
        .length;
    });
    if (picture) await page.screenshot({ path: picture });
    if (count === 0) throw new Error('no visible controls');
    return page;
  } catch (error) {
    console.error(`page error in ${url}: ${String(error).split('\n')[0]} ${errors.join(' | ')}`);
    await page.close();
    return undefined;
  }
}
