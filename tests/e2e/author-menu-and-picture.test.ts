import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChromiumBrowser } from '../browser/chromium.ts';
import { controlBox, hasCard, signAt, waitFor, waitForSign } from '../browser/signs.ts';
import { sayWhoIAm, tipWriterOf } from './author-steps.ts';
import { typeText } from './recording.ts';
import { startWegwijs } from './wegwijs.ts';

/** Only this browser lets a driver press in a menu of its own and answer its file chooser. */
describe('in chromium', () => {
  let wegwijs: Awaited<ReturnType<typeof startWegwijs>>;
  let writer: Awaited<ReturnType<typeof tipWriterOf>>;
  const chromium = () => wegwijs.browser as ChromiumBrowser;
  const tab = () =>
    chromium()
      .context.pages()
      .find((page) => page.url().includes('teams.microsoft.com'));
  beforeAll(async () => {
    wegwijs = await startWegwijs('chromium');
    writer = await tipWriterOf(wegwijs);
  });
  afterAll(() => wegwijs?.stop());

  test('“Add a tip here” opens the editor at what was pressed with the right button', async () => {
    const page = await wegwijs.openApp('teams');
    const box = await waitFor(() => controlBox(page, 'people'));
    await tab()?.mouse.click(
      ((box?.left ?? 0) + (box?.right ?? 0)) / 2,
      ((box?.top ?? 0) + (box?.bottom ?? 0)) / 2,
      {
        button: 'right',
      },
    );
    await pressMenu(await writer.tabAt('https://teams.microsoft.com/*'));
    expect(await waitFor(() => hasCard(page))).toBe(true);
    await writer.write(page, 'People', 'Who is here.');
    const draft = async () => (await writer.tipDrafts())[0];
    expect(await waitFor(draft)).toMatchObject({ title: { en: 'People' }, anchor: { role: 'button' } });
    expect(await page.closedText?.()).toContain('at “People”');
    await page.close();
  });

  test('a picture from a file has to be described, and then stands in the card', async () => {
    const page = await wegwijs.openApp('teams');
    await writer.begin(page, 'teams', 'share');
    await writer.write(page, 'Share', 'It shows one.');
    await page.press('Tab');
    await choose('notes.txt', new TextEncoder().encode('These are notes, and no picture at all.'), page);
    await waitFor(async () => (await page.closedText?.())?.includes('“notes.txt” is not a picture'));
    await choose('dot.png', Buffer.from(dot, 'base64'), page);
    const body = async () => (await writer.tipDrafts()).find(({ title }) => title.en === 'Share')?.item.body;
    expect(await waitFor(async () => JSON.stringify(await body()).includes('![](media/'))).toBe(true);

    await page.press('Control+Enter');
    expect(
      await waitFor(async () => (await page.closedText?.())?.includes('Say what the picture shows')),
    ).toBe(true);
    // the focus is where it is said
    await typeText(page, 'A dot');
    await page.press('Control+Enter');
    await sayWhoIAm(page);
    await waitFor(async () => (await signAt(page, 'share')) !== null);
    await page.press('Enter');
    const [pack] = (await waitFor(() => writer.packs())) ?? [];
    expect(pack?.tips[0]?.body.en).toMatch(/^It shows one\.\n\n!\[A dot\]\(media\/[0-9a-f]{64}\.png\)$/);
    expect(await waitForSign(page, 'share')).not.toBeNull();
    await page.close();
  });

  /** The event that the browser gives for a press in its menu. */
  async function pressMenu(id: number | undefined): Promise<void> {
    const worker = await chromium().serviceWorker();
    await worker.evaluate(async (asked) => {
      type Menus = {
        tabs: { get(id: number): Promise<{ url?: string }> };
        contextMenus: { onClicked: { dispatch(pressed: object, tab: object): void } };
      };
      const { tabs, contextMenus } = (globalThis as never as { chrome: Menus }).chrome;
      const tabNow = await tabs.get(asked ?? -1);
      contextMenus.onClicked.dispatch({ menuItemId: 'add-tip', frameId: 0, pageUrl: tabNow.url }, tabNow);
    }, id);
  }

  async function choose(name: string, bytes: Uint8Array, page: { press(key: string): Promise<void> }) {
    // the browser opens no second chooser before it has put the first away
    const chooser = await waitFor(async () => {
      const opened = tab()?.waitForEvent('filechooser', { timeout: 2_000 });
      const pressed = page.press('Enter');
      return Promise.all([opened, pressed]).then(
        ([one]) => one,
        () => undefined,
      );
    });
    await chooser?.setFiles({ name, mimeType: 'image/png', buffer: Buffer.from(bytes) });
  }
});

const dot =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
