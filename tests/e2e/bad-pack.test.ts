import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitForSign } from '../browser/signs.ts';
import { besideMain, demoPack, startWegwijs } from './wegwijs.ts';

describe.each(besideMain)('in %s', (browser) => {
  let wegwijs: Awaited<ReturnType<typeof startWegwijs>>;
  beforeAll(async () => {
    wegwijs = await startWegwijs(browser);
  });
  afterAll(() => wegwijs?.stop());

  const said = async (content: Parameters<typeof wegwijs.addPack>[0]) => {
    const options = await wegwijs.addPack(content, 'from-joris.json');
    const text = await options.evaluate(() => document.querySelector('.outcome')?.textContent ?? '');
    const packs = await options.evaluate(() => document.querySelectorAll('.packs li').length);
    await options.close();
    return { text, packs };
  };

  test('a file that is no JSON is refused with the line', async () => {
    const { text, packs } = await said('{\n  "format": 1,\n  "id": oops\n}');
    expect(text).toContain('from-joris.json was not added');
    expect(text).toContain('line 3');
    expect(packs).toBe(0);
  });

  test('a misspelt property is refused with its path and what was meant', async () => {
    const broken = JSON.parse(JSON.stringify(demoPack()));
    broken.tips[2].titel = broken.tips[2].title;
    delete broken.tips[2].title;
    const { text, packs } = await said(JSON.stringify(broken));
    expect(text).toContain('titel');
    expect(text).toContain('title');
    expect(text).toMatch(/tips › 3/);
    expect(packs).toBe(0);
  });

  test('a pack of a newer format says so', async () => {
    const { text } = await said(JSON.stringify({ ...demoPack(), format: 2 }));
    expect(text).toMatch(/newer/);
  });

  test('a refused pack leaves the one that was there, whole', async () => {
    expect((await said(demoPack())).packs).toBe(1);
    const worse = {
      ...demoPack(),
      version: '2.0.0',
      tips: [{ ...demoPack().tips[0], owner: 'nobody-here' }],
    };
    const { text, packs } = await said(JSON.stringify(worse));
    expect(text).toContain('was not added');
    expect(packs).toBe(1);
    const page = await wegwijs.openApp('teams');
    expect(await waitForSign(page, 'share')).not.toBeNull();
    await page.close();
  });
});
