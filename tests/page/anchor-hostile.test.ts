import { beforeEach, describe, expect, test } from 'vitest';
import { anchorPage, describeAt, endWatch, heard, resolveOn, show, watchAt } from './anchor-module.ts';

const control = (name: string, inside: string, path: string) =>
  `<button data-t="${name}" aria-label="${name}"><svg viewBox="0 0 20 20" width="16" height="16">${inside}<path d="${path}"/></svg></button>`;
const toolbar = (inside = '') =>
  `<div id="bar" role="toolbar">${control('mute', '', 'M4 4h12v8H4z')}${control('share', inside, 'M2 3h16v11H2zM7 17h6')}${control('hand', '', 'M5 9l3-6 4 6v7H5z')}</div>`;
const page = (bar: string, more = '') => `<!doctype html><html lang="en"><title>App</title><body>
  <header><a href="/home">Home</a><a href="/files">Files</a></header><main><h1>Meeting</h1>${bar}<div id="more">${more}</div></main></body></html>`;

/** Counts how often the engine asks the page for an element or something of it. Goes before the engine. */
const counting = `if (globalThis.asked === undefined) {
  globalThis.asked = 0;
  const count = (prototype, name, kind) => {
    const own = Object.getOwnPropertyDescriptor(prototype, name);
    const real = own[kind];
    own[kind] = function (...args) { globalThis.asked++; return real.apply(this, args); };
    Object.defineProperty(prototype, name, own);
  };
  for (const name of ['firstChild', 'nextSibling', 'parentNode', 'nodeType', 'textContent']) count(Node.prototype, name, 'get');
  for (const name of ['firstElementChild', 'nextElementSibling', 'localName', 'shadowRoot']) count(Element.prototype, name, 'get');
  for (const name of ['getAttribute', 'checkVisibility']) count(Element.prototype, name, 'value');
  count(TreeWalker.prototype, 'nextNode', 'value');
}
globalThis.asked = 0;`;

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const on = anchorPage(name);
  beforeEach(() => endWatch(on.tab));

  /** How often the page is asked while all of it is read once more, and the share button is found. */
  const askedOn = async (html: string) => {
    await show(on.tab, html, `${counting}\n${on.script}`);
    const anchor = await describeAt(on.tab, '[data-t=share]');
    const asked = await on.tab.evaluate((known) => {
      type Engine = {
        anchorEngine: { resolve(document: Document, anchor: unknown): unknown };
        asked: number;
      };
      const scope = window as never as Engine;
      document.body.append(document.createElement('section'));
      scope.asked = 0;
      scope.anchorEngine.resolve(document, known);
      return scope.asked;
    }, anchor);
    expect(await resolveOn(on.tab, anchor)).toMatchObject({ outcome: 'found', mark: 'share' });
    return asked;
  };

  test.each([
    ['beside the controls', (many: string) => page(toolbar(), many)],
    ['inside a picture', (many: string) => page(toolbar(many.replaceAll('i>', 'g>')))],
  ] as const)('siblings without end %s are asked up to a bound', async (_, made) => {
    const some = await askedOn(made('<i></i>'.repeat(80_000)));
    const more = await askedOn(made('<i></i>'.repeat(160_000)));
    expect(more).toBeLessThan(some * 1.1);
  });

  test('getters that throw and fields named like them change no answer', async () => {
    const names = ['parentNode', 'firstElementChild', 'getAttribute', 'isConnected', 'localName', 'children'];
    const fields = names.map((each) => `<input name="${each}" hidden>`).join('');
    await show(on.tab, page(`<form>${toolbar()}${fields}</form>`), on.script);
    await on.tab.evaluate((all) => {
      const throws = {
        get() {
          throw new Error('not for you');
        },
      };
      for (const element of document.querySelectorAll('#bar, #bar *'))
        for (const each of all) Object.defineProperty(element, each, throws);
    }, names);
    const answers = await on.tab.evaluate(async () => {
      type Match = { outcome: string; element?: Element };
      type Engine = {
        describe(element: Element): unknown;
        resolve(document: Document, anchor: unknown): Match;
        watch(
          document: Document,
          anchors: Map<string, unknown>,
          told: (id: string, match: Match) => void,
          signal: AbortSignal,
        ): void;
      };
      const { describe, resolve, watch } = (window as never as { anchorEngine: Engine }).anchorEngine;
      const share = document.querySelector('[data-t=share]') as Element;
      const anchor = describe(share);
      const watched = await new Promise<Match>((done) =>
        watch(
          document,
          new Map([['share', anchor]]),
          (_, match) => done(match),
          new AbortController().signal,
        ),
      );
      return [resolve(document, anchor), watched].map(({ element }) => element === share);
    });
    expect(answers).toEqual([true, true]);
  });

  test('where the language itself was tampered with, nothing is thrown into the page', async () => {
    await show(on.tab, page(toolbar()), on.script);
    const anchor = await describeAt(on.tab, '[data-t=share]');
    await watchAt(on.tab, { share: anchor });
    await on.tab.until(() => (window as never as { heard: unknown[] }).heard.length > 0);
    const thrown = await on.tab.evaluate(async (known) => {
      type Engine = {
        resolve(document: Document, anchor: unknown): unknown;
        strength(anchor: unknown, document: Document): unknown;
      };
      const { resolve, strength } = (window as never as { anchorEngine: Engine }).anchorEngine;
      let count = 0;
      const thrownInto = () => {
        count++;
      };
      window.addEventListener('error', thrownInto);
      const targets = [
        [Array.prototype, ['push', 'map', 'filter', 'concat', 'some', 'splice', Symbol.iterator]],
        [Map.prototype, ['get', 'set']],
        [Set.prototype, ['has', 'add']],
        [Element.prototype, ['getAttribute', 'matches', 'checkVisibility', 'querySelectorAll']],
        [Node.prototype, ['contains', 'compareDocumentPosition', 'getRootNode']],
      ] as [object, PropertyKey[]][];
      const undo: [object, PropertyKey, PropertyDescriptor][] = [];
      for (const [prototype, names] of targets)
        for (const each of names)
          undo.push([
            prototype,
            each,
            Object.getOwnPropertyDescriptor(prototype, each) as PropertyDescriptor,
          ]);
      const value = () => {
        throw new Error('tampered');
      };
      for (let i = 0; i < undo.length; i++)
        Object.defineProperty((undo[i] as never)[0], (undo[i] as never)[1], { value, configurable: true });
      try {
        resolve(document, known);
        strength(known, document);
      } catch {
        count++;
      }
      const more = document.getElementById('more') as Element;
      for (let i = 0; i < 5; i++) {
        more.append(document.createElement('button'));
        document.getElementById('bar')?.toggleAttribute('hidden');
        await new Promise((done) => setTimeout(done, 100));
      }
      for (let i = 0; i < undo.length; i++)
        Object.defineProperty((undo[i] as never)[0], (undo[i] as never)[1], (undo[i] as never)[2]);
      window.removeEventListener('error', thrownInto);
      document.getElementById('bar')?.removeAttribute('hidden');
      return count;
    }, anchor);
    expect(thrown).toBe(0);
    expect(await resolveOn(on.tab, anchor)).toMatchObject({ outcome: 'found', mark: 'share' });
  });

  test('a page that changes without end is asked up to a bound for each change', async () => {
    await show(on.tab, page(toolbar()), `${counting}\n${on.script}`);
    const anchor = await describeAt(on.tab, '[data-t=share]');
    await watchAt(on.tab, { share: anchor });
    await on.tab.until(() => (window as never as { heard: unknown[] }).heard.length > 0);
    const flocks = 80;
    const lines = 40;
    const asked = await on.tab.evaluate(
      async (times, count) => {
        const before = (window as never as { asked: number }).asked;
        const more = document.getElementById('more') as Element;
        for (let i = 0; i < times; i++) {
          more.replaceChildren(...Array.from({ length: count }, () => document.createElement('button')));
          more.setAttribute('class', `c${i}`);
          await new Promise((done) => setTimeout(done, 5));
        }
        return (window as never as { asked: number }).asked - before;
      },
      flocks,
      lines,
    );
    expect(asked).toBeLessThan(flocks * lines * 100);
    expect(await heard(on.tab)).toMatchObject([{ outcome: 'found', mark: 'share' }]);
  });
});
