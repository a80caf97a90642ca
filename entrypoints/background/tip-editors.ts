import { browser } from '../../utils/browser.ts';

/**
 * A tip that is written in a page; kept in memory only, so that it outlives the worker and ends with the browser.
 * It outlives its tab as well: the last words of a page that goes arrive when the tab is no more.
 */
export interface TipEditor {
  draft: string;
  frame: number;
  /** what is pointed at for it just now */
  pointing?: 'control' | 'condition';
}

export async function readTipEditor(tab: number): Promise<TipEditor | undefined> {
  const { [keyOf(tab)]: editor } = await browser.storage.session.get(keyOf(tab));
  return editor as TipEditor | undefined;
}

export async function keepTipEditor(tab: number, editor: TipEditor | undefined): Promise<void> {
  if (editor) await browser.storage.session.set({ [keyOf(tab)]: editor });
  else await browser.storage.session.remove(keyOf(tab));
}

/** A tab that was opened for a draft, until its page has loaded. */
export async function keepAwaited(tab: number, draft: string | undefined): Promise<void> {
  const key = awaitedKey(tab);
  if (draft) await browser.storage.session.set({ [key]: draft });
  else await browser.storage.session.remove(key);
}

export async function readAwaited(tab: number): Promise<string | undefined> {
  const { [awaitedKey(tab)]: draft } = await browser.storage.session.get(awaitedKey(tab));
  return draft as string | undefined;
}

const keyOf = (tab: number) => `tip editor ${tab}`;
const awaitedKey = (tab: number) => `tip awaited ${tab}`;
