import { expect, test } from 'vitest';
import { type anchorPage, describeAt, endWatch, heard, show, watchAt } from './anchor-module.ts';
import { hand, mic, page, share, shareWatch, whole } from './share-watch.ts';

/** What the watcher does when the page draws a control anew; in the browser of the other rules about watching. */
export function redrawnRules(on: ReturnType<typeof anchorPage>): void {
  const { watchFor, told } = shareWatch(on);

  test('goes along to the new element when the control is drawn anew', async () => {
    await watchFor(whole);
    await on.tab.evaluate(() => {
      const control = document.getElementById('share-button') as Element;
      const copy = control.cloneNode(true) as Element;
      copy.setAttribute('data-t', 'copy');
      control.replaceWith(copy);
    });
    expect(await told('found', 'copy')).toBe(true);
    expect((await heard(on.tab)).map(({ outcome }) => outcome)).toEqual(['found', 'found']);
  });

  test('goes along to an equal one in its place', async () => {
    await watchFor(whole);
    await on.tab.evaluate(() => {
      const control = document.getElementById('share-button') as Element;
      control.replaceWith(control.cloneNode(true));
    });
    await on.tab.until(() => (window as never as { heard: unknown[] }).heard.length > 1);
    expect((await heard(on.tab)).map(({ outcome }) => outcome)).toEqual(['found', 'found']);
    await on.tab.evaluate(() => document.getElementById('share-button')?.remove());
    expect(await told('missing')).toBe(true);
  });

  test.each([
    ['has another name', () => document.getElementById('mute-button')?.setAttribute('aria-label', 'record')],
    ['is another one', () => document.getElementById('mute-button')?.after(document.createElement('button'))],
    ['is gone', () => document.getElementById('mute-button')?.remove()],
  ])('an equal one of which the neighbour %s is not called unchanged', async (_, change) => {
    await watchFor(whole);
    await endWatch(on.tab);
    const anchor = await describeAt(on.tab, '[data-t=share]');
    const [before, after] = await on.tab.evaluate(
      async (known, changing) => {
        type Said = { confidence: number };
        const { watch } = (window as never as { anchorEngine: { watch(...given: unknown[]): void } })
          .anchorEngine;
        const stop = new AbortController();
        const said: Said[] = [];
        const saidOf = async (count: number) => {
          while (said.length < count) await new Promise((resolve) => setTimeout(resolve, 20));
        };
        watch(
          document,
          new Map([['share', known]]),
          (_id: string, match: Said) => said.push(match),
          stop.signal,
        );
        await saidOf(1);
        // what the description touched is looked at first
        await new Promise((resolve) => setTimeout(resolve, 300));
        new Function(`return (${changing})()`)();
        const control = document.getElementById('share-button') as Element;
        control.replaceWith(control.cloneNode(true));
        await saidOf(2);
        stop.abort();
        return said.map(({ confidence }) => confidence);
      },
      anchor,
      String(change),
    );
    // what is told without weighing the evidence is told with one and the same confidence
    expect(before).toBe(0.999);
    expect(after).not.toBe(before);
  });

  test('goes along when the whole toolbar is drawn anew', async () => {
    await watchFor(whole);
    await on.tab.evaluate(() => {
      const bar = document.getElementById('bar') as Element;
      const copy = bar.cloneNode(true) as Element;
      copy.querySelector('#share-button')?.setAttribute('data-t', 'copy');
      bar.replaceWith(copy);
    });
    expect(await told('found', 'copy')).toBe(true);
  });

  test('a control that is there from the start is never called anything else, however often it is drawn', async () => {
    await show(on.tab, whole, on.script);
    const anchor = await describeAt(on.tab, '[data-t=share]');
    const many = Array.from({ length: 400 }, (_, i) => `<button>Line ${i}</button>`).join('');
    await show(on.tab, page(mic + share + hand).replace('id="more">', `id="more">${many}`), on.script);
    const drawn = on.tab.evaluate(async () => {
      for (let i = 0; i < 40; i++) {
        const bar = document.getElementById('bar') as Element;
        bar.replaceWith(bar.cloneNode(true));
        document.getElementById('more')?.append(document.createElement('button'));
        await new Promise((resolve) => setTimeout(resolve, 15));
      }
    });
    await watchAt(on.tab, { share: anchor });
    await drawn;
    expect(await told('found', 'share')).toBe(true);
    await on.tab.evaluate(() => new Promise<void>((resolve) => setTimeout(resolve, 1000)));
    expect(new Set((await heard(on.tab)).map(({ outcome }) => outcome))).toEqual(new Set(['found']));
  });
}
