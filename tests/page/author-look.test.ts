import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TipDraft } from '../../utils/store/records.ts';
import { type ChromiumBrowser, launchChromium } from '../browser/chromium.ts';
import { bundleScript } from '../tour/bundle.ts';
import { draftOf } from '../unit/components/author/sample-tip.ts';
import { anchor, samplePack } from '../unit/utils/pack/sample.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const body = { en: 'Colleagues see **one** window.' };
const written: Partial<TipDraft> = {
  anchor,
  title: { en: 'Share one window' },
  item: {
    topics: [],
    owner: 'fatima',
    body,
    ourWay: { text: { en: 'Notifications off first.' }, since: '2026-11-01' },
    when: [
      { kind: 'date', until: '2027-03-01' },
      { kind: 'ring', ring: 'pilot' },
      { kind: 'element', anchor, present: true },
    ],
  },
};

/** Every screen of the editor, and what is written in it. */
const screens = [
  ['empty', {}],
  ['written', written],
  ['doubt', { ...written, tipKind: 'warning' }],
  ['change', { ...written, tipKind: 'change', item: { body, date: '2026-11-23', impact: 'medium' } }],
  ['who', {}],
  ['kept', {}],
  ['folded', {}],
  ['drafts', {}],
] as const;

const themes = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced colours', { colorScheme: 'light', forcedColors: 'active' }],
] as const;

let browser: ChromiumBrowser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.context.newPage();
  await page.evaluate(await bundleScript('tests/page/in-page/author.tsx', 'globalThis.author'));
  await page.evaluate(axe);
});
afterAll(() => browser?.close());

describe.each(themes)('in %s', (_, media) => {
  test.each(screens)('axe finds nothing in the editor: %s', async (screen, part) => {
    await page.emulateMedia(media);
    await page.evaluate(
      ([name, draft, pack]) => {
        const { author } = globalThis as never as { author: typeof import('./in-page/author.tsx') };
        author.show(name, draft, pack, 'en');
      },
      [screen, draftOf(part as Partial<TipDraft>), samplePack()] as const,
    );
    const { violations, passes } = await page.evaluate(() =>
      (globalThis as never as { axe: { run(part: string): Promise<AxeResults> } }).axe.run('main'),
    );
    expect(passes.length).toBeGreaterThan(5);
    expect(
      violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`),
      ),
    ).toEqual([]);
  });
});
