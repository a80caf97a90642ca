import { browser } from '../../utils/browser.ts';
import { hostPattern } from '../../utils/pack/pattern.ts';
import { hostsNotAllowed } from '../../utils/store/content.ts';
import { listPacks } from '../../utils/store/packs.ts';
import { readSettings } from '../../utils/store/settings.ts';

const id = 'loader';
const file = '/loader.js';

/**
 * Registers the loader for exactly the hosts that packs have content for and that the person or the manifest
 * granted, for a key-user for all of these, and puts it into pages that are already open there.
 */
export function registerLoader(): Promise<void> {
  const mine = turn.then(register);
  turn = mine.catch(() => undefined);
  return mine;
}

/** Two at a time would both find nothing registered. An empty line is all a stopped worker loses. */
let turn: Promise<unknown> = Promise.resolve();

async function register(): Promise<void> {
  const packs = await listPacks();
  const [{ role }, { origins = [] }] = await Promise.all([readSettings(), browser.permissions.getAll()]);
  // a key-user may write a first tip wherever we may look, and is asked there what was pressed
  const open = role === 'key-user' ? origins.filter((origin) => origin.startsWith('https://')) : [];
  const wanted = [...new Set([...packs.flatMap(({ match }) => match.map(hostPattern)), ...open])];
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

/**
 * Puts the loader into a tab, or has the one that is there ask again. False where a page shows an error or a
 * policy protects it: it takes no script, and has no tips to show either.
 */
export async function putLoaderInto(tab: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: [file] });
    return true;
  } catch (error) {
    console.info('wegwijs: this tab takes no script', error);
    return false;
  }
}
