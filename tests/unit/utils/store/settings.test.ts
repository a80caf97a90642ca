import { afterEach, describe, expect, it, vi } from 'vitest';

const fake = await vi.hoisted(async () => (await import('../../fake-browser.ts')).createFakeBrowser());
vi.mock('../../../../utils/browser.ts', () => ({ browser: fake }));
const { changeSettings, defaultSettings, onSettings, readSettings, settingsFrom, settingsMigrations } =
  await import('../../../../utils/store/settings.ts');

afterEach(async () => {
  fake.reset();
  await fake.storage.local.clear();
});

describe('stored settings', () => {
  it('are read as they were kept', () => {
    const kept = { version: 3, language: 'nl', hidden: ['ward-4/share'], role: 'key-user', shots: true };
    expect(settingsFrom(kept)).toEqual(kept);
  });

  it('of the first version belong to a colleague', () => {
    const kept = { version: 1, language: 'nl', hidden: ['ward-4/share'] };
    expect(settingsFrom(kept)).toEqual({ ...kept, version: 3, role: 'colleague', shots: false });
  });

  it('of the second version take no pictures', () => {
    const kept = { version: 2, language: 'nl', hidden: [], role: 'key-user' };
    expect(settingsFrom(kept)).toEqual({ ...kept, version: 3, shots: false });
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'nl'],
    ['a list', []],
    ['another language', { version: 3, language: 'xx', hidden: [], role: 'colleague', shots: false }],
    ['a wrong list', { version: 3, language: 'nl', hidden: [4], role: 'colleague', shots: false }],
    ['no version', { language: 'nl', hidden: [], role: 'colleague' }],
    ['a version of the future', { version: 99, language: 'nl', hidden: [], role: 'colleague' }],
  ])('that are %s give the defaults', (_what, kept) => expect(settingsFrom(kept)).toEqual(defaultSettings));

  it('of an older version are brought up to date step by step', () => {
    const steps = [
      {
        to: 1,
        why: 'lang became language',
        apply: ({ lang, ...rest }: Record<string, unknown>) => ({ ...rest, language: lang }),
      },
      {
        to: 3,
        why: 'tips can be put away',
        apply: (old: Record<string, unknown>) => ({ ...old, hidden: [], role: 'colleague', shots: false }),
      },
    ];
    expect(settingsFrom({ version: 0, lang: 'nl' }, steps)).toEqual({
      version: 3,
      language: 'nl',
      hidden: [],
      role: 'colleague',
      shots: false,
    });
    expect(settingsFrom({ version: 1, language: 'en' }, steps)).toEqual({
      version: 3,
      language: 'en',
      hidden: [],
      role: 'colleague',
      shots: false,
    });
  });

  it('have migrations that lead to the version of today', () => {
    const versions = settingsMigrations.map(({ to }) => to);
    expect(versions).toEqual(versions.map((_, index) => index + 2));
    expect(versions.at(-1) ?? 1).toBe(defaultSettings.version);
  });
});

describe('settings', () => {
  it('are the defaults until somebody chose', async () =>
    expect(await readSettings()).toEqual(defaultSettings));

  it('keep what was not changed', async () => {
    await changeSettings({ hidden: ['ward-4/share'] });
    await changeSettings({ language: 'nl' });
    expect(await readSettings()).toEqual({
      ...defaultSettings,
      language: 'nl',
      hidden: ['ward-4/share'],
    });
  });

  it('tell our other pages of a change until they close', async () => {
    const page = new AbortController();
    const heard = vi.fn();
    onSettings(heard, page.signal);
    await changeSettings({ language: 'nl' });
    await fake.storage.local.set({ somethingElse: 1 });
    await fake.storage.session.set({ settings: { version: 1, language: 'en', hidden: [] } });
    page.abort();
    await changeSettings({ language: 'en' });
    expect(heard).toHaveBeenCalledExactlyOnceWith({ ...defaultSettings, language: 'nl' });
  });
});
