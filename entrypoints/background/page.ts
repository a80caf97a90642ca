import { browser } from '../../utils/browser.ts';
import type { PageContent, Sender } from '../../utils/messages.ts';
import { contentAt } from '../../utils/store/content.ts';

/** What belongs to the asking page; a page learns nothing about an address that is not its own. */
export async function contentFor(url: string, sender: Pick<Sender, 'origin'>): Promise<PageContent | null> {
  return new URL(url).origin === sender.origin ? contentAt(url) : null;
}

export async function injectOverlay(tab: number, frame: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [frame] },
    files: ['/content-scripts/overlay.js'],
  });
}
