import { browser } from '../../utils/browser.ts';
import { languageFor, sayIn } from '../../utils/i18n/index.ts';
import { askTipAuthor } from '../../utils/messages.ts';
import { readSettings } from '../../utils/store/settings.ts';
import { showPanel } from './panel.ts';
import { beginTip } from './tip-editing.ts';
import { addTipIn, newTipId } from './tip-point.ts';
import { openEditor, putTipAuthorInto } from './tips.ts';

const id = 'add-tip';

interface Pressed {
  menuItemId: string | number;
  frameId?: number;
  pageUrl?: string;
  frameUrl?: string;
}

/** Key-users, and nobody else, have "Add a tip here" in the menu of a page. */
export async function offerMenu(): Promise<void> {
  const { role, language } = await readSettings();
  await browser.contextMenus.removeAll();
  if (role !== 'key-user') return;
  browser.contextMenus.create({
    id,
    title: sayIn(languageFor(language, navigator.languages))('author.menu'),
    contexts: ['page', 'frame', 'selection', 'link', 'editable', 'image', 'video', 'audio'],
    documentUrlPatterns: ['https://*/*'],
  });
}

/** Opens the editor at what was pressed with the right button; where that is not known the person points at it. */
export async function menuPressed(
  { menuItemId, frameId = 0, pageUrl, frameUrl }: Pressed,
  tab?: { id?: number; windowId?: number },
): Promise<void> {
  const address = frameUrl ?? pageUrl;
  if (menuItemId !== id || tab?.id === undefined || !address) return;
  // asked within the press, or the browser refuses to ask; what is granted already is not asked again
  const origins = [`https://${new URL(address).hostname}/*`];
  const asked = browser.permissions.request({ origins }).catch((error: unknown) => {
    console.info('wegwijs: the browser did not ask', error);
    return false;
  });
  const isAllowed = (await browser.permissions.contains({ origins })) || (await asked);
  if (!isAllowed || !(await putTipAuthorInto(tab.id, frameId))) return showPanel(tab.windowId);
  const picked = await askTipAuthor(tab.id, 'author/pressed', {}, frameId);
  if (picked) await openEditor(tab.id, frameId, await beginTip(newTipId(), picked), picked.strength);
  else await addTipIn(tab.id);
}
