import { describe, expect, it } from 'vitest';
import { fingerprint, stateOf, withFingerprints } from '../../../../utils/pack/fingerprint.ts';
import type { Thing } from '../../../../utils/pack/things.ts';

interface Titled extends Thing {
  title: Record<string, string>;
}
const before: Titled = { title: { en: 'Share', nl: 'Delen' } };
const saved = (title: Titled['title'], was: Titled = before) =>
  withFingerprints(was, { ...was, title }, 'en');
const state = (thing: Thing, language = 'nl') => stateOf(thing, 'title', language, 'en');

describe('a translation', () => {
  it('is done while nobody kept what it was made from', () => expect(state(before)).toBe('done'));

  it('is missing where there is none', () => expect(state(before, 'de')).toBe('missing'));

  it('is outdated once its source changed alone', () => {
    expect(state(saved({ en: 'Share now', nl: 'Delen' }))).toBe('outdated');
  });

  it('is done again when the source is changed back', () => {
    const outdated = saved({ en: 'Share now', nl: 'Delen' });
    expect(state(saved({ en: 'Share', nl: 'Delen' }, outdated))).toBe('done');
  });

  it('stays outdated when the source changes a second time', () => {
    const outdated = saved({ en: 'Share now', nl: 'Delen' });
    expect(state(saved({ en: 'Share soon', nl: 'Delen' }, outdated))).toBe('outdated');
  });

  it('is done once it was written anew', () => {
    const outdated = saved({ en: 'Share now', nl: 'Delen' });
    expect(state(saved({ en: 'Share now', nl: 'Nu delen' }, outdated))).toBe('done');
  });

  it('is done when both were written together', () => {
    expect(state(saved({ en: 'Share now', nl: 'Nu delen' }))).toBe('done');
  });

  it('that is added is made from the source as it is now', () => {
    const added = saved({ en: 'Share', nl: 'Delen', de: 'Teilen' });
    expect(added.translatedFrom).toEqual({ de: { title: fingerprint('Share') } });
    expect(state({ ...added, title: { ...added.title, en: 'Share now' } } as Thing, 'de')).toBe('outdated');
  });
});

it('what is new keeps no prints: it was written together', () => {
  expect(withFingerprints(undefined, before, 'en')).toEqual(before);
});

it('prints of a text that is gone go with it', () => {
  const outdated = saved({ en: 'Share now', nl: 'Delen' });
  expect(saved({ en: 'Share now' }, outdated)).toEqual({ title: { en: 'Share now' } });
});
