import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ChromiumBrowser } from '../browser/chromium.ts';
import { hasCard, waitFor, waitForSign } from '../browser/signs.ts';
import { demoPack, panelFor, startWegwijs } from './wegwijs.ts';

let wegwijs: Awaited<ReturnType<typeof startWegwijs>>;
beforeAll(async () => {
  wegwijs = await startWegwijs('chromium');
  await (await wegwijs.addPack(demoPack())).close();
});
afterAll(() => wegwijs?.stop());

async function openCard() {
  const page = await wegwijs.openApp('teams');
  const sign = await waitForSign(page, 'share');
  await page.click(sign?.x ?? 0, sign?.y ?? 0);
  await waitFor(() => hasCard(page));
  return page;
}

const says = async (page: { closedText?(): Promise<string> }, words: string) =>
  waitFor(async () => ((await page.closedText?.()) ?? '').includes(words));

test('nothing opens before the words were seen, and what was typed is what the chat gets', async () => {
  const { context } = wegwijs.browser as ChromiumBrowser;
  const page = await openCard();
  const before = context.pages().length;
  for (const key of ['Tab', 'Tab', 'Enter']) await page.press(key);
  expect(await says(page, 'Nothing is sent yet')).toBe(true);
  expect(context.pages().length).toBe(before);
  // from the person to the words: write, then the first way to reach them
  for (const key of ['Tab', 'Tab', 'Tab']) await page.press(key);
  for (const key of ['End', 'H', 'i']) await page.press(key);
  const opened = context.waitForEvent('page');
  for (const key of ['Tab', 'Enter']) await page.press(key);
  const chat = new URL((await opened).url());
  expect(`${chat.origin}${chat.pathname}`).toBe('https://teams.microsoft.com/l/chat/0/0');
  expect(chat.searchParams.get('users')).toBe('fatima.elamrani@zuiderlicht.example');
  expect(chat.searchParams.get('message')).toContain('Hi');
  expect(chat.searchParams.get('message')).toContain('Share one window');
  await (await opened).close();
  await page.close();
});

test('what is typed in our field never reaches the page as a shortcut', async () => {
  const page = await openCard();
  await page.evaluate(() => {
    const scope = window as never as { keys: string[] };
    scope.keys = [];
    for (const target of [window, document]) {
      target.addEventListener('keydown', (event) => scope.keys.push((event as KeyboardEvent).key), true);
    }
  });
  for (const key of ['Tab', 'Tab', 'Enter', 'Tab', 'Tab', 'Tab', 'm']) await page.press(key);
  expect(await says(page, 'Nothing is sent yet')).toBe(true);
  expect(await page.evaluate(() => (window as never as { keys: string[] }).keys)).toEqual([]);
  await page.close();
});

test('Escape closes the card and gives the focus back to where it was', async () => {
  const page = await openCard();
  await page.press('Escape');
  expect(await waitFor(async () => !(await hasCard(page)))).toBe(true);
  // the sign has the focus again: Enter opens the same card
  await page.press('Enter');
  expect(await waitFor(() => hasCard(page))).toBe(true);
  await page.close();
});

test('a tip that was put away stays away after a reload, and the panel brings it back', async () => {
  const page = await openCard();
  for (const key of ['Tab', 'Tab', 'Tab', 'Enter']) await page.press(key);
  expect(await waitFor(async () => (await waitForSign(page, 'share', 0)) === null)).toBe(true);
  await page.close();
  const second = await wegwijs.openApp('teams');
  expect(await waitForSign(second, 'microphone')).not.toBeNull();
  expect(await waitForSign(second, 'share', 0)).toBeNull();
  const panel = await panelFor(wegwijs, 'teams');
  await panel.until(() => {
    const section = [...document.querySelectorAll('section')].find((one) =>
      one.textContent?.startsWith('Put away'),
    );
    section?.querySelector<HTMLButtonElement>('.tip-row > .button')?.click();
    return section !== undefined;
  });
  expect(await waitForSign(second, 'share')).not.toBeNull();
  await panel.close();
  await second.close();
});
