import type { Anchor } from './anchor.ts';
import { compiledAs, compileWalkthrough, type InstalledPack } from './compile.ts';
import { keyOf } from './page-item.ts';
import type { PagePerson } from './page-items.ts';
import { peopleFor } from './page-people.ts';
import { type PlayableWalkthrough, walkthroughFor } from './page-walkthrough.ts';
import type { App, Walkthrough } from './schema.ts';
import { pickWords } from './words.ts';

/** Everything that playing one walkthrough needs of its pack. */
export type Playable = {
  walkthrough: PlayableWalkthrough;
  /** whom it names, who knows its topics or its app, and whoever stands in for them */
  people: PagePerson[];
  /** what topics and apps are called, by key */
  names: Record<string, string>;
  /** of its app */
  quietWhen: Anchor[];
  /** id of the pack, and its apps as conditions name them */
  pack: string;
  apps: Pick<App, 'id' | 'match'>[];
};

/** A walkthrough of one of these packs by its key; `undefined` when no pack has it (any more). */
export function playableFor(
  packs: readonly InstalledPack[],
  key: string,
  language: string,
): Playable | undefined {
  const walkthrough = walkthroughFor(packs, key, language);
  const pack = packs.find(({ id }) => id === walkthrough?.pack);
  if (!walkthrough || !pack) return undefined;
  const selection = { pack, language };
  const own = pack.apps.filter((app) => keyOf(app.id, selection) === walkthrough.app);
  const about = walkthrough.steps.map(({ person, topic }) => ({
    owner: person,
    topics: topic ? [topic] : [],
  }));
  const named = [...pack.topics, ...pack.apps].map(({ id, name }) => [
    keyOf(id, selection),
    pickWords(name, language, pack.languages)?.words ?? id,
  ]);
  return {
    walkthrough,
    people: peopleFor(selection, own, [walkthrough, ...about]),
    names: Object.fromEntries(named),
    quietWhen: own.flatMap(({ quietWhen = [] }) => quietWhen),
    pack: pack.id,
    apps: pack.apps.map(({ id, match }) => ({ id, match })),
  };
}

/** The pack as if it held this walkthrough too, to try one that no pack holds yet. */
export function packWith(pack: InstalledPack, walkthrough: Walkthrough): InstalledPack {
  const others = pack.walkthroughs.filter(({ id }) => id !== walkthrough.id);
  return { ...pack, walkthroughs: [...others, compileWalkthrough(walkthrough)] };
}

/** A pack that holds nothing, for a draft that was not put into one. */
export function packOfNothing(id: string, language: string): InstalledPack {
  return {
    compiledAs,
    id,
    version: '0.0.0',
    title: { [language]: id },
    languages: [language],
    apps: [],
    people: [],
    topics: [],
    hosts: [],
    tips: [],
    walkthroughs: [],
    changes: [],
    checklists: [],
  };
}
