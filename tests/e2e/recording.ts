import type { Draft, WalkthroughDraft } from '../../utils/store/records.ts';
import type { TestPage } from '../browser/page.ts';
import { controlBox, type Point, signsOn, waitFor } from '../browser/signs.ts';
import type { startWegwijs } from './wegwijs.ts';

type Wegwijs = Awaited<ReturnType<typeof startWegwijs>>;
type Api = { runtime: { sendMessage(message: object): Promise<{ value?: unknown; error?: string }> } };

/**
 * A key-user at work: one of our own pages in a tab of its own, which asks and reads what the panel would; `isNew`:
 * somebody who is none yet.
 */
export async function keyUserOf(wegwijs: Wegwijs, { shots = false, isNew = false } = {}) {
  const own = await wegwijs.openOwn('options.html');
  const settle = async (shots: boolean) => {
    type Storage = { storage: { local: { set(values: object): Promise<void> } } };
    const scope = globalThis as never as { browser?: Storage; chrome: Storage };
    const settings = { version: 3, language: 'auto', hidden: [], role: 'key-user', shots };
    await (scope.browser ?? scope.chrome).storage.local.set({ settings });
  };
  if (!isNew) await own.evaluate(settle, shots);

  const ask = (kind: string, question: object) =>
    own.evaluate(
      async (named, asked) => {
        const scope = globalThis as never as { browser?: Api; chrome: Api };
        const { value, error } =
          (await (scope.browser ?? scope.chrome).runtime.sendMessage({ kind: named, question: asked })) ?? {};
        if (error) throw new Error(error);
        return value;
      },
      kind,
      question,
    );

  const tabAt = (pattern: string) =>
    own.until(async (wanted) => {
      type Tabs = { tabs: { query(filter: object): Promise<{ id?: number }[]> } };
      const scope = globalThis as never as { browser?: Tabs; chrome: Tabs };
      return (await (scope.browser ?? scope.chrome).tabs.query({ url: wanted })).at(-1)?.id;
    }, pattern);

  const drafts = () =>
    own.evaluate(
      () =>
        new Promise<Draft[]>((resolve, reject) => {
          const opening = indexedDB.open('wegwijs');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const reading = opening.result.transaction('drafts').objectStore('drafts').getAll();
            reading.onsuccess = () => {
              opening.result.close();
              resolve(reading.result);
            };
          };
        }),
    );

  /** The draft that was changed last. */
  const draft = async (): Promise<WalkthroughDraft | undefined> => {
    const all = (await drafts()).toSorted((one, other) => one.changedAt.localeCompare(other.changedAt));
    return all.at(-1) as WalkthroughDraft | undefined;
  };

  /** The files of all pictures that are kept. */
  const pictures = () =>
    own.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const opening = indexedDB.open('wegwijs');
          opening.onsuccess = () => {
            const reading = opening.result.transaction('media').objectStore('media').getAllKeys();
            reading.onsuccess = () => {
              opening.result.close();
              resolve(reading.result.map((key) => (key as string[])[1] ?? ''));
            };
          };
        }),
    );

  /** How many points of a picture are blue, and magenta or near it. */
  const coloursOf = (file: string) =>
    own.evaluate(async (wanted) => {
      const bytes = await new Promise<Uint8Array<ArrayBuffer>>((resolve) => {
        const opening = indexedDB.open('wegwijs');
        opening.onsuccess = () => {
          const reading = opening.result.transaction('media').objectStore('media').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result.find((one) => one.file === wanted).bytes);
          };
        };
      });
      const picture = await createImageBitmap(new Blob([bytes]));
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const pen = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
      pen.drawImage(picture, 0, 0);
      const { data } = pen.getImageData(0, 0, picture.width, picture.height);
      const count = { blue: 0, magenta: 0 };
      for (let at = 0; at < data.length; at += 4) {
        const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
        if (blue > 240 && red < 20 && green < 20) count.blue++;
        if (blue > 200 && red > 200 && green < 120) count.magenta++;
      }
      return count;
    }, file);

  return {
    own,
    ask,
    tabAt,
    drafts,
    pictures,
    coloursOf,
    draft,
    /** Begins to record the page, and waits until its bar is there. */
    start: async (page: TestPage, pattern: string, more: object = {}) => {
      const begun = await ask('record/start', { tab: await tabAt(pattern), ...more });
      await page.toFront();
      await waitFor(async () => (await signsOn(page, undefined, 16)).some(({ width }) => width > 200));
      return begun;
    },
    stop: () => ask('record/stop', {}),
    titles: async () =>
      (await draft())?.steps.map(({ step }) => Object.values(step.title ?? {})[0] ?? '') ?? [],
    /** Waits until the newest draft has so many steps, since a step travels from page to worker to store. */
    steps: (count: number) =>
      waitFor(async () => {
        const steps = (await draft())?.steps ?? [];
        return steps.length >= count ? steps : undefined;
      }),
  };
}

/** Presses a control of a demo page, by its true name, in its middle and with the real mouse. */
export async function pressControl(page: TestPage, name: string): Promise<void> {
  const point = await waitFor(async () => {
    const first = await controlBox(page, name);
    const second = await controlBox(page, name);
    // a menu that is still opening is somewhere else by the time the mouse is there
    if (!first || first.left !== second?.left || first.top !== second.top) return null;
    const middle = { x: (first.left + first.right) / 2, y: (first.top + first.bottom) / 2 };
    return (await isOursAt(page, middle)) ? null : middle;
  });
  if (!point) throw new Error(`the page has no ${name}, or something of ours lies over it`);
  await page.click(point.x, point.y);
}

/** The bar steps aside when the page puts something under it, as soon as it notices. */
function isOursAt(page: TestPage, { x, y }: Point): Promise<boolean> {
  return page.evaluate(
    (left, top) => {
      const hit = document.elementFromPoint(left, top);
      return hit instanceof HTMLElement && hit.popover === 'manual' && hit.style.zIndex === '2147483647';
    },
    x,
    y,
  );
}

export async function typeText(page: TestPage, text: string): Promise<void> {
  for (const letter of text) await page.press(letter);
}

/** Where an element of the page is, in pixels of the view; waits for it. */
export async function middleOf(page: TestPage, selector: string) {
  const found = await page.until((wanted) => {
    const box = document.querySelector(wanted)?.getBoundingClientRect();
    return box && { left: box.left, top: box.top, x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, selector);
  if (!found) throw new Error(`nothing at ${selector}`);
  return found;
}
