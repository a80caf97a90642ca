import { authorWords } from '../../utils/i18n/areas.ts';
import { addWords, languageFor, sayIn } from '../../utils/i18n/index.ts';
import type { TipEditing } from '../../utils/messages.ts';
import { matchesPattern } from '../../utils/pack/pattern.ts';
import type { Pack } from '../../utils/pack/schema.ts';
import { pickWords } from '../../utils/pack/words.ts';
import type { PackSummary } from '../../utils/store/database.ts';
import { readKept } from '../../utils/store/kept.ts';
import { readMe } from '../../utils/store/me.ts';
import { listPacks } from '../../utils/store/packs.ts';
import type { Picked } from '../../utils/store/picks.ts';
import { finishedItems } from '../../utils/store/receipts.ts';
import type { TipDraft } from '../../utils/store/records.ts';
import { readSettings } from '../../utils/store/settings.ts';
import { today } from '../../utils/today.ts';
import { languageTag, type TipHome, tipHome } from './tip-home.ts';

addWords(authorWords);

/** Days until somebody looks again whether it still holds. */
const checkAfter = 90;

/** What a tip begins as at a control that was just pointed at. */
export async function beginTip(id: string, picked: Picked): Promise<TipDraft> {
  const kept = await keptHere();
  const into = bestFor(picked.url, kept);
  const known = into && (await readKept(into.id));
  const { anchor, certainty, url } = picked;
  const now = new Date();
  return {
    version: 1,
    id,
    kind: 'tip',
    tipKind: 'tip',
    title: {},
    language: languageTag(picked.language, known?.pack.languages ?? []),
    url,
    anchor,
    certainty,
    item: { topics: [], checkBy: today(new Date(now.getTime() + checkAfter * 86_400_000)) },
    ...(known && { pack: known.pack.id, revision: known.revision }),
    createdAt: now.toISOString(),
    changedAt: now.toISOString(),
  };
}

/** Everything the editor in a page has to know about a draft that is meant for this pack. */
export async function editingOf(given: TipDraft, into: string | undefined): Promise<TipEditing> {
  const [home, settings, packs, me, done] = await Promise.all([
    homeOf(given, into),
    readSettings(),
    keptHere(),
    readMe(),
    finishedItems(),
  ]);
  const language = languageFor(settings.language, navigator.languages);
  const { draft, pack, isNew } = home;
  return {
    draft,
    pack: namesOf(pack),
    ...(!isNew && { into: pack.id }),
    packs: packs.map(({ id, title, languages }) => ({
      id,
      title: pickWords(title, language, languages)?.words ?? id,
    })),
    asksWho: !me,
    language,
    reads: settings.language === 'auto' ? (navigator.languages[0] ?? language) : language,
    today: today(),
    // a pack that is kept here is the person's own
    ring: 'authors',
    done: [...done],
  };
}

/** The pack a draft goes into, as it is now in the store. */
export async function homeOf(draft: TipDraft, into: string | undefined): Promise<TipHome> {
  const [kept, me, packs] = await Promise.all([into ? readKept(into) : undefined, readMe(), listPacks()]);
  const say = sayIn(draft.language === 'nl' ? 'nl' : 'en');
  const title = say('author.pack.title');
  return tipHome(draft, kept?.pack, {
    title,
    taken: new Set(packs.map(({ id }) => id)),
    today: today(),
    ...(me && { me }),
  });
}

/** The packs that are edited in this browser. */
export async function keptHere(): Promise<PackSummary[]> {
  return (await listPacks()).filter(({ source }) => source.kind === 'studio');
}

/** The one that is about this site already, else the one that was made last. */
function bestFor(url: string, packs: readonly PackSummary[]): PackSummary | undefined {
  const latest = packs.toSorted((one, other) => other.installedAt.localeCompare(one.installedAt));
  const isAbout = ({ match }: PackSummary) => match.some((pattern) => matchesPattern(pattern, url));
  return latest.find(isAbout) ?? latest[0];
}

/** Titles are enough to choose from; 5,000 items need not travel to a page. */
function namesOf(pack: Pack): Pack {
  const named = <Item extends { id: string; title: object }>(items: Item[]) =>
    items.map(({ id, title }) => ({ id, title })) as never as Item[];
  return {
    ...pack,
    tips: [],
    changes: [],
    walkthroughs: named(pack.walkthroughs),
    checklists: named(pack.checklists),
  };
}
