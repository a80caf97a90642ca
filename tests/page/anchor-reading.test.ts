import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { launchFirefox } from '../browser/firefox.ts';
import type { TestBrowser, TestPage } from '../browser/page.ts';
import { bundled } from './anchor-module.ts';
import { anyChange, anyPage } from './random-page.ts';

type Reading = { reading: typeof import('./in-page/reading.ts') };

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let browser: TestBrowser;
  let tab: TestPage;
  beforeAll(async () => {
    browser = await (name === 'chromium' ? launchChromium() : launchFirefox());
    tab = await browser.openPage('<!doctype html><html lang="en"><body></body></html>');
    await tab.addModule(`${await bundled('./in-page/reading.ts', 'reading')};globalThis.reading = reading;`);
  });
  afterAll(() => browser?.close());

  test('a page kept up to date is the page as read anew, whatever was changed in it', async () => {
    const changes = fc.array(fc.array(anyChange, { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(anyPage, changes, async (page, steps) => {
        const difference = await tab.evaluate(
          (nodes, list) => (window as never as Reading).reading.firstDifference(nodes, list),
          page,
          steps,
        );
        if (difference) expect(difference.kept).toBe(difference.anew);
      }),
      { seed: 20261104, numRuns: 150 },
    );
  });
});
