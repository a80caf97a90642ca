import type { TestPage } from '../browser/page.ts';
import { controlBox, signsOn, waitFor } from '../browser/signs.ts';
import { type AppName, panelFor, type startWegwijs } from './wegwijs.ts';

type Wegwijs = Awaited<ReturnType<typeof startWegwijs>>;

/** Where a walkthrough is, as the background keeps it. */
export interface Place {
  step: string;
  trail: string[];
  at: { kind: string; why?: string; helped?: boolean };
  paused?: string;
  missed: string[];
}

/** Presses Start (or Continue) at the first walkthrough of the app in the panel beside this page. */
export async function startWalk(wegwijs: Wegwijs, page: TestPage, app: AppName): Promise<void> {
  const panel = await panelFor(wegwijs, app);
  await panel.until(() => {
    const button = document.querySelector<HTMLButtonElement>('.walkthrough-row .button');
    button?.click();
    return button !== null;
  });
  await panel.close();
  await page.toFront();
}

/** One of our own pages, to look into our store with. */
export async function lookInto(wegwijs: Wegwijs) {
  const own = await wegwijs.openOwn('options.html');
  const all = <T>(store: string): Promise<T[]> =>
    own.evaluate(
      (name) =>
        new Promise<T[]>((resolve, reject) => {
          const opening = indexedDB.open('wegwijs');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const reading = opening.result.transaction(name).objectStore(name).getAll();
            reading.onsuccess = () => resolve(reading.result as T[]);
            reading.onerror = () => reject(reading.error);
            opening.result.close();
          };
        }),
      store,
    );
  return {
    /** The state of the only run; null when there is none. */
    async place(): Promise<Place | null> {
      const [run] = await all<{ state: Place | null }>('runs');
      return run?.state ?? null;
    },
    runs: () => all<{ id: string; tab?: number; walkthrough: string; state: Place }>('runs'),
    receipts: () => all<{ kind: string; item: string; step?: string }>('receipts'),
    closeTab: (tab: number) =>
      own.evaluate((id) => {
        const scope = globalThis as never as { browser?: Extension; chrome: Extension };
        return (scope.browser ?? scope.chrome).tabs.remove(id);
      }, tab),
    clear: (store: string) =>
      own.evaluate(
        (name) =>
          new Promise<void>((resolve) => {
            const opening = indexedDB.open('wegwijs');
            opening.onsuccess = () => {
              const clearing = opening.result.transaction(name, 'readwrite').objectStore(name).clear();
              clearing.onsuccess = () => resolve();
              opening.result.close();
            };
          }),
        store,
      ),
    close: () => own.close(),
  };
}

/** Where the card is on the page; null when there is none. */
export async function cardOn(page: TestPage) {
  const found = (await signsOn(page, undefined, 16)).find(({ width, height }) => width > 200 && height > 80);
  return found ?? null;
}

/** Waits until the card stands, and stands beside this control. */
export async function waitForCardAt(page: TestPage, control: string): Promise<boolean> {
  const isThere = await waitFor(async () => {
    const [card, box] = [await cardOn(page), await controlBox(page, control)];
    if (!card || !box) return false;
    const gapX = Math.max(box.left - (card.x + card.width / 2), card.x - card.width / 2 - box.right);
    const gapY = Math.max(box.top - (card.y + card.height / 2), card.y - card.height / 2 - box.bottom);
    return Math.max(gapX, gapY) < 40;
  });
  return Boolean(isThere);
}

/** Clicks a control of the demo page, as a person does. */
export async function press(page: TestPage, control: string): Promise<void> {
  const box = await waitFor(() => controlBox(page, control));
  if (!box) throw new Error(`${control} is not on the page`);
  await page.click((box.left + box.right) / 2, (box.top + box.bottom) / 2);
}

/** Clicks the card's main button: the last one in its last line. */
export async function pressNext(page: TestPage): Promise<void> {
  const card = await waitFor(() => cardOn(page));
  if (!card) throw new Error('there is no card');
  await page.click(card.x + card.width / 2 - 50, card.y + card.height / 2 - 24);
}

interface Extension {
  tabs: { remove(id: number): Promise<void> };
}
