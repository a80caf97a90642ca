import { authorWords } from '../../utils/i18n/areas.ts';
import type { Pack } from '../../utils/pack/schema.ts';
import type { TipDraft } from '../../utils/store/records.ts';
import type { TestPage } from '../browser/page.ts';
import { controlBox, hasCard, waitFor } from '../browser/signs.ts';
import { keyUserOf, typeText } from './recording.ts';
import { type AppName, apps, type startWegwijs } from './wegwijs.ts';

type Wegwijs = Awaited<ReturnType<typeof startWegwijs>>;

/** A key-user who writes tips: every press of the mouse is counted. */
export async function tipWriterOf(wegwijs: Wegwijs, { isNew = false } = {}) {
  const keyUser = await keyUserOf(wegwijs, { isNew });
  // for a key-user the loader stands in every page that we may look at, before the page's own scripts
  const isRegistered = async () => {
    type Scripting = { scripting: { getRegisteredContentScripts(): Promise<{ id: string }[]> } };
    const scope = globalThis as never as { browser?: Scripting; chrome: Scripting };
    const registered = await (scope.browser ?? scope.chrome).scripting.getRegisteredContentScripts();
    return registered.some(({ id }) => id === 'loader');
  };
  if (!isNew) await keyUser.own.until(isRegistered);
  let presses = 0;

  const panelOf = async (app: AppName) => {
    const tab = await keyUser.tabAt(`https://${apps[app].host}/*`);
    return wegwijs.openOwn(`sidepanel.html?tab=${tab}`);
  };
  const pressInPanel = async (panel: TestPage, selector: string) => {
    presses++;
    await panel.until((wanted) => {
      const button = document.querySelector<HTMLButtonElement>(wanted);
      button?.click();
      return button !== null;
    }, selector);
  };

  return {
    ...keyUser,
    presses: () => presses,
    panelOf,
    pressInPanel,
    /** "Add a tip" in the panel, then the control itself. */
    begin: async (page: TestPage, app: AppName, control: string) => {
      const panel = await panelOf(app);
      await pressInPanel(panel, '.button.tip');
      await page.toFront();
      await waitFor(() => isGlassOver(page));
      presses++;
      const box = await waitFor(() => controlBox(page, control));
      if (!box) throw new Error(`the page has no ${control}`);
      await page.click((box.left + box.right) / 2, (box.top + box.bottom) / 2);
      await panel.close();
      return waitFor(async () => !(await isGlassOver(page)) && hasCard(page));
    },
    /** Title, Enter, body. */
    write: async (page: TestPage, title: string, body: string) => {
      await typeText(page, title);
      await page.press('Enter');
      await typeText(page, body);
    },
    tipDrafts: async () => (await keyUser.drafts()).filter((one): one is TipDraft => one.kind === 'tip'),
    /** The packs of the store, as they would be written to a file. */
    packs: () => readPacks(keyUser.own),
  };
}

/** The page lies under the picker's glass. */
export function isGlassOver(page: TestPage): Promise<boolean> {
  return page.evaluate(() => {
    const hit = document.elementFromPoint(3, 3);
    return hit instanceof HTMLElement && hit.popover === 'manual' && hit.style.zIndex === '2147483647';
  });
}

function readPacks(own: TestPage): Promise<Pack[]> {
  return own.evaluate(
    () =>
      new Promise<Pack[]>((resolve, reject) => {
        const opening = indexedDB.open('wegwijs');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('texts').objectStore('texts').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result.map(({ text }) => JSON.parse(text)));
          };
        };
      }),
  );
}

/** Answers who can be asked, which is asked once, after the first tip; what was pressed before it stands is lost. */
export async function sayWhoIAm(page: TestPage): Promise<void> {
  const { closedText } = page;
  if (closedText)
    await waitFor(async () => (await closedText()).includes(authorWords.en['author.who.title']));
  else await new Promise((resolve) => setTimeout(resolve, 1_000));
  await typeText(page, 'Fatima');
  await page.press('Tab');
  await typeText(page, 'fatima@zuiderlicht.example');
  await page.press('Enter');
}
