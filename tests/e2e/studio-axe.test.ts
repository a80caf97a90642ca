import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChromiumBrowser } from '../browser/chromium.ts';
import { keepDemoPack, packId } from './studio.ts';
import { startWegwijs } from './wegwijs.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every screen of our own pages: where it is, and what shows that it is drawn. */
const screens = [
  ['the packs', 'studio.html#/', '.pack-list'],
  ['what needs care', `studio.html#/${packId}/care`, '.tally'],
  ['everything', `studio.html#/${packId}/items`, '.row'],
  ['a tip', `studio.html#/${packId}/tips/tips/teams-share-window`, '.preview .card'],
  [
    'a walkthrough',
    `studio.html#/${packId}/walkthroughs/walkthroughs/teams-share-quietly/choose-window`,
    '.step-form',
  ],
  ['an empty list', `studio.html#/${packId}/changes`, '.list-side .empty'],
  ['a person', `studio.html#/${packId}/people/people/fatima`, '.chips'],
  ['a topic', `studio.html#/${packId}/topics`, '.row'],
  ['an app', `studio.html#/${packId}/apps/apps/teams`, '.rows'],
  ['the translations', `studio.html#/${packId}/translations`, 'main h1, main h2'],
  ['advice', `studio.html#/${packId}/advice`, '.page-head'],
  ['versions', `studio.html#/${packId}/versions`, '.versions li'],
  ['about the pack', `studio.html#/${packId}/pack`, '.form'],
  ['no such pack', 'studio.html#/nowhere/items', '.notice'],
  ['drafts', 'studio.html#/~drafts', '.notice, .draft-list'],
  ['options', 'options.html', '.packs'],
  ['the panel', 'sidepanel.html', '.panel main > *'],
] as const;

/** What opens over a screen: where it is, what is pressed, and what shows then. */
const opened = [
  ['the form for a new pack', 'studio.html#/', '.page-head .primary', '.new-pack'],
  ['the filters', `studio.html#/${packId}/items`, '.finding .filter', '.filters'],
  [
    'the menu of an entry',
    `studio.html#/${packId}/tips/tips/teams-chat`,
    '.menu-button summary',
    '.menu-list',
  ],
  [
    'a new person',
    `studio.html#/${packId}/people`,
    '.list-head > .adding .button, .list-head > .button',
    '.form',
  ],
] as const;

const themes = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced colours', { colorScheme: 'light', forcedColors: 'active' }],
] as const;

let wegwijs: Awaited<ReturnType<typeof startWegwijs>>;
let page: Page;
beforeAll(async () => {
  wegwijs = await startWegwijs('chromium');
  await keepDemoPack(wegwijs);
  page = await (wegwijs.browser as ChromiumBrowser).context.newPage();
});
afterAll(() => wegwijs?.stop());

describe.each(themes)('in %s', (_, media) => {
  test.each(screens)('axe finds nothing in %s', async (__, address, drawn) => {
    await page.emulateMedia(media);
    expect(await problemsAt(address, drawn)).toEqual([]);
  });

  test.each(opened)('axe finds nothing in %s', async (__, address, pressed, drawn) => {
    await page.emulateMedia(media);
    await show(address, pressed);
    await page.locator(pressed).last().click();
    await page.waitForSelector(drawn);
    expect(await problems()).toEqual([]);
  });
});

test('axe finds nothing in a narrow window', async () => {
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  await page.setViewportSize({ width: 400, height: 800 });
  for (const [name, address, drawn] of screens) expect(await problemsAt(address, drawn), name).toEqual([]);
});

async function problemsAt(address: string, drawn: string): Promise<string[]> {
  await show(address, drawn);
  return problems();
}

async function show(address: string, drawn: string): Promise<void> {
  const { extensionId } = wegwijs.browser as ChromiumBrowser;
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${extensionId}/${address}`);
  await page.waitForSelector(drawn, { state: 'attached' });
}

async function problems(): Promise<string[]> {
  // evaluated by the driver, which our own page's policy does not forbid
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate(() =>
    (globalThis as never as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  expect(passes.length).toBeGreaterThan(5);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html.slice(0, 200)}\n${failureSummary}`),
  );
}
