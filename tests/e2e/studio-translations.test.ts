import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Pack } from '../../utils/pack/schema.ts';
import { waitFor } from '../browser/signs.ts';
import { keepDemoPack, openStudio, packId } from './studio.ts';
import { catchFiles, chooseFile, savedText } from './studio-files.ts';
import { besideMain, demoPack, startWegwijs } from './wegwijs.ts';

const place = `${packId}/translations/nl`;
type Studio = Awaited<ReturnType<typeof openStudio>>;

/** The demo pack without three of its Dutch texts. */
function partlyTranslated(): Pack {
  const pack = structuredClone(demoPack());
  for (const topic of pack.topics.slice(0, 3)) delete topic.name.nl;
  return pack;
}
const [first, second, third] = demoPack().topics.map(({ id, name }) => ({ id, name: name.en ?? '' })) as [
  { id: string; name: string },
  { id: string; name: string },
  { id: string; name: string },
];

/** Types into the translation that is open. */
const write = (studio: Studio, words: string) =>
  studio.page.until((typed) => {
    const field = document.querySelector<HTMLTextAreaElement>('.translation textarea');
    if (!field) return false;
    field.focus();
    field.value = typed;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return true;
  }, words);

const show = (studio: Studio, wanted: 'all' | 'todo') =>
  studio.page.until((value) => {
    const select = document.querySelector<HTMLSelectElement>('.wanted');
    if (!select) return false;
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  }, wanted);

const heading = (studio: Studio) =>
  studio.page.evaluate(() => document.querySelector('.translation h2')?.textContent ?? '');

