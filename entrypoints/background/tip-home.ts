import { withoutEmptyWay } from '../../components/author/tip-of.ts';
import { applyEdits, type PackEdit } from '../../utils/pack/edit.ts';
import { idFrom } from '../../utils/pack/new-id.ts';
import { editsOfNewTopics } from '../../utils/pack/new-topics.ts';
import { matchesPattern } from '../../utils/pack/pattern.ts';
import type { Change, Condition, Pack, Person, Tip } from '../../utils/pack/schema.ts';
import { textsOf } from '../../utils/pack/things.ts';
import { isSameLanguage } from '../../utils/pack/words.ts';
import { entryFrom } from '../../utils/store/draft-entry.ts';
import type { Me } from '../../utils/store/me.ts';
import type { TipDraft } from '../../utils/store/records.ts';
import { appAt, packFrom } from '../studio/new-pack.ts';

/** The pack that a tip is meant for, as it will be but for the tip itself. */
export interface TipHome {
  pack: Pack;
  /** what is done to the kept pack in the same go: an app, a person, a language that it lacks */
  edits: PackEdit[];
  /** no such pack is here yet */
  isNew: boolean;
  /** the draft as this pack can hold it: its app filled in, what the pack does not know left out */
  draft: TipDraft;
}

export interface HomeFacts {
  /** what a new pack is called, in the language of the draft */
  title: string;
  /** ids of the packs that are here */
  taken: ReadonlySet<string>;
  today: string;
  me?: Me;
}

/** What has to be so for a draft to go into a pack that is kept here; undefined: into one that begins with it. */
export function tipHome(draft: TipDraft, kept: Pack | undefined, facts: HomeFacts): TipHome {
  const { title, taken, today, me } = facts;
  const begun = kept ?? packFrom({ title, language: draft.language, apps: [] }, taken, today);
  const edits: PackEdit[] = [];
  let pack = begun;

  const known = pack.apps.find(({ match }) => match.some((pattern) => matchesPattern(pattern, draft.url)));
  const own = pack.apps.find(({ id }) => id === draft.item.app);
  const app = own ?? known ?? appAt(draft.url, draft.language, new Set(pack.apps.map(({ id }) => id)));
  if (app && !pack.apps.includes(app)) {
    pack = { ...pack, apps: [...pack.apps, app] };
    edits.push({ kind: 'put', list: 'apps', entry: app, was: null });
  }
  const person = me && (personOf(pack, me) ?? newPerson(pack, me, draft.language, today, app?.id));
  if (person && !pack.people.includes(person)) {
    pack = { ...pack, people: [...pack.people, person] };
    edits.push({ kind: 'put', list: 'people', entry: person, was: null });
  }
  const topics = editsOfNewTopics(pack, draft);
  pack = applyEdits(pack, topics);
  edits.push(...topics);
  const languages = [...pack.languages, ...languagesOf(draft).filter((tag) => !pack.languages.includes(tag))];
  if (languages.length > pack.languages.length) {
    edits.push({ kind: 'about', about: { languages }, was: { languages: pack.languages } });
    pack = { ...pack, languages };
  }
  return { pack, edits, isNew: !kept, draft: fitting(draft, pack, app?.id, person?.id) };
}

/** As a pack writes languages: its own tag for the same language, else without the country. */
export function languageTag(tag: string, languages: readonly string[]): string {
  return languages.find((one) => isSameLanguage(one, tag)) ?? (tag.split('-')[0] ?? tag).toLowerCase();
}

function personOf(pack: Pack, { name, mail }: Me): Person | undefined {
  const hasMail = ({ contacts }: Person) =>
    contacts.some((contact) => 'address' in contact && contact.address.toLowerCase() === mail.toLowerCase());
  return pack.people.find(hasMail) ?? pack.people.find((person) => person.name === name);
}

function newPerson(
  { people }: Pack,
  { name, mail }: Me,
  language: string,
  today: string,
  app: string | undefined,
): Person {
  return {
    id: idFrom(name, new Set(people.map(({ id }) => id)), 'me'),
    name,
    languages: [language],
    topics: [],
    // or the panel would say that nobody knows about the app whose tip they just wrote
    apps: app === undefined ? [] : [app],
    contacts: [{ kind: 'mail', address: mail }],
    // they wrote their own name to be shown
    consent: today,
  };
}

/** In which languages something is written. */
function languagesOf(draft: TipDraft): string[] {
  return [...new Set([...textsOf(entryFrom(draft, draft.id)).values()].flatMap((text) => Object.keys(text)))];
}

/** Another pack has other people, topics and items: what names them would be refused. */
function fitting(draft: TipDraft, pack: Pack, app: string | undefined, writer: string | undefined): TipDraft {
  const { owner, topics, when, ourWay, ...item } = withoutEmptyWay(draft.item as Partial<Tip & Change>);
  const isPerson = (id: string | undefined) => pack.people.some((person) => person.id === id);
  const keeper = isPerson(owner) ? owner : draft.replaces === undefined ? writer : undefined;
  const held = when?.filter((condition) => isKnown(condition, pack));
  const { owner: agreedBy, ...way } = ourWay ?? {};
  return {
    ...draft,
    item: {
      ...item,
      ...(app && { app }),
      topics: (topics ?? []).filter((id) => pack.topics.some((topic) => topic.id === id)),
      ...(keeper && { owner: keeper }),
      ...(ourWay && { ourWay: { ...way, ...(isPerson(agreedBy) && { owner: agreedBy }) } }),
      ...(held && held.length > 0 && { when: held }),
    },
  };
}

function isKnown(condition: Condition, pack: Pack): boolean {
  if (condition.kind === 'app') return pack.apps.some(({ id }) => id === condition.app);
  if (condition.kind !== 'done') return true;
  return [...pack.tips, ...pack.walkthroughs, ...pack.changes, ...pack.checklists].some(
    ({ id }) => id === condition.item,
  );
}
