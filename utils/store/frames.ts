import { browser } from '../browser.ts';
import type { ItemStatus } from '../messages.ts';

/** Where one frame's items stand; kept in `storage.session`, which is memory and ends with the browser. */
export interface FrameStatus {
  url: string;
  items: ItemStatus[];
}

export function frameKey(tab: number, frame: number): string {
  return `frame ${tab} ${frame}`;
}

export function isOfTab(key: string, tab: number): boolean {
  return key.startsWith(`frame ${tab} `);
}

/** What all frames of a tab said last, the top frame first. */
export async function readFrames(tab: number): Promise<FrameStatus[]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all)
    .filter(([key]) => isOfTab(key, tab))
    .toSorted(([one], [other]) => Number(one.split(' ')[2]) - Number(other.split(' ')[2]))
    .map(([, status]) => status as FrameStatus);
}

/** Calls back when a frame of any tab said something new. */
export function onFrames(changed: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && Object.keys(changes).some((key) => key.startsWith('frame '))) changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
