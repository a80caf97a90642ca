import { browser } from '../../utils/browser.ts';
import type { ItemStatus, Sender } from '../../utils/messages.ts';
import { type FrameStatus, frameKey, isOfTab } from '../../utils/store/frames.ts';

/** Keeps where a frame's items stand for the panel, in memory only, and shows their number on the badge. */
export async function keepStatuses({ tab, frame }: Sender, url: string, items: ItemStatus[]): Promise<void> {
  if (tab === undefined) return;
  const status: FrameStatus = { url, items };
  await browser.storage.session.set({ [frameKey(tab, frame)]: status });
  if (frame === 0) await showCount(tab, items);
}

export async function forgetTab(tab: number): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null)).filter((key) => isOfTab(key, tab));
  await browser.storage.session.remove(keys);
}

async function showCount(tab: number, items: ItemStatus[]): Promise<void> {
  const count = items.filter(
    ({ outcome, quiet }) => !quiet && (outcome === 'found' || outcome === 'moved'),
  ).length;
  await browser.action.setBadgeBackgroundColor({ color: '#0f4582', tabId: tab });
  await browser.action.setBadgeText({ text: count > 0 ? String(count) : '', tabId: tab });
}
