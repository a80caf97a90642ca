import type { TestPage } from '../browser/page.ts';
import { waitFor } from '../browser/signs.ts';
import { demoPack, type startWegwijs } from './wegwijs.ts';

type Wegwijs = Awaited<ReturnType<typeof startWegwijs>>;

export const packId = demoPack().id;

/** The studio as a key-user meets it; every question waits until it can be answered. */
export async function openStudio(wegwijs: Wegwijs, place = '') {
  const page = await wegwijs.openOwn(`studio.html#/${place}`);
  return studioOn(page);
}

export function studioOn(page: TestPage) {
  return {
    page,
    /** Waits until something with these words is there. */
    see: (words: string) => page.until((wanted) => document.body.textContent?.includes(wanted), words),
    /** Presses the button or link with these words, or of this name. */
    async press(words: string) {
      await page.until((wanted) => {
        const all = [...document.querySelectorAll<HTMLElement>('button, a, summary')];
        const shown = all.filter(
          (one) => one.checkVisibility() && !one.closest('[inert]') && !one.matches(':disabled'),
        );
        const named = (one: HTMLElement) => one.getAttribute('aria-label') ?? (one.textContent ?? '').trim();
        const found =
          shown.find((one) => named(one) === wanted) ?? shown.find((one) => named(one).startsWith(wanted));
        found?.click();
        return found !== undefined;
      }, words);
    },
    /** Takes back what was just done, as the foot of the screen offers. */
    takeBack: () =>
      page.until(() => {
        const button = document.querySelector<HTMLElement>('.said-line .button.plain');
        button?.click();
        return button !== null;
      }),
    /** Opens the row with this title. */
    open: (title: string) =>
      page.until((wanted) => {
        const row = [...document.querySelectorAll<HTMLElement>('.row')].find(
          (one) => one.querySelector('.title')?.textContent === wanted,
        );
        row?.click();
        return row !== undefined;
      }, title),
    /** Types into the field with this label, in place of what is there. */
    fill: (label: string, words: string) =>
      page.until(
        (wanted, typed) => {
          const field = [...document.querySelectorAll('label')]
            .filter((one) => one.textContent?.trim() === wanted && one.checkVisibility())
            .map((one) => one.control as HTMLInputElement | null)
            .find((one) => one !== null);
          if (!field) return false;
          const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value') ?? {};
          set?.call(field, typed);
          field.dispatchEvent(new Event('input', { bubbles: true }));
          return true;
        },
        label,
        words,
      ),
    /** Chooses a file where the studio asks for one: these bytes, and so many zeros behind them. */
    choose: (field: string, name: string, bytes: Uint8Array, zeros = 0) =>
      page.until(
        (selector, fileName, base64, behind) => {
          const input = document.querySelector<HTMLInputElement>(selector);
          if (!input) return false;
          const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          const transfer = new DataTransfer();
          transfer.items.add(new File([content, new Uint8Array(behind)], fileName));
          input.files = transfer.files;
          input.dispatchEvent(new Event('change', { bubbles: true }));
          return true;
        },
        field,
        name,
        Buffer.from(bytes).toString('base64'),
        zeros,
      ),
    titles: () =>
      page.evaluate(() => [...document.querySelectorAll('.row .title')].map((one) => one.textContent ?? '')),
    /** Everything that can be read on the screen. */
    text: () => page.evaluate(() => document.body.textContent ?? ''),
    hash: () => page.evaluate(() => location.hash),
  };
}

/** The demo pack, or what a test made of it, kept in this browser. */
export async function keepDemoPack(wegwijs: Wegwijs, pack = demoPack()): Promise<void> {
  await (await wegwijs.addPack(pack)).close();
  const studio = await openStudio(wegwijs, `${packId}/tips`);
  await studio.open('Share one window, not your screen');
  await studio.press('Keep it here');
  await waitFor(async () => !(await studio.text()).includes('Keep it here'));
  await studio.page.close();
}
