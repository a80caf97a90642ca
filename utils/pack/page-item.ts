import type { Blocks, CompiledChange, CompiledTip, CompiledWalkthrough, InstalledPack } from './compile.ts';
import { elementConditions } from './conditions.ts';
import type { PageChange, PageChecklist, PageTip, PageWalkthrough } from './page-items.ts';
import type { Checklist, Text } from './schema.ts';
import { pickWords } from './words.ts';

/** The pack an item is taken from and the language it is wanted in. */
export type Selection = { pack: InstalledPack; language: string };

export function pageTip(tip: CompiledTip, selection: Selection): PageTip {
  const title = titleIn(tip.title, selection);
  const body = blocksIn(tip.body, selection);
  const ourWay = tip.ourWay && blocksIn(tip.ourWay.text, selection);
  return {
    ...namesOf(tip, selection),
    kind: tip.kind,
    app: keyOf(tip.app, selection),
    title: title.words,
    body: body.blocks,
    language: body.language,
    ...(title.language !== body.language && { titleLanguage: title.language }),
    ...(ourWay && {
      ourWay: {
        ...ourWay,
        ...(tip.ourWay?.since && { since: tip.ourWay.since }),
        ...(tip.ourWay?.owner && { owner: keyOf(tip.ourWay.owner, selection) }),
      },
    }),
    anchor: tip.anchor,
    ...(tip.placement && { placement: tip.placement }),
    when: elementConditions(tip.when),
    ...(tip.checkBy && { checkBy: tip.checkBy }),
  };
}

export function pageWalkthrough(walkthrough: CompiledWalkthrough, selection: Selection): PageWalkthrough {
  const title = titleIn(walkthrough.title, selection);
  return {
    ...namesOf(walkthrough, selection),
    app: keyOf(walkthrough.app, selection),
    title: title.words,
    summary: walkthrough.summary ? blocksIn(walkthrough.summary, selection).blocks : [],
    language: title.language,
    steps: walkthrough.steps.length,
    when: elementConditions(walkthrough.when),
  };
}

export function pageChange(change: CompiledChange, selection: Selection): PageChange {
  const body = blocksIn(change.body, selection);
  return {
    ...namesOf(change, selection),
    app: keyOf(change.app, selection),
    title: titleIn(change.title, selection).words,
    body: body.blocks,
    language: body.language,
    impact: change.impact,
    date: change.date,
    affects: change.affects.map((id) => keyOf(id, selection)),
    ...(change.anchor && { anchor: change.anchor }),
    when: elementConditions(change.when),
  };
}

/** A note stands at its control from so many days before the change until so many after it. */
const ahead = 14;
const after = 60;

/** The note of a change as a tip at its control, around its day; undefined otherwise. */
export function noteOf(change: PageChange, today: string): PageTip | undefined {
  const { anchor, affects: _, impact: __, date, ...rest } = change;
  const days = (Date.parse(today) - Date.parse(date)) / 86_400_000;
  if (!anchor || days < -ahead || days > after) return undefined;
  return { ...rest, anchor, kind: 'tip', changed: date };
}

export function pageChecklist(checklist: Checklist, selection: Selection): PageChecklist {
  const { key, pack, id, owner } = namesOf(checklist, selection);
  const entries = checklist.entries.map((entry): PageChecklist['entries'][number] => {
    if (entry.kind === 'task')
      return { kind: 'task', key: `${key}/${entry.id}`, title: titleIn(entry.text, selection).words };
    const walkthrough = selection.pack.walkthroughs.find((one) => one.id === entry.walkthrough);
    return {
      kind: 'walkthrough',
      walkthrough: keyOf(entry.walkthrough, selection),
      title: walkthrough ? titleIn(walkthrough.title, selection).words : entry.walkthrough,
    };
  });
  return {
    key,
    pack,
    id,
    title: titleIn(checklist.title, selection).words,
    entries,
    ...(owner && { owner }),
  };
}

export function keyOf(id: string, { pack }: Selection): string {
  return `${pack.id}/${id}`;
}

function namesOf(item: { id: string; topics: string[]; owner?: string }, selection: Selection) {
  return {
    key: keyOf(item.id, selection),
    pack: selection.pack.id,
    id: item.id,
    topics: item.topics.map((id) => keyOf(id, selection)),
    ...(item.owner && { owner: keyOf(item.owner, selection) }),
  };
}

/** A pack that was read has words in at least one language; the empty answer is for the types. */
function titleIn(title: Text, { pack, language }: Selection): { language: string; words: string } {
  return pickWords(title, language, pack.languages) ?? { language, words: '' };
}

function blocksIn(
  text: Blocks,
  { pack, language }: Selection,
): { language: string; blocks: PageTip['body'] } {
  const found = pickWords(text, language, pack.languages);
  return { language: found?.language ?? language, blocks: found?.words ?? [] };
}
