import { browser } from '../../utils/browser.ts';
import type { Sender, ToBackground } from '../../utils/messages.ts';
import { readDraft } from '../../utils/store/drafts.ts';
import type { TipDraft } from '../../utils/store/records.ts';
import { keepAwaited, readAwaited } from './tip-editors.ts';
import { openEditor } from './tips.ts';

/** Goes on with a tip that was begun: in this tab when it shows the draft's site, else in a new one. */
export async function openTip(
  { draft: id, tab }: Parameters<ToBackground['tip/open']>[0],
  { own }: Sender,
): Promise<void> {
  const draft = await readDraft(id);
  if (!own || draft?.kind !== 'tip') return;
  const frame = tab === undefined ? undefined : await frameFor(tab, draft);
  if (tab !== undefined && frame !== undefined) {
    await browser.tabs.update(tab, { active: true });
    await openEditor(tab, frame, draft);
    return;
  }
  const opened = await browser.tabs.create({ url: draft.url });
  if (opened.id !== undefined) await keepAwaited(opened.id, id);
}

/** The page of a tab that was opened for a draft is there: now it can be written in. */
export async function tabLoaded(tab: number): Promise<void> {
  const id = await readAwaited(tab);
  if (id === undefined) return;
  await keepAwaited(tab, undefined);
  const draft = await readDraft(id);
  if (draft?.kind === 'tip') await openEditor(tab, (await frameFor(tab, draft)) ?? 0, draft);
}

/** The frame of a tab that shows the draft's site, the outermost first; undefined when none does. */
async function frameFor(tab: number, { url }: TipDraft): Promise<number | undefined> {
  if (!URL.canParse(url)) return 0;
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId: tab, allFrames: true },
      func: () => location.origin,
    });
    const same = frames.filter(({ result }) => result === new URL(url).origin);
    return same.map(({ frameId }) => frameId).toSorted((one, other) => one - other)[0];
  } catch (error) {
    console.info('wegwijs: this tab takes no script', error);
    return undefined;
  }
}
