import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { launchFirefox } from '../browser/firefox.ts';
import type { TestBrowser, TestPage } from '../browser/page.ts';
import { bundled } from './anchor-module.ts';
import { anyPage } from './random-page.ts';

type Asking = { asking: typeof import('./in-page/asking.ts') };

/** The same pages every time, and few enough for some seconds. */
const bounded = { seed: 20261104, numRuns: 60 };

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let browser: TestBrowser;
  let tab: TestPage;
  beforeAll(async () => {
    browser = await (name === 'chromium' ? launchChromium() : launchFirefox());
    tab = await browser.openPage('<!doctype html><html lang="en"><body></body></html>');
    await tab.addModule(`${await bundled('./in-page/asking.ts', 'asking')};globalThis.asking = asking;`);
  });
  afterAll(() => browser?.close());

  test('what was described is found again on the same page, or refused among twins', () =>
    fc.assert(
      fc.asyncProperty(anyPage, async (page) => {
        const broken = await tab.evaluate(
          (nodes) => (window as never as Asking).asking.notFoundAgain(nodes),
          page,
        );
        expect(broken).toEqual([]);
      }),
      bounded,
    ));

  test('for a control that was taken out, no other one is given', () =>
    fc.assert(
      fc.asyncProperty(anyPage, async (page) => {
        const broken = await tab.evaluate(
          (nodes) => (window as never as Asking).asking.givenForGone(nodes),
          page,
        );
        expect(broken).toEqual([]);
      }),
      bounded,
    ));

  test('generated ids and hashed classes change no answer', () =>
    fc.assert(
      fc.asyncProperty(anyPage, fc.nat(1000), async (page, seed) => {
        const broken = await tab.evaluate(
          (nodes, start) => (window as never as Asking).asking.changedByChance(nodes, start),
          page,
          seed,
        );
        expect(broken).toEqual([]);
      }),
      bounded,
    ));
});
