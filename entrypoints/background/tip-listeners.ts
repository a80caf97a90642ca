import { browser } from '../../utils/browser.ts';
import { onSettings } from '../../utils/store/settings.ts';
import { registerLoader } from './loader.ts';
import { menuPressed, offerMenu } from './menu.ts';
import { showPanel } from './panel.ts';
import { tabLoaded } from './tip-open.ts';
import { addTipIn } from './tip-point.ts';

/** What the browser tells us for writing tips; call it synchronously, or a stopped worker would miss the event. */
export function listenForTips(): void {
  browser.runtime.onInstalled.addListener(() => void offerMenu());
  browser.runtime.onStartup.addListener(() => void offerMenu());
  // who became a key-user may write wherever we may look
  const whenChanged = () => void Promise.all([offerMenu(), registerLoader()]);
  onSettings(whenChanged, new AbortController().signal);
  browser.contextMenus.onClicked.addListener((pressed, tab) => void menuPressed(pressed, tab));
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === 'complete') void tabLoaded(tab);
  });
}

/** The shortcut; where we may not look the panel says why. */
export async function addTipByKeys(tab: number, windowId?: number): Promise<void> {
  if ((await addTipIn(tab)) === 'no-access') await showPanel(windowId);
}
