import { browser } from '../../utils/browser.ts';
import { askPage } from '../../utils/messages.ts';

/** Tells every page that the packs, the language or what is put away changed. Pages without us do not answer. */
export async function tellPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map((tab) => tab.id !== undefined && askPage(tab.id, 'page/refresh', {})));
}
