import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { zip } from '../../utils/pack/zip.ts';
import { waitFor } from '../browser/signs.ts';
import { png } from '../unit/utils/pack/sample.ts';
import { keepDemoPack, openStudio, packId } from './studio.ts';
import { besideMain, demoPack, startWegwijs } from './wegwijs.ts';

const openFile = '.page-head input[type=file]';
const encode = (text: string) => new TextEncoder().encode(text);

describe.each(besideMain)('in %s', (browser) => {
  let wegwijs: Awaited<ReturnType<typeof startWegwijs>>;
  beforeAll(async () => {
    wegwijs = await startWegwijs(browser);
    await keepDemoPack(wegwijs);
  });
  afterAll(() => wegwijs?.stop());

  test('a damaged file is told in a sentence, and nothing changes', async () => {
    const archive = zip(new Map([['pack.json', encode(JSON.stringify(demoPack()))]]));
    archive[200] = (archive[200] ?? 0) ^ 0xff;
    const studio = await openStudio(wegwijs);
    await studio.choose(openFile, 'theirs.wegwijs', archive);
    await studio.see('theirs.wegwijs cannot be opened');
    await studio.see('What you already had is unchanged.');
    await studio.press('Close');
    await studio.see('Kept here');
    await studio.page.close();
  });

  test('a picture of 40 MB is made smaller; what is no picture is told', async () => {
    const studio = await openStudio(wegwijs, `${packId}/tips/tips/teams-chat`);
    const field = '.markdown input[type=file]';
    await studio.choose(field, 'notes.txt', encode('no picture at all'));
    await studio.see('“notes.txt” is not a picture.');
    await studio.choose(field, 'huge.png', png, 40_000_000);
    await studio.page.until(() =>
      [...document.querySelectorAll('textarea')].some(({ value }) =>
        /!\[.*\]\(media\/[0-9a-f]{64}/.test(value),
      ),
    );
    await studio.page.until(() => document.querySelector('.preview canvas') !== null);
    await studio.press('Discard');
    await studio.page.close();
  });

  test('a full disk is told, and what was typed stays until there is room', async () => {
    const studio = await openStudio(wegwijs, `${packId}/tips/tips/teams-hand`);
    await studio.page.evaluate(() => {
      const scope = globalThis as never as { realPut: typeof IDBObjectStore.prototype.put };
      scope.realPut = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
    });
    await studio.fill('Title', 'Wave to speak');
    await studio.see('Your disk or the browser’s storage is full.');
    expect(
      await studio.page.evaluate(
        () => document.querySelector<HTMLInputElement>('.form input[type=text]')?.value,
      ),
    ).toBe('Wave to speak');
    await studio.page.evaluate(() => {
      const { realPut } = globalThis as never as { realPut: typeof IDBObjectStore.prototype.put };
      IDBObjectStore.prototype.put = realPut;
    });
    await studio.fill('Title', 'Wave to speak up');
    await studio.see('changed, kept here as a draft');
    expect(await waitFor(async () => !(await studio.text()).includes('storage is full'))).toBe(true);
    await studio.press('Discard');
    await studio.page.close();
  });

  test('a stopped background loses nothing that is put', async () => {
    const studio = await openStudio(wegwijs, `${packId}/topics`);
    await studio.page.evaluate(() => {
      const scope = globalThis as never as { chrome?: Runtime; browser?: Runtime };
      const { runtime } = scope.browser ?? scope.chrome ?? { runtime: {} };
      Object.assign(runtime, { sendMessage: () => Promise.reject(new Error('it stopped')) });
    });
    await studio.press('New topic');
    await studio.fill('Name', 'Whiteboards');
    await studio.see('a draft, kept here');
    await studio.press('Done');
    await studio.see('Put into the pack.');
    expect(await waitFor(async () => (await studio.titles()).includes('Whiteboards'))).toBe(true);
    await studio.page.close();
  });
});

interface Runtime {
  runtime: object;
}
