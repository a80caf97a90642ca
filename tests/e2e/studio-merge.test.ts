import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAnyPack } from '../../utils/pack/read-any.ts';
import type { Pack } from '../../utils/pack/schema.ts';
import { waitFor } from '../browser/signs.ts';
import { keepDemoPack, openStudio, packId } from './studio.ts';
import { catchFiles, chooseFile, savedFile } from './studio-files.ts';
import { besideMain, demoPack, startWegwijs } from './wegwijs.ts';

const about = `${packId}/pack`;
type Studio = Awaited<ReturnType<typeof openStudio>>;

/** A colleague's copy, with what they did to it. */
function copyWith(change: (pack: Pack) => void): string {
  const pack = structuredClone(demoPack());
  change(pack);
  return JSON.stringify(pack);
}

async function retitled(studio: Studio, from: string, to: string) {
  await studio.press('Tips');
  await studio.open(from);
  await studio.page.until((title) => document.querySelector('.entry-head h2')?.textContent === title, from);
  await studio.fill('Title', to);
  await studio.see('changed, kept here as a draft');
  await studio.press('Done');
  await studio.see('Put into the pack.');
}

const pressKey = (studio: Studio, key: string) =>
  studio.page.evaluate((name) => {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  }, key);

/** What the pack is now, by the road that everybody has: saved as a file. */
async function savedPack(studio: Studio): Promise<Pack> {
  await studio.press('About and share');
  await catchFiles(studio.page);
  await studio.press('Save as a file');
  const read = await readAnyPack(await savedFile(studio.page));
  if (!read.ok) throw new Error(read.problems[0]?.code);
  return read.pack;
}

describe.each(besideMain)('in %s', (browser) => {
  let wegwijs: Awaited<ReturnType<typeof startWegwijs>>;
  beforeAll(async () => {
    wegwijs = await startWegwijs(browser);
    await keepDemoPack(wegwijs);
  });
  afterAll(() => wegwijs?.stop());

  test('two people’s edits become one pack: theirs, mine, and what both changed is chosen', async () => {
    const studio = await openStudio(wegwijs, `${packId}/tips`);
    await retitled(studio, 'Share one window, not your screen', 'Share only one window');
    await retitled(studio, 'Raise your hand to speak', 'Wave to speak');
    await studio.press('About and share');
    await chooseFile(
      studio,
      'from-joris.json',
      copyWith(({ tips, people }) => {
        Object.assign(tips[0]?.title ?? {}, { en: 'Share a single window' });
        Object.assign(tips[0] ?? {}, { checkBy: '2029-01-01' });
        Object.assign(people[0]?.role ?? {}, { en: 'key-user, ward 7' });
      }),
    );
    await studio.see('1 still to choose');
    await studio.see('Share a single window');
    expect(
      await studio.page.evaluate(
        () => document.querySelector<HTMLButtonElement>('.room-head .primary')?.disabled,
      ),
    ).toBe(true);
    await pressKey(studio, '2');
    await studio.see('2 things change');
    await studio.press('Put together');
    await studio.see('It is in.');
    const pack = await savedPack(studio);
    expect(pack.tips[0]).toMatchObject({ title: { en: 'Share a single window' }, checkBy: '2029-01-01' });
    expect(pack.tips.map(({ title }) => title.en)).toContain('Wave to speak');
    expect(pack.people[0]?.role?.en).toBe('key-user, ward 7');
    await studio.page.close();
  });

  test('what only they changed can be left as it is here', async () => {
    const studio = await openStudio(wegwijs, about);
    const before = await savedPack(studio);
    const theirs = structuredClone(before);
    Object.assign(theirs.topics[0]?.name ?? {}, { en: 'Their topic' });
    Object.assign(theirs.topics[1]?.name ?? {}, { en: 'Their other topic' });
    await chooseFile(studio, 'theirs.json', JSON.stringify(theirs));
    await studio.see('2 things change');
    await studio.open('Their topic');
    await studio.page.until(() => {
      const check = document.querySelector<HTMLInputElement>('.merge-pane .check input');
      check?.click();
      return check !== null;
    });
    await studio.see('left as it is here');
    await studio.press('Put together');
    await studio.see('It is in.');
    const after = await savedPack(studio);
    expect(after.topics.slice(0, 2).map(({ name }) => name.en)).toEqual([
      before.topics[0]?.name.en,
      'Their other topic',
    ]);
    await studio.page.close();
  });

  test('the same pack has nothing to take', async () => {
    const studio = await openStudio(wegwijs, about);
    await chooseFile(studio, 'same.json', JSON.stringify(await savedPack(studio)));
    await studio.see('There is nothing to take.');
    await studio.press('Cancel');
    await studio.see('Save as a file');
    await studio.page.close();
  });

  test('a folder for git comes back exactly, also in the zip that a git server makes of it', async () => {
    const studio = await openStudio(wegwijs, about);
    const before = await savedPack(studio);
    // both besideMain then save the zip; writing into a folder is for a browser that can choose one
    await studio.page.evaluate(() => {
      (globalThis as { showDirectoryPicker?: unknown }).showDirectoryPicker = undefined;
    });
    await studio.press('Save as a folder for git');
    const folder = await savedFile(studio.page);
    expect(await readAnyPack(folder)).toMatchObject({ ok: true, pack: before });
    await chooseFile(studio, 'repository.zip', folder);
    await studio.see('There is nothing to take.');
    await studio.page.close();
  });

  test('a damaged file says so, and the pack stays as it is', async () => {
    const studio = await openStudio(wegwijs, about);
    const before = await savedPack(studio);
    const whole = zipSync({ 'pack.json': new TextEncoder().encode(JSON.stringify(before)) });
    const said: [string, string | Uint8Array, string][] = [
      ['half.wegwijs', whole.slice(0, whole.length / 2), 'This file is damaged'],
      ['a.json', '{ "format": 1, }', 'There is a comma too many'],
      ['b.json', copyWith((pack) => Object.assign(pack.tips[0] ?? {}, { owner: 'nobody' })), 'nobody'],
    ];
    for (const [name, content, words] of said) {
      await chooseFile(studio, name, content);
      await studio.see(`${name} cannot be opened`);
      await studio.see(words);
      await studio.press('Close');
    }
    expect(await savedPack(studio)).toEqual(before);
    await studio.page.close();
  });
});

test('where a folder can be chosen, it is written as git wants it, and what is gone goes there too', async () => {
  const wegwijs = await startWegwijs('chromium');
  try {
    await keepDemoPack(wegwijs);
    const studio = await openStudio(wegwijs, about);
    // the browser's own private folder stands in for one that a person chooses
    await studio.page.evaluate(() => {
      (globalThis as { showDirectoryPicker?: unknown }).showDirectoryPicker = () =>
        navigator.storage.getDirectory();
    });
    const filesIn = (part: string) =>
      studio.page.evaluate(async (name) => {
        const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(name);
        const names: string[] = [];
        for await (const one of (folder as unknown as { keys(): AsyncIterable<string> }).keys())
          names.push(one);
        return names;
      }, part);
    await studio.press('Save as a folder for git');
    await studio.see('holds this pack now');
    expect(await filesIn('topics')).toHaveLength(demoPack().topics.length);

    await studio.press('Topics');
    await studio.open('captions');
    await studio.press('More');
    await studio.press('Take out of the pack');
    await studio.see('is out of the pack');
    await studio.press('About and share');
    await studio.press('Save as a folder for git');
    expect(await waitFor(async () => (await filesIn('topics')).length === demoPack().topics.length - 1)).toBe(
      true,
    );
  } finally {
    await wegwijs.stop();
  }
});
