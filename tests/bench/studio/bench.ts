import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { comparePacks } from '../../../utils/pack/compare.ts';
import { applyEdits } from '../../../utils/pack/edit.ts';
import { lintEntry } from '../../../utils/pack/lint-entry.ts';
import { mergePacks } from '../../../utils/pack/merge/merge.ts';
import { type Pack, packSchema } from '../../../utils/pack/schema.ts';
import { packFromText } from '../../../utils/pack/trusted.ts';
import { writeText } from '../../../utils/pack/write.ts';
import { launchChromium } from '../../browser/chromium.ts';
import { buildExtension } from '../../e2e/build.ts';
import { bigPack } from './big-pack.ts';
import { fillStore } from './fill-store.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const runs = 5;
/** in milliseconds, some ten times what it takes */
const mostToPut = 60_000;

interface Figure {
  what: string;
  ms: number;
  /** what it may cost at most, where something was promised */
  bar?: number;
}

/** Prints what the studio costs with 5,000 items in 20 languages, beside what was promised. */
export async function bench(): Promise<void> {
  const demo = packSchema.parse(JSON.parse(readFileSync(`${root}demo/pack/zuiderlicht.json`, 'utf8')));
  const pack = bigPack(demo);
  const text = writeText(pack);
  console.log(
    `\nstudio: 5,000 items in ${pack.languages.length} languages, ${(text.length / 1e6).toFixed(1)} MB of JSON; median of ${runs}\n`,
  );
  print('In the page', await inBrowser(pack, text));
  print('Behind it', inMemory(pack, text));
}

async function inBrowser(pack: Pack, text: string): Promise<Figure[]> {
  buildExtension('chrome');
  const browser = await launchChromium({ extension: `${root}.output/chrome` });
  try {
    await browser.context.addInitScript(watchForRows);
    const origin = `chrome-extension://${browser.extensionId}`;
    const page = await browser.context.newPage();
    await page.goto(`${origin}/studio.html`);
    await fillStore(page, pack, text);

    const opening: number[] = [];
    for (let run = 0; run < runs; run++) {
      await page.goto('about:blank');
      await page.goto(`${origin}/studio.html#/big/items`);
      await page.waitForSelector('.row');
      opening.push(await page.evaluate(() => (globalThis as never as { rowsAt: number }).rowsAt));
    }
    await page.waitForTimeout(1_000);
    const first = await typing(page, 'f');
    const letters: number[] = [];
    for (const query of ['fi', 'fil', 'film', 'film 12', 'film 123', 'étr', ''])
      letters.push(await typing(page, query));
    const moving = await pressing(page, '.long-list', 'ArrowDown', 20);
    await page.click('.row');
    await page.waitForSelector('.form input[type=text]');
    const writing = await pressing(page, '.form input[type=text]', 'x', 20);
    const saving = await putting(page);
    await pressing(page, '.form input[type=text]', 'y', 1);
    await page.waitForTimeout(500);
    const again = await putting(page);
    const longest = await page.evaluate(() => (globalThis as never as { longest: number }).longest);
    const memory = await page.evaluate(
      () => (performance as never as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? 0,
    );
    console.log(`heap of the page after all this: ${Math.round(memory / 1e6)} MB`);
    return [
      { what: 'open the pack: from the address to the first rows', ms: median(opening), bar: 1_000 },
      { what: 'the first letter of a search', ms: first, bar: 100 },
      { what: 'every further letter', ms: median(letters), bar: 50 },
      { what: 'one row further with the arrow key', ms: median(moving), bar: 50 },
      { what: 'one letter in an open tip', ms: median(writing), bar: 50 },
      { what: 'put into the pack, the first time (in the worker)', ms: saving },
      { what: 'put into the pack, from then on (in the worker)', ms: again },
      { what: 'longest time the page stood still meanwhile', ms: longest, bar: 500 },
    ];
  } finally {
    await browser.close();
  }
}

function inMemory(pack: Pack, text: string): Figure[] {
  const [tip] = pack.tips;
  if (!tip) return [];
  const entry = { ...tip, title: { ...tip.title, en: 'Other words' } };
  const edited = applyEdits(pack, [{ kind: 'put', list: 'tips', entry, was: tip }]);
  const other = applyEdits(pack, [{ kind: 'remove', list: 'changes', was: pack.changes[0] as never }]);
  return [
    timed('read the text of the pack', () => packFromText(text)),
    timed('write it', () => writeText(pack)),
    timed('change one tip', () => applyEdits(pack, [{ kind: 'put', list: 'tips', entry, was: tip }])),
    timed('advice about one tip', () => lintEntry(pack, 'tips', tip, '2026-11-23')),
    timed('what is different between two states', () => comparePacks(pack, edited)),
    timed('put two people’s work together', () => mergePacks({ base: pack, mine: edited, theirs: other })),
  ];
}

function timed(what: string, work: () => unknown): Figure {
  const times = Array.from({ length: runs }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return { what, ms: median(times) };
}

/** Time from a key to the next frame that shows its effect, in milliseconds. */
function typing(page: Page, query: string): Promise<number> {
  return page.evaluate(async (words) => {
    const field = document.querySelector<HTMLInputElement>('[data-studio-search]');
    if (!field) throw new Error('there is no search');
    const began = performance.now();
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((shown) => requestAnimationFrame(() => setTimeout(shown)));
    return performance.now() - began;
  }, query);
}

function pressing(page: Page, selector: string, key: string, times: number): Promise<number[]> {
  return page.evaluate(
    async ({ at, pressed, count }) => {
      const element = document.querySelector<HTMLInputElement>(at);
      if (!element) throw new Error(`there is no ${at}`);
      const took: number[] = [];
      for (let time = 0; time < count; time++) {
        const began = performance.now();
        if (pressed.length > 1) {
          element.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true }));
        } else {
          element.value += pressed;
          element.dispatchEvent(new Event('input', { bubbles: true }));
        }
        await new Promise((shown) => requestAnimationFrame(() => setTimeout(shown)));
        took.push(performance.now() - began);
      }
      return took;
    },
    { at: selector, pressed: key, count: times },
  );
}

