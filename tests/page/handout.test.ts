import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Pack } from '../../utils/pack/schema.ts';
import { type ChromiumBrowser, launchChromium } from '../browser/chromium.ts';
import { bundleScript } from '../tour/bundle.ts';

const picture = (digit: string) => `media/${digit.repeat(64)}.png`;
const id = 'teams-share-quietly';

/** The demo pack with what a handout may hold besides: pictures, a requirement, markup in words. */
function fullPack(): Pack {
  const pack: Pack = JSON.parse(
    readFileSync(new URL('../../demo/pack/zuiderlicht.json', import.meta.url), 'utf8'),
  );
  const steps = pack.walkthroughs.find((one) => one.id === id)?.steps ?? [];
  const [first, second, third, fourth] = steps;
  if (first) first.image = { file: picture('a'), alt: { nl: 'De knop Delen' } };
  if (second)
    second.text = { nl: `Zo:\n\n![Een venster](${picture('b')})\n\n<b>Geen</b> <script>alert(1)</script>` };
  if (third) third.image = { file: picture('0'), alt: { nl: 'Een foto die er niet meer is' } };
  if (fourth) fourth.title = { nl: '</style></title><img src=x onerror=alert(1)>' };
  return pack;
}

describe('a handout', () => {
  let browser: ChromiumBrowser;
  let made: { html: string; markdown: string; files: string[] };
  const folder = mkdtempSync(join(tmpdir(), 'handout-'));
  const file = join(folder, 'handout.html');
  beforeAll(async () => {
    browser = await launchChromium({ colorScheme: 'dark' });
    const page = await browser.openPage('<p>workshop</p>');
    await page.addModule(await bundleScript('tests/page/in-page/handout.ts', 'handout'));
    made = await page.evaluate(
      (pack, wanted) =>
        (window as never as { handout: typeof import('./in-page/handout.ts') }).handout.make(
          pack,
          wanted,
          'nl',
        ),
      fullPack(),
      id,
    );
    writeFileSync(file, made.html);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  const opened = async () => {
    const page = await browser.context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('dialog', (dialog) => asked.push(`dialog ${dialog.message()}`));
    await page.goto(pathToFileURL(file).href);
    return { page, asked };
  };

  test('is one file that asks for nothing and runs nothing', async () => {
    const { page, asked } = await opened();
    const others = asked.filter((url) => !url.startsWith('data:') && !url.endsWith('/handout.html'));
    expect(others).toEqual([]);
    expect(await page.locator('script, link, [onerror]').count()).toBe(0);
    expect(made.html).toContain('&lt;/style>');
    await page.close();
  });

  test('shows every step with its number, and pictures that are there', async () => {
    const { page } = await opened();
    expect(await page.locator('.sheet-steps > li').count()).toBe(7);
    const pictures = await page
      .locator('.sheet-steps img')
      .evaluateAll((all) =>
        (all as HTMLImageElement[]).map(({ alt, naturalWidth }) => `${alt} ${naturalWidth}`),
      );
    expect(pictures).toEqual(['De knop Delen 640', 'Een venster 640']);
    expect(await page.getByText('Een foto die er niet meer is').count()).toBe(1);
    expect(await page.locator('.our-way').first().textContent()).toContain('Fatima');
    await page.close();
  });

  test('says in which language each part is', async () => {
    const { page } = await opened();
    expect(await page.locator('html').getAttribute('lang')).toBe('nl');
    expect(await page.locator('h1').getAttribute('lang')).toBe('nl');
    await page.close();
  });

  test('is white on paper, also for who reads in the dark, and no step is cut in two', async () => {
    const { page } = await opened();
    const ink = () =>
      page.evaluate(() => getComputedStyle(document.querySelector('.sheet h2') as Element).color);
    const onScreen = await ink();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await ink()).not.toBe(onScreen);
    const breaks = await page
      .locator('.sheet-steps > li')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).breakInside));
    expect(new Set(breaks)).toEqual(new Set(['avoid']));
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    // A4 in points
    expect(pdf).toMatch(/MediaBox \[0 0 59[45]\.?\d* 84[12]\.?\d*\]/);
    await page.close();
  });

  test('fits a phone without scrolling sideways', async () => {
    const { page } = await opened();
    await page.setViewportSize({ width: 360, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.close();
  });

  test('as Markdown has its pictures beside it, and the words of those that are gone', () => {
    expect(made.files.toSorted()).toEqual([picture('a'), picture('b'), `${id}.md`]);
    expect(made.markdown).toContain(`![De knop Delen](${picture('a')})`);
    expect(made.markdown).not.toContain(picture('0'));
    expect(made.markdown).toContain('Een foto die er niet meer is');
    expect(made.markdown).toMatch(/^## 7\. /m);
    expect(made.markdown).toContain('> **Zo doen wij het**');
  });
});
