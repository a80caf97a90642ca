import { afterEach, describe, expect, it, vi } from 'vitest';
import { sampleText } from '../pack/sample.ts';
import { deleteStore } from './sample-store.ts';

const fake = await vi.hoisted(async () => (await import('../../fake-browser.ts')).createFakeBrowser());
vi.mock('../../../../utils/browser.ts', () => ({ browser: fake }));
const { contentAt, hostsNotAllowed } = await import('../../../../utils/store/content.ts');
const { installPack } = await import('../../../../utils/store/install.ts');
const { listPacks } = await import('../../../../utils/store/packs.ts');
const { changeSettings } = await import('../../../../utils/store/settings.ts');

const teams = 'https://teams.microsoft.com/v2/';
const file = { kind: 'file', name: 'ward-4.json' } as const;
const install = (text: string) => installPack(new TextEncoder().encode(text), file);

afterEach(async () => {
  fake.reset();
  await fake.storage.local.clear();
  await deleteStore();
});

describe('the content for a page', () => {
  it('is nothing without a pack, and nothing on a page that no pack speaks of', async () => {
    expect(await contentAt(teams)).toBeNull();
    await install(sampleText());
    expect(await contentAt('https://example.org/')).toBeNull();
  });

  it('comes in the language of the colleague', async () => {
    await install(sampleText());
    await changeSettings({ language: 'nl' });
    const content = await contentAt(teams);
    expect(content?.language).toBe('nl');
    expect(content?.items.tips[0]?.title).toBe('Delen zonder meldingen');
  });

  it('says which tips were put away', async () => {
    await install(sampleText());
    await changeSettings({ hidden: ['ward-4/share-quietly'] });
    expect((await contentAt(teams))?.hidden).toEqual(['ward-4/share-quietly']);
  });
});

describe('installing', () => {
  it('says what it replaced', async () => {
    expect(await install(sampleText())).toMatchObject({ ok: true, before: undefined });
    const again = sampleText((pack) => {
      pack.version = '1.1.0';
    });
    expect(await install(again)).toMatchObject({
      before: { packVersion: '1.0.0' },
      pack: { packVersion: '1.1.0' },
    });
  });

  it('refuses a broken file whole and leaves what was there', async () => {
    await install(sampleText());
    const broken = sampleText((pack) => {
      pack.version = '1.1.0';
      pack.tips[0].owner = 'nobody-we-know';
    });
    expect(await install(broken)).toMatchObject({ ok: false });
    expect(await listPacks()).toMatchObject([{ packVersion: '1.0.0' }]);
  });
});

it('hosts that the person has not allowed are told', async () => {
  fake.granted.add('https://teams.microsoft.com/*');
  const hosts = ['https://teams.microsoft.com/*', 'https://wiki.example.org/*'];
  expect(await hostsNotAllowed(hosts)).toEqual(['https://wiki.example.org/*']);
});
