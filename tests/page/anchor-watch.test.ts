import { beforeEach, describe, expect, test } from 'vitest';
import { anchorPage, describeAt, endWatch, heard, show, watchAt } from './anchor-module.ts';

const icon = (path: string) => `<svg viewBox="0 0 20 20" width="16" height="16"><path d="${path}"/></svg>`;
const control = (name: string, path: string) =>
  `<button data-t="${name}" id="${name}-button" aria-label="${name}">${icon(path)}</button>`;
const mic = control('mute', 'M4 4h12v8H4z');
const share = control('share', 'M2 3h16v11H2zM7 17h6');
const hand = control('hand', 'M5 9l3-6 4 6v7H5z');
const page = (inner: string) => `<!doctype html><html lang="en"><title>App</title><body>
  <header><a href="/home">Home</a><a href="/files">Files</a></header>
  <main><h1>Meeting</h1><div id="bar" role="toolbar" aria-label="Call">${inner}</div><div id="more"></div></main></body></html>`;
const whole = page(mic + share + hand);

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const on = anchorPage(name);
  beforeEach(() => endWatch(on.tab));

  /** Describes the share button on the whole page, and watches for it on another. */
  const watchFor = async (start: string) => {
    await show(on.tab, whole, on.script);
    const anchor = await describeAt(on.tab, '[data-t=share]');
    await show(on.tab, start, on.script);
    await watchAt(on.tab, { share: anchor });
    return on.tab.until(() => (window as never as { heard: unknown[] }).heard.length > 0);
  };
  /** The last that was told, once it is this. */
  const told = (outcome: string, mark: string | null = null) =>
    on.tab.until(
      (wanted, at) => {
        const last = (window as never as { heard: { outcome: string; mark: string | null }[] }).heard.at(-1);
        return last?.outcome === wanted && last.mark === at;
      },
      outcome,
      mark,
    );

  test('tells when a control appears', async () => {
    await watchFor(page(mic + hand));
    await told('missing');
    await on.tab.evaluate((html) => {
      const bar = document.getElementById('bar') as Element;
      const made = document.createRange().createContextualFragment(html);
      bar.insertBefore(made, bar.lastElementChild);
    }, share);
    expect(await told('found', 'share')).toBe(true);
  });

  test('tells when a control goes, and when it comes back', async () => {
    await watchFor(whole);
    await on.tab.evaluate(() => {
      const control = document.getElementById('share-button') as Element;
      Object.assign(window, { kept: control });
      control.remove();
    });
    expect(await told('missing')).toBe(true);
    await on.tab.evaluate(() => {
      const bar = document.getElementById('bar') as Element;
      bar.insertBefore((window as never as { kept: Element }).kept, bar.lastElementChild);
    });
    expect(await told('found', 'share')).toBe(true);
  });

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

  test('says nothing when the page changes and the control does not', async () => {
    await watchFor(whole);
    await on.tab.evaluate(async () => {
      const more = document.getElementById('more') as Element;
      for (let i = 0; i < 20; i++) {
        const line = document.createElement('button');
        line.textContent = `Line ${i}`;
        more.append(line);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    });
    expect(await heard(on.tab)).toHaveLength(1);
  });

  test('tells when a name is taken away and given back by an attribute', async () => {
    await watchFor(page(mic + share.replace('id="share-button" aria-label="share"', 'id="b1x9"') + hand));
    await on.tab.evaluate(() => {
      const control = document.querySelector('[data-t=share]') as Element;
      control.setAttribute('aria-label', 'share');
      control.id = 'share-button';
    });
    expect(await told('found', 'share')).toBe(true);
  });

  test('stays at a control that only changes its state', async () => {
    await show(on.tab, whole, on.script);
    const anchor = await describeAt(on.tab, '[data-t=mute]');
    await watchAt(on.tab, { mute: anchor });
    await told('found', 'mute');
    await on.tab.evaluate(async () => {
      const control = document.getElementById('mute-button') as Element;
      control.setAttribute('aria-pressed', 'true');
      control.setAttribute('aria-label', 'unmute');
      await new Promise((resolve) => setTimeout(resolve, 900));
    });
    expect(await heard(on.tab)).toHaveLength(1);
  });

  test('says elsewhere when what holds the control is hidden, and found when it is shown', async () => {
    await watchFor(whole);
    await on.tab.evaluate(() => document.getElementById('bar')?.setAttribute('hidden', ''));
    expect(await told('elsewhere')).toBe(true);
    await on.tab.evaluate(() => document.getElementById('bar')?.removeAttribute('hidden'));
    expect(await told('found', 'share')).toBe(true);
  });

  test('refuses when a second one comes beside it', async () => {
    await watchFor(whole);
    await on.tab.evaluate(() => {
      const control = document.getElementById('share-button') as Element;
      control.after(control.cloneNode(true));
    });
    expect(await told('ambiguous')).toBe(true);
  });

  test('finds a control in a shadow root that is filled later', async () => {
    await show(on.tab, page('<x-bar></x-bar>'), on.script);
    const fill = (html: string) => {
      const host = document.querySelector('x-bar') as Element;
      const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
      root.append(document.createRange().createContextualFragment(html));
    };
    await on.tab.evaluate(fill, mic + share + hand);
    const anchor = await describeAt(on.tab, '[data-t=share]');
    await show(on.tab, page('<x-bar></x-bar>'), on.script);
    await watchAt(on.tab, { share: anchor });
    await on.tab.until(() => (window as never as { heard: unknown[] }).heard.length > 0);
    await on.tab.evaluate(fill, mic + share + hand);
    // A shadow root comes without a mutation; what happens beside it is when it is seen.
    await on.tab.evaluate(() => document.getElementById('more')?.append('ready'));
    expect(await told('found', 'share')).toBe(true);
  });

  test('finds a control in a frame that loads later, and misses it when the frame goes', async () => {
    const inner = `<html lang="en"><body><div role="toolbar">${mic}${share}${hand}</div></body></html>`;
    await show(on.tab, page('<iframe id="webclient"></iframe>'), on.script);
    const load = (html: string) => {
      const frame = document.getElementById('webclient') as HTMLIFrameElement;
      return new Promise<void>((resolve) => {
        frame.addEventListener('load', () => resolve(), { once: true });
        frame.srcdoc = html;
      });
    };
    await on.tab.evaluate(load, inner);
    const anchor = await describeAt(on.tab, '[data-t=share]');
    await show(on.tab, page('<iframe id="webclient"></iframe>'), on.script);
    await watchAt(on.tab, { share: anchor });
    await on.tab.until(() => (window as never as { heard: unknown[] }).heard.length > 0);
    await on.tab.evaluate(load, inner);
    expect(await told('found', 'share')).toBe(true);
    await on.tab.evaluate(() => document.getElementById('webclient')?.remove());
    expect(await told('elsewhere')).toBe(true);
  });

  test('finds a control that appears on a page that never rests', async () => {
    await watchFor(page(mic + hand));
    await on.tab.evaluate((html) => {
      const more = document.getElementById('more') as Element;
      let count = 0;
      const spin = () => {
        more.replaceChildren(...Array.from({ length: 50 }, () => document.createElement('button')));
        more.setAttribute('class', `c${count++}`);
        if (more.isConnected) setTimeout(spin, 5);
      };
      spin();
      const bar = document.getElementById('bar') as Element;
      bar.insertBefore(document.createRange().createContextualFragment(html), bar.lastElementChild);
    }, share);
    expect(await told('found', 'share')).toBe(true);
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

  test('a control without size until its picture has loaded is found then', async () => {
    const dot = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
    const pictured = (source: string) =>
      `<button data-t="share" id="share-button" aria-label="share" style="border:0;padding:0"><img src="${source}" alt=""></button>`;
    await show(on.tab, page(mic + pictured(dot) + hand), on.script);
    const anchor = await describeAt(on.tab, '[data-t=share]');
    await show(on.tab, page(mic + pictured('') + hand), on.script);
    await watchAt(on.tab, { share: anchor });
    await on.tab.until(() => (window as never as { heard: unknown[] }).heard.length > 0);
    expect((await heard(on.tab)).map(({ outcome }) => outcome)).not.toContain('found');
    await on.tab.evaluate((source) => {
      (document.querySelector('[data-t=share] img') as HTMLImageElement).src = source;
    }, dot);
    expect(await told('found', 'share')).toBe(true);
  });

  test('does nothing while nothing changes', async () => {
    await watchFor(whole);
    const timers = await on.tab.evaluate(async () => {
      // what the first answer still has to do
      await new Promise((resolve) => setTimeout(resolve, 2500));
      const real = window.setTimeout;
      let count = 0;
      const counting = (task: () => void, delay?: number) => {
        count++;
        return real(task, delay);
      };
      Object.assign(window, { setTimeout: counting });
      await new Promise((resolve) => real(resolve, 2500));
      Object.assign(window, { setTimeout: real });
      return count;
    });
    expect(timers).toBe(0);
  });

  test('ends with its signal', async () => {
    await watchFor(whole);
    await endWatch(on.tab);
    await on.tab.evaluate(async () => {
      document.getElementById('share-button')?.remove();
      await new Promise((resolve) => setTimeout(resolve, 1000));
    });
    expect(await heard(on.tab)).toHaveLength(1);
  });
});
