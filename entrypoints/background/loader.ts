import { browser } from '../../utils/browser.ts';
import { hostPattern } from '../../utils/pack/pattern.ts';
import { hostsNotAllowed } from '../../utils/store/content.ts';
import { listPacks } from '../../utils/store/packs.ts';

const id = 'loader';
const file = '/loader.js';

/**
 * Registers the loader for exactly the hosts that packs have content for and that the person or the manifest
 * granted, and puts it into pages that are already open there.
 */
export async function registerLoader(): Promise<void> {
  const packs = await listPacks();
  const wanted = [...new Set(packs.flatMap(({ match }) => match.map(hostPattern)))];
  const refused = await hostsNotAllowed(wanted);
  const granted = wanted.filter((host) => !refused.includes(host));
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (granted.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id,
      js: [file],
      matches: granted,
      allFrames: true,
      runAt: 'document_start',
      persistAcrossSessions: true,
    },
  ]);
  const tabs = await browser.tabs.query({ url: granted, discarded: false });
  await Promise.all(tabs.map((tab) => tab.id !== undefined && putLoaderInto(tab.id)));
}

/** A page that shows an error, or that a policy protects, takes no script; it has no tips to show either. */
async function putLoaderInto(tab: number): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId: tab, allFrames: true }, files: [file] })
    .catch((error: unknown) => console.info('wegwijs: this tab takes no script', error));
}
