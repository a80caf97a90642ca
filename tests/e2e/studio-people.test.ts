import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitFor } from '../browser/signs.ts';
import { keepDemoPack, openStudio, packId } from './studio.ts';
import { catchFiles, chooseFile, savedText } from './studio-files.ts';
import { demoPack, startWegwijs } from './wegwijs.ts';

let wegwijs: Awaited<ReturnType<typeof startWegwijs>>;
beforeAll(async () => {
  wegwijs = await startWegwijs('chromium');
  await keepDemoPack(wegwijs);
});
afterAll(() => wegwijs?.stop());

const importing = async () => {
  const studio = await openStudio(wegwijs, `${packId}/people`);
  await studio.press('People from a file');
  return studio;
};

test('a table of people is understood, shown, and only then in the pack', async () => {
  const studio = await importing();
  const table = [
    'Naam;Mailadres;Functie;Werktijden;Vervanger;Schoenmaat',
    'Mia Jansen;mia@example.org;key-user;ma t/m do 9-17;Fatima el Amrani;38',
    'Fatima el Amrani;;key-user poli;;;',
    'Zonder Adres;;;;;',
  ].join('\r\n');
  await chooseFile(studio, 'collegas.csv', table);
  await studio.see('1 new');
  await studio.see('1 changed');
  await studio.see('1 cannot be taken');
  await studio.see('nobody could reach them');
  const columns = await studio.page.evaluate(() =>
    [...document.querySelectorAll<HTMLSelectElement>('.columns select')].map(({ value }) => value),
  );
  expect(columns).toEqual(['name', 'mail', 'role', 'hours', 'stand-in', '']);
  await studio.press('Take 2 people');
  await studio.see('2 people taken from the file.');
  await studio.open('Mia Jansen');
  expect(
    await waitFor(() =>
      studio.page.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>('.form input')].some(
          ({ value }) => value === 'mia@example.org',
        ),
      ),
    ),
  ).toBe(true);
  await studio.press('Undo');
  expect(await waitFor(async () => (await studio.titles()).length === demoPack().people.length)).toBe(true);
  await studio.page.close();
});

test('a column that was guessed wrong is put right by hand', async () => {
  const studio = await importing();
  await chooseFile(studio, 'list.csv', 'Wie dan ook,adres\nMia Jansen,mia@example.org\n');
  await studio.see('What each column is');
  await studio.page.until(() => {
    const [first] = document.querySelectorAll<HTMLSelectElement>('.columns select');
    if (!first) return false;
    first.value = 'name';
    first.dispatchEvent(new Event('change', { bubbles: true }));
    return first.value === 'name';
  });
  await studio.see('Mia Jansen');
  await studio.page.close();
});

test('an address book brings people, and their pictures only when that is asked for', async () => {
  const studio = await importing();
  const picture = await studio.page.evaluate(async () => {
    const canvas = new OffscreenCanvas(300, 400);
    const drawing = canvas.getContext('2d');
    drawing?.fillRect(0, 0, 300, 400);
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  });
  const card = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    'FN:Noor Bakker',
    'EMAIL;TYPE=INTERNET:noor@example.org',
    `PHOTO;ENCODING=b;TYPE=PNG:${picture}`,
    'END:VCARD',
  ].join('\r\n');
  await chooseFile(studio, 'noor.vcf', card);
  await studio.see('1 new');
  await studio.page.until(() => {
    const label = [...document.querySelectorAll('label.check')].find((one) =>
      one.textContent?.includes('Take their pictures along'),
    );
    label?.querySelector('input')?.click();
    return label !== undefined;
  });
  await studio.press('Take 1 person');
  await studio.see('1 person taken from the file.');
  await studio.open('Noor Bakker');
  expect(
    await waitFor(() => studio.page.evaluate(() => document.querySelector('.entry .face canvas') !== null)),
  ).toBe(true);
  await studio.page.close();
});

test('the people of a pack go to a table and come back the same', async () => {
  const studio = await importing();
  await catchFiles(studio.page);
  await studio.press('The people of this pack as a table');
  const table = await savedText(studio.page);
  await chooseFile(studio, 'again.csv', table);
  await studio.see('the same');
  expect(await studio.text()).toContain('Take 0 people');
  await studio.page.close();
});

test('files without people say so', async () => {
  const studio = await importing();
  await chooseFile(studio, 'x.vcf', 'BEGIN:VCARD\r\nFN:A\r\n');
  await studio.see('The card that begins on line 1 does not end.');
  await chooseFile(studio, 'y.vcf', 'hello');
  await studio.see('There is no card of a person in this file.');
  await studio.page.close();
});

test('who carries what is told, with who carries most first', async () => {
  const studio = await openStudio(wegwijs, `${packId}/people`);
  await studio.press('Who carries what');
  await studio.see('7 items');
  const names = await studio.page.evaluate(() =>
    [...document.querySelectorAll('.load-list a')].map((one) => one.textContent),
  );
  expect(names[0]).toBe('Sanne de Vries');
  await studio.page.close();
});
