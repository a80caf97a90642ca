import { browser } from '../browser.ts';

/** A recording that is going on; in `storage.session`, so that it outlives the worker and ends with the browser. */
export interface Recording {
  version: 1;
  /** id of the draft, which comes to be with its first step */
  draft: string;
  state: 'on' | 'paused';
  /** the tab it began in, and tabs that the task opened */
  tabs: number[];
  /** new steps go behind this one; absent: at the end */
  after?: string;
  /** steps that the new ones replace; they go when the recording ends and there are new ones */
  instead: string[];
  /** steps of this recording, in the order in which they were done */
  recorded: string[];
  /** the latest step and where it happened: a page that is reached shortly after is what it led to */
  last?: { step: string; tab: number; at: number };
  /** a site that a frame of the page belongs to and that we may not see: what is done there is not recorded */
  blind?: string;
  /** the page that was reached last, without search and fragment */
  page?: string;
  /** where the bar was put by hand, in parts of the room there is: 0 left or top, 1 right or bottom */
  bar?: { x: number; y: number };
}

const key = 'recording';

export async function readRecording(): Promise<Recording | undefined> {
  const { [key]: recording } = await browser.storage.session.get(key);
  return recording as Recording | undefined;
}

/** Without a recording, the one that was going on is over. */
export async function keepRecording(recording: Recording | undefined): Promise<void> {
  if (recording) await browser.storage.session.set({ [key]: recording });
  else await browser.storage.session.remove(key);
}

/** Calls back when a recording began, changed or ended. */
export function onRecording(changed: (recording: Recording | undefined) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && changes[key]) changed(changes[key].newValue as Recording | undefined);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
