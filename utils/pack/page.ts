import type { InstalledPack } from './compile.ts';
import { holds, type Ring, type Surroundings } from './conditions.ts';
import { noteOf, pageChange, pageChecklist, pageTip, pageWalkthrough, type Selection } from './page-item.ts';
import type { PageApp, PageItems, PagePerson, PageTopic } from './page-items.ts';
import { peopleFor } from './page-people.ts';
import { matchesPattern } from './pattern.ts';
import { pickWords } from './words.ts';

export type * from './page-items.ts';
export { type PageStep, type PlayableWalkthrough, walkthroughFor } from './page-walkthrough.ts';

export type Visit = {
  /** what the colleague reads: a BCP 47 tag */
  language: string;
  /** `2027-02-28`, where the colleague is */
  today: string;
  /** the audience the colleague belongs to; `everyone` when nobody said */
  ring?: Ring;
  /** ids of packs that the colleague writes in: of these they see what authors see */
  authorOf?: ReadonlySet<string>;
  /** keys of what was finished */
  done?: { has(key: string): boolean };
};

/**
 * Everything in these packs that belongs to the page at `url`: nothing is parsed here, only chosen.
 * Items whose conditions can be decided without the page are decided; `when` holds the rest.
 */
export function itemsFor(packs: readonly InstalledPack[], url: string, visit: Visit): PageItems {
  const parts = packs.map((pack) => itemsOf(pack, url, visit));
  return {
    apps: parts.flatMap(({ apps }) => apps),
    tips: parts.flatMap(({ tips }) => tips),
    walkthroughs: parts.flatMap(({ walkthroughs }) => walkthroughs),
    changes: parts.flatMap(({ changes }) => changes),
    checklists: parts.flatMap(({ checklists }) => checklists),
    people: parts.flatMap(({ people }) => people),
    topics: parts.flatMap(({ topics }) => topics),
  };
}

/** Whether there is anything to show at all: an app alone is nothing. */
export function hasItems({ tips, walkthroughs, changes, checklists }: PageItems): boolean {
  return tips.length + walkthroughs.length + changes.length + checklists.length > 0;
}

/** Whether any pack has something for this address; cheaper than `itemsFor`. */
export function hasItemsFor(packs: readonly InstalledPack[], url: string): boolean {
  return packs.some((pack) => appsAt(pack, url).length > 0);
}

const nothing: PageItems = {
  apps: [],
  tips: [],
  walkthroughs: [],
  changes: [],
  checklists: [],
  people: [],
  topics: [],
};

function itemsOf(pack: InstalledPack, url: string, visit: Visit): PageItems {
  const apps = appsAt(pack, url);
  if (apps.length === 0) return nothing;
  const selection: Selection = { pack, language: visit.language };
  const around: Surroundings = {
    pack: pack.id,
    apps: pack.apps,
    url,
    language: visit.language,
    today: visit.today,
    ring: visit.authorOf?.has(pack.id) ? 'authors' : (visit.ring ?? 'everyone'),
    done: visit.done ?? new Set<string>(),
  };
  const isHere = (item: { app: string; when?: Parameters<typeof holds>[0] }) =>
    apps.some(({ id }) => id === item.app) && holds(item.when, around);

  const tips = pack.tips.filter(isHere).map((tip) => pageTip(tip, selection));
  const walkthroughs = pack.walkthroughs.filter(isHere).map((one) => pageWalkthrough(one, selection));
  const changes = pack.changes.filter(isHere).map((change) => pageChange(change, selection));
  const checklists = pack.checklists
    .filter((checklist) => holds(checklist.when, around) && isAbout(checklist, pack, apps))
    .map((checklist) => pageChecklist(checklist, selection));
  const notes = changes.flatMap((change) => noteOf(change, visit.today) ?? []);
  const people = peopleFor(selection, apps, [...tips, ...walkthroughs, ...changes, ...checklists]);
  return {
    apps: apps.map((app) => pageApp(app, selection)),
    tips: [...tips, ...notes],
    walkthroughs,
    changes,
    checklists,
    people,
    topics: topicsFor(selection, [...tips, ...walkthroughs, ...changes], people),
  };
}

function appsAt(pack: InstalledPack, url: string): InstalledPack['apps'] {
  return pack.apps.filter((app) => app.match.some((pattern) => matchesPattern(pattern, url)));
}

/** A checklist of tasks alone belongs to every app of its pack; else to the apps of its walkthroughs. */
function isAbout(
  checklist: InstalledPack['checklists'][number],
  pack: InstalledPack,
  apps: InstalledPack['apps'],
): boolean {
  const named = checklist.entries.flatMap((entry) =>
    entry.kind === 'walkthrough' ? [entry.walkthrough] : [],
  );
  return (
    named.length === 0 ||
    pack.walkthroughs.some(({ id, app }) => named.includes(id) && apps.some((here) => here.id === app))
  );
}

function pageApp(app: InstalledPack['apps'][number], { pack, language }: Selection): PageApp {
  return {
    key: `${pack.id}/${app.id}`,
    pack: pack.id,
    name: pickWords(app.name, language, pack.languages)?.words ?? app.id,
    quietWhen: app.quietWhen ?? [],
  };
}

function topicsFor(
  { pack, language }: Selection,
  items: readonly { topics: string[] }[],
  people: readonly PagePerson[],
): PageTopic[] {
  const named = new Set([...items, ...people].flatMap(({ topics }) => topics));
  return pack.topics
    .map(({ id, name }) => ({
      key: `${pack.id}/${id}`,
      name: pickWords(name, language, pack.languages)?.words ?? id,
    }))
    .filter(({ key }) => named.has(key));
}