/** Rejects when the tip is not in the pack in time: a bench that waits for ever says nothing. */
async function putting(page: Page): Promise<number> {
  const { promise, reject } = Promise.withResolvers<never>();
  const late = new Error(`${mostToPut / 1000} s after Done was pressed, the tip still waits to be put.`);
  const timer = setTimeout(() => reject(late), mostToPut);
  try {
    return await Promise.race([page.evaluate(put), promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** Presses Done and waits for the word that it is in; notes how long the page stood still meanwhile. */
async function put(): Promise<number> {
  const state = globalThis as never as { longest: number };
  state.longest = 0;
  let last = performance.now();
  let watching = true;
  const tick = () => {
    state.longest = Math.max(state.longest, performance.now() - last);
    last = performance.now();
    if (watching) setTimeout(tick, 10);
  };
  tick();
  const began = performance.now();
  document.querySelector<HTMLButtonElement>('.entry-head .button.primary')?.click();
  while (document.querySelector('.entry-head .button.primary'))
    await new Promise((soon) => setTimeout(soon, 20));
  watching = false;
  return performance.now() - began;
}

/** In every page: when the first rows were there, in milliseconds since the page was asked for. */
function watchForRows(): void {
  const look = () => {
    if (document.querySelector('.row')) {
      (globalThis as never as { rowsAt: number }).rowsAt = performance.now();
      return;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function median(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
}

function print(title: string, figures: readonly Figure[]): void {
  console.log(`\n${title}`);
  for (const { what, ms, bar } of figures) {
    const promise = bar === undefined ? '' : `  at most ${bar} ms${ms > bar ? ', missed' : ''}`;
    console.log(`  ${what.padEnd(56)} ${ms.toFixed(ms < 10 ? 1 : 0).padStart(7)} ms${promise}`);
  }
}
