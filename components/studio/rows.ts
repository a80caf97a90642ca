import { sourceOf } from '../../utils/pack/edit.ts';
import { stateOf } from '../../utils/pack/fingerprint.ts';
import type { Pack, Text } from '../../utils/pack/schema.ts';
import { type Entry, type EntryOf, type List, type Thing, textsOf } from '../../utils/pack/things.ts';
import { pickWords } from '../../utils/pack/words.ts';
import { firstName } from '../../utils/people/draft.ts';
import type { Care } from '../../utils/store/care.ts';

export type RowKind = 'tip' | 'warning' | 'walkthrough' | 'change' | 'checklist' | 'person' | 'topic' | 'app';

/** One entry of a pack in a list. */
export interface Row {
  list: List;
  id: string;
  kind: RowKind;
  title: string;
  /** of the title */
  lang: string;
  /** the names of its app and its owner, and what else tells it apart */
  about: string[];
  entry: Entry;
  care?: Care;
  /** an edit of it waits to be put into the pack */
  draft: boolean;
}

export interface RowFacts {
  language: string;
  care: ReadonlyMap<string, Care>;
  /** ids of entries that are being edited, as `list/id` */
  drafts: ReadonlySet<string>;
}

/** Every entry of these lists; `entries` instead of them for what is not in the pack yet. */
export function rowsOf(
  pack: Pack,
  lists: readonly List[],
  facts: RowFacts,
  entries: (list: List) => readonly Entry[] = (list) => pack[list],
): Row[] {
  const say = sayer(pack, facts.language);
  const names = {
    apps: new Map(pack.apps.map((app) => [app.id, say(app.name).words])),
    people: new Map(pack.people.map((person) => [person.id, firstName(person.name)])),
    topics: new Map(pack.topics.map((topic) => [topic.id, say(topic.name).words])),
  };
  return lists.flatMap((list) =>
    entries(list).map((entry): Row => {
      const { kind, words, lang, about } = told(list, entry, say, names);
      return {
        list,
        id: entry.id,
        kind,
        title: words,
        lang,
        about: about.flatMap((part) => part || []),
        entry,
        care: facts.care.get(`${pack.id}/${entry.id}`),
        draft: facts.drafts.has(`${list}/${entry.id}`),
      };
    }),
  );
}

type Say = (text: Text) => { words: string; lang: string };
type Names = Record<'apps' | 'people' | 'topics', ReadonlyMap<string, string>>;
type Told = { kind: RowKind; words: string; lang: string; about: (string | undefined)[] };

function told(list: List, entry: Entry, say: Say, names: Names): Told {
  switch (list) {
    case 'people': {
      const { name, role, topics } = entry as EntryOf<'people'>;
      const knows = topics.map((topic) => names.topics.get(topic));
      return {
        kind: 'person',
        words: name ?? '',
        lang: '',
        about: [role && say(role).words, knows.join(', ')],
      };
    }
    case 'topics':
      return { kind: 'topic', ...say((entry as EntryOf<'topics'>).name), about: [] };
    case 'apps': {
      const { name, match } = entry as EntryOf<'apps'>;
      return { kind: 'app', ...say(name), about: [(match ?? []).map(hostOf).join(', ')] };
    }
    default: {
      const { title, owner, ...rest } = entry as EntryOf<'tips'>;
      const kinds = {
        tips: rest.kind,
        walkthroughs: 'walkthrough',
        changes: 'change',
        checklists: 'checklist',
      };
      const about = [names.apps.get(rest.app), owner && names.people.get(owner)];
      return { kind: kinds[list] as RowKind, ...say(title), about };
    }
  }
}

function sayer({ languages }: Pack, language: string): Say {
  return (text) => {
    const found = pickWords(text ?? {}, language, languages);
    return { words: found?.words ?? '', lang: found?.language ?? language };
  };
}

function hostOf(pattern: string): string {
  return pattern.replace(/^https?:\/\//, '').replace(/\/\*?$/, '');
}

/** How many texts of an entry are missing or outdated, per language of the pack. */
export function untranslated(pack: Pack, entry: Entry): Map<string, number> {
  // Teams is Teams in every language
  if ('match' in entry) return new Map();
  return untranslatedTexts(pack, ...('steps' in entry ? [entry, ...entry.steps] : [entry]));
}

/** The same for whatever has texts of its own. */
export function untranslatedTexts(pack: Pack, ...things: Thing[]): Map<string, number> {
  const source = sourceOf(pack);
  const counts = new Map<string, number>();
  for (const thing of things) {
    for (const name of textsOf(thing).keys()) {
      for (const language of pack.languages) {
        if (stateOf(thing, name, language, source) === 'done') continue;
        counts.set(language, (counts.get(language) ?? 0) + 1);
      }
    }
  }
  return counts;
}
