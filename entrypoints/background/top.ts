import { browser } from '../../utils/browser.ts';

/** Without access to the page itself its frames have nobody above them to lead. */
export async function mayLookAtTop(tab: number): Promise<boolean> {
  return (await browser.tabs.get(tab)).url !== undefined;
}
