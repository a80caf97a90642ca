import { describe, expect, it } from 'vitest';
import { languageTag, tipHome } from '../../../entrypoints/background/tip-home.ts';
import { applyEdits } from '../../../utils/pack/edit.ts';
import { withTopic } from '../../../utils/pack/new-topics.ts';
import { checkPack } from '../../../utils/pack/read.ts';
import type { Tip } from '../../../utils/pack/schema.ts';
import { entryFrom } from '../../../utils/store/draft-entry.ts';
import { draftOf } from '../components/author/sample-tip.ts';
import { anchor, samplePack } from '../utils/pack/sample.ts';

const me = { name: 'Noor Hendriks', mail: 'noor@zuiderlicht.example' };
const facts = { title: 'Our tips', taken: new Set(['our-tips']), today: '2026-11-23', me };
const words = { title: { en: 'Share one window' }, anchor };
const withBody = (item: object = {}) =>
  draftOf({ ...words, item: { body: { en: 'It shows one.' }, ...item } });

describe('a tip that no pack is there for', () => {
  it('begins one, for the app of its page, with who writes it as its owner', () => {
    const home = tipHome(withBody(), undefined, facts);
    expect(home.isNew).toBe(true);
    expect(home.pack).toMatchObject({
      id: 'our-tips-2',
      title: { en: 'Our tips' },
      languages: ['en'],
      apps: [{ id: 'teams' }],
      people: [
        {
          id: 'noor-hendriks',
          apps: ['teams'],
          contacts: [{ kind: 'mail', address: me.mail }],
          consent: '2026-11-23',
        },
      ],
    });
    expect(home.draft.item).toMatchObject({ app: 'teams', owner: 'noor-hendriks' });
  });

  it('makes a pack that can be kept', () => {
    const home = tipHome(withBody(), undefined, facts);
    const tip = entryFrom(home.draft, 'share') as Tip;
    expect(checkPack({ ...home.pack, tips: [tip] }, new Set())).toMatchObject({ ok: true });
  });

  it('names the app after its site where it is none that we know', () => {
    const home = tipHome({ ...withBody(), url: 'https://www.rooster.example/week/12' }, undefined, facts);
    expect(home.pack.apps).toEqual([
      { id: 'rooster-example', name: { en: 'rooster.example' }, match: ['https://www.rooster.example/*'] },
    ]);
  });
});

describe('a tip for a pack that is kept here', () => {
  it('changes nothing of the pack that has its app, its writer and its languages', () => {
    const pack = samplePack();
    const [known] = pack.people;
    const mail = known?.contacts.find((contact) => 'address' in contact);
    const home = tipHome(withBody(), pack, {
      ...facts,
      me: { name: 'Somebody', mail: String(mail && 'address' in mail && mail.address).toUpperCase() },
    });
    expect(home.edits).toEqual([]);
    expect(home.draft.item).toMatchObject({ app: 'teams', owner: known?.id });
  });

  it('brings its app, its writer and its language along in one go', () => {
    const draft = { ...withBody(), title: { de: 'Ein Fenster teilen' }, url: 'https://app.zoom.us/wc/1' };
    const pack = samplePack();
    const home = tipHome(draft, pack, facts);
    expect(home.edits.map(({ kind }) => kind)).toEqual(['put', 'put', 'about']);
    const after = applyEdits(pack, home.edits);
    expect(after.apps.map(({ id }) => id)).toEqual(['teams', 'zoom']);
    expect(after.people.at(-1)?.name).toBe(me.name);
    expect(after.languages).toEqual(['en', 'nl', 'de']);
  });

  it('brings the topics along that were made for it', () => {
    const draft = withTopic(withBody(), samplePack(), 'Night shift', 'en');
    const home = tipHome(draft, samplePack(), facts);
    expect(home.pack.topics.map(({ id }) => id)).toContain('night-shift');
    expect(applyEdits(samplePack(), home.edits).topics).toEqual(home.pack.topics);
    expect(home.draft.item.topics).toEqual(['night-shift']);
  });

  it('leaves out what only another pack knows', () => {
    const home = tipHome(
      withBody({
        owner: 'somebody-else',
        topics: ['not-here'],
        ourWay: { text: { en: 'So.' }, owner: 'somebody-else' },
        when: [
          { kind: 'done', item: 'not-here', done: true },
          { kind: 'date', until: '2027-03-01' },
        ],
      }),
      samplePack(),
      facts,
    );
    expect(home.draft.item).toMatchObject({
      owner: 'noor-hendriks',
      topics: [],
      ourWay: { text: { en: 'So.' } },
      when: [{ kind: 'date', until: '2027-03-01' }],
    });
    expect(home.draft.item.ourWay).not.toHaveProperty('owner');
  });

  it('does not give a tip of somebody else to who changes it', () => {
    const home = tipHome({ ...withBody(), replaces: 'share' }, samplePack(), facts);
    expect(home.draft.item).not.toHaveProperty('owner');
  });

  it('has no agreement without words', () => {
    const home = tipHome(withBody({ ourWay: { text: {}, since: '2026-11-23' } }), samplePack(), facts);
    expect(home.draft.item).not.toHaveProperty('ourWay');
  });
});

describe('the language of a page', () => {
  it.each([
    ['nl-BE', ['en', 'nl'], 'nl'],
    ['pt', ['pt-BR'], 'pt-BR'],
    ['en-US', [], 'en'],
    ['de', ['en'], 'de'],
  ])('%s, with %j in the pack, is %s', (tag, languages, expected) => {
    expect(languageTag(tag, languages)).toBe(expected);
  });
});