describe.each(besideMain)('in %s', (browser) => {
  let wegwijs: Awaited<ReturnType<typeof startWegwijs>>;
  beforeAll(async () => {
    wegwijs = await startWegwijs(browser);
    await keepDemoPack(wegwijs, partlyTranslated());
  });
  afterAll(() => wegwijs?.stop());

  test('a translation survives a closed tab, and is in the pack once it is put there', async () => {
    const studio = await openStudio(wegwijs, place);
    await studio.open(first.name);
    await write(studio, 'scherm delen');
    await studio.see('1 not in the pack yet.');
    await studio.page.close();

    const again = await openStudio(wegwijs, place);
    await again.see('1 not in the pack yet.');
    await again.press('Put into the pack');
    await again.see('1 translation put into the pack.');
    await again.see('2 to do');
    await again.page.close();
  });

  test('Ctrl+Enter goes on to the next text that asks', async () => {
    const studio = await openStudio(wegwijs, place);
    await studio.open(second.name);
    await write(studio, 'geluid');
    await studio.page.evaluate(() =>
      document
        .querySelector('.translation textarea')
        ?.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }),
        ),
    );
    expect(await waitFor(async () => (await heading(studio)) === third.name)).toBe(true);
    const isInText = () => studio.page.evaluate(() => document.activeElement?.tagName === 'TEXTAREA');
    expect(await waitFor(isInText)).toBe(true);
    await studio.press('Discard');
    await studio.page.close();
  });

  test('what a text cannot hold waits, and keeps nothing else from the pack', async () => {
    const studio = await openStudio(wegwijs, place);
    await show(studio, 'all');
    await studio.open('Tips by the key-users of Zuiderlicht, an imaginary hospital.');
    await write(studio, 'Tips <b>van</b> de key-users.');
    await studio.see('is HTML, which is not shown');
    await studio.open(second.name);
    await write(studio, 'geluid');
    await studio.press('Put into the pack');
    await studio.see('1 stays here');
    await studio.press('Discard');
    await studio.page.close();
  });

  test('a translation whose source changed is outdated until somebody looks at it', async () => {
    const tips = await openStudio(wegwijs, `${packId}/tips`);
    await tips.open('Raise your hand to speak');
    await tips.fill('Title', 'Raise a hand to speak');
    await tips.see('changed, kept here as a draft');
    await tips.press('Done');
    await tips.see('Put into the pack.');
    await tips.press('Translations');
    await tips.open('Raise a hand to speak');
    await tips.see('The words in English changed since this was translated.');
    await tips.press('Still right');
    await tips.press('Put into the pack');
    await tips.see('1 translation put into the pack.');
    const mark = () =>
      tips.page.evaluate(() => document.querySelector('.row[aria-selected=true] .mark')?.textContent);
    expect(await waitFor(async () => (await mark()) === 'Translated')).toBe(true);
    await tips.page.close();
  });

  test('a table goes to Excel and comes back: what changed there, and nothing else', async () => {
    const studio = await openStudio(wegwijs, place);
    await catchFiles(studio.page);
    await studio.press('Export');
    await studio.press('For Excel (CSV)');
    const table = await savedText(studio.page);
    expect(table.startsWith('\uFEFFpath,item,text,en,nl,state nl\r\n')).toBe(true);

    await chooseFile(studio, 'unchanged.csv', table);
    await studio.see('the same');
    expect(await studio.text()).toContain('Take 0 texts');
    await studio.press('Cancel');

    // Excel on a Dutch Windows: semicolons, and its own alphabet
    const dutch = [
      'pad;en;nl',
      'tips/teams-share-window/title;Share one window, not your screen;"Eén venster delen; niet alles"',
      'tips/teams-share-window/body;;Kies <b>dit</b>',
      'tips/gone/title;x;y',
    ].join('\r\n');
    await chooseFile(
      studio,
      'van-excel.csv',
      Uint8Array.from(dutch, (letter) => letter.charCodeAt(0)),
    );
    await studio.see('1 changed');
    await studio.see('Western European (Windows)');
    await studio.see('1 text cannot be taken');
    await studio.see('1 text is about something this pack does not have');
    await studio.press('Take 1 text');
    await studio.see('1 text taken from the file.');
    await show(studio, 'all');
    await studio.open('Share one window, not your screen');
    expect(
      await waitFor(async () =>
        studio.page.evaluate(
          () =>
            document.querySelector<HTMLTextAreaElement>('.translation textarea')?.value ===
            'Eén venster delen; niet alles',
        ),
      ),
    ).toBe(true);
    await studio.page.close();
  });

  test('a file for a translator comes back with what was translated', async () => {
    const studio = await openStudio(wegwijs, place);
    await catchFiles(studio.page);
    await studio.press('Export');
    await studio.press('For a translator (XLIFF)');
    const xliff = await savedText(studio.page);
    const translated = xliff.replace(
      new RegExp(`(<trans-unit id="topics/${third.id}/name"[\\s\\S]*?</source>)`),
      '$1\n<target state="translated">Ondertiteling &amp; meer</target>',
    );
    expect(translated).not.toBe(xliff);
    await chooseFile(studio, 'terug.xlf', translated);
    await studio.see('1 new translation');
    await studio.press('Take 1 text');
    await studio.see('1 text taken from the file.');
    await studio.press('Undo');
    await studio.see('As it was before.');
    await studio.page.close();
  });

  test('a file that cannot be read says why, and changes nothing', async () => {
    const studio = await openStudio(wegwijs, place);
    const said: [string, string | Uint8Array, string][] = [
      ['a.xlf', '<xliff version="1.2">\n<file>', 'stops in the middle, on line 2'],
      ['b.xlf', '<!DOCTYPE xliff [<!ENTITY a SYSTEM "file:///x">]><xliff/>', 'wants to load other files'],
      ['c.csv', 'path,nl\n"open,1\n', 'On line 2 a quotation mark begins'],
      ['d.csv', 'title,nl\na,b\n', 'no column “path”'],
      ['e.csv', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), 'This is a workbook'],
      ['f.csv', '', 'There is nothing in this file.'],
    ];
    for (const [name, content, words] of said) {
      await chooseFile(studio, name, content);
      await studio.see(`${name} was not read`);
      await studio.see(words);
    }
    await studio.see('Nothing was changed.');
    await studio.page.close();
  });
});
