import { browser } from '../../utils/browser.ts';
import { onContentChanged } from '../../utils/store/content.ts';
import { onFrames } from '../../utils/store/frames.ts';
import { onRunsChanged } from '../../utils/store/runs.ts';
import { onSettings } from '../../utils/store/settings.ts';

/** The page beside the panel; the address only where we may know it. */
export interface PanelTab {
  id?: number;
  url?: string;
  /** still loading: what it has to say may yet come */
  loading: boolean;
}

/** What happens in bursts (a page that builds itself) is drawn once, in milliseconds. */
const gather = 50;
/** A page that finished loading gets this long to answer before it is called silent. */
const patience = 2_000;

/**
 * Gives the tab that the panel is about: the active one of its window, or the one named in the address of the
 * panel. Calls back when another becomes active or anything known about it changes.
 */
export function followTab(
  named: string | null,
  changed: () => void,
  signal: AbortSignal,
): () => Promise<PanelTab> {
  let finished = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (after = gather) => {
    clearTimeout(timer);
    timer = setTimeout(changed, after);
  };
  const { tabs } = browser;
  const onActivated = () => soon();
  const onUpdated = (_id: number, info: { status?: string }) => {
    if (info.status === 'complete') finished = Date.now();
    soon();
    if (info.status === 'complete') setTimeout(changed, patience);
  };
  tabs.onActivated.addListener(onActivated);
  tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    tabs.onActivated.removeListener(onActivated);
    tabs.onUpdated.removeListener(onUpdated);
  });
  onFrames(() => soon(), signal);
  onSettings(() => soon(), signal);
  onContentChanged(() => soon(), signal);
  onRunsChanged(() => soon(), signal);

  return async () => {
    const tab = named
      ? await tabs.get(Number(named))
      : (await tabs.query({ active: true, currentWindow: true }))[0];
    const loading = tab?.status === 'loading' || Date.now() - finished < patience;
    return { id: tab?.id, url: tab?.url, loading };
  };
}
