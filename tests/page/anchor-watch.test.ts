import { beforeEach, describe, expect, test } from 'vitest';
import { anchorPage, describeAt, endWatch, heard, show, watchAt } from './anchor-module.ts';
import { redrawnRules } from './anchor-redrawn.ts';
import { hand, mic, page, share, shareWatch, whole } from './share-watch.ts';

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const on = anchorPage(name);
  const { watchFor, told } = shareWatch(on);
  beforeEach(() => endWatch(on.tab));

  describe('drawn anew', () => redrawnRules(on));

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
