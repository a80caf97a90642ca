import { browser } from '../../utils/browser.ts';

const id = 'author';
const file = '/content-scripts/author.js';

/** Puts the recorder and the picker into every frame of a tab that we may see. False when we may not see the tab. */
export async function injectAuthor(tab: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: [file] });
    return true;
  } catch (error) {
    console.info('wegwijs: this tab takes no script', error);
    return false;
  }
}

/**
 * While something is recorded the recorder stands in every new page before the page's own scripts, so that no
 * click comes too early for it; in tabs that are not recorded it ends itself after one question.
 */
export async function registerAuthor(): Promise<void> {
  await unregisterAuthor();
  const { origins = [] } = await browser.permissions.getAll();
  await browser.scripting.registerContentScripts([
    {
      id,
      js: [file],
      matches: origins.filter((origin) => /^(https?|\*):|^<all_urls>/.test(origin)),
      allFrames: true,
      runAt: 'document_start',
      persistAcrossSessions: false,
      // an editor's empty frame belongs to the page that made it
      matchOriginAsFallback: true,
    } as Parameters<typeof browser.scripting.registerContentScripts>[0][number],
  ]);
}

export async function unregisterAuthor(): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [id] });
}
