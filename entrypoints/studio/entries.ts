import type { NewPack, StudioActions } from '../../components/studio/view.ts';
import type { Say } from '../../utils/i18n/index.ts';
import { entryIn, sourceOf } from '../../utils/pack/edit.ts';
import { moveInto } from '../../utils/pack/move.ts';
import { idFrom } from '../../utils/pack/new-id.ts';
import { matchesPattern } from '../../utils/pack/pattern.ts';
import { type Entry, type Item, itemLists, type List } from '../../utils/pack/things.ts';
import { pickWords } from '../../utils/pack/words.ts';
import { draftFrom, listOf } from '../../utils/store/draft-entry.ts';
import { putDraft, removeDraft } from '../../utils/store/drafts.ts';
import { keepEdits, readKept, startPack } from '../../utils/store/kept.ts';
import { listPacks, readMedia } from '../../utils/store/packs.ts';
import type { Draft } from '../../utils/store/records.ts';
import { becomeKeyUser } from './become-key-user.ts';
import { blankDraft } from './blank-draft.ts';
import { contentChanged } from './content-changed.ts';
import { routeIdOf } from './draft-of-entry.ts';
import type { Editor } from './editor.ts';
import type { Keeping } from './keeping.ts';
import { packFrom } from './new-pack.ts';
import type { Store } from './state.ts';
import type { StudioState } from './studio.ts';

type EntryActions = Pick<
  StudioActions,
  'create' | 'duplicate' | 'remove' | 'moveTo' | 'startPack' | 'adopt' | 'openDraft' | 'discardDraft'
>;

export interface EntryFacts {
  view: Store<StudioState>;
  keeping: Keeping;
  editor: Editor;
  say: () => Say;
  go: StudioActions['go'];
  attempt: (work: () => Promise<unknown>) => void;
}

/** Entries that begin, are copied, go to another pack, or go. */
export function entriesOf({ view, keeping, editor, say, go, attempt }: EntryFacts): {
  show: (draft: Draft) => Promise<void>;
  actions: EntryActions;
} {
  const { kept, keep } = keeping;

  /** Shows a draft in the list of the pack it is for. */
  async function show(draft: Draft) {
    await putDraft(draft);
    view.set({ drafts: [draft, ...view.get().drafts.filter(({ id }) => id !== draft.id)] });
    const { route } = view.get();
    const list = listOf(draft);
    const place = route.at === 'pack' && route.place === 'items' && isItemList(list) ? 'items' : list;
    go({ at: 'pack', pack: draft.pack ?? '', place, list, id: routeIdOf(draft) });
  }

  async function duplicate() {
    const { open, kept: now } = view.get();
    if (!open || !now || now === 'gone') return;
    const copy = draftFrom(open.list, withCopyTitle(open.entry, say()), {
      id: crypto.randomUUID(),
      url: open.draft.url,
      language: open.draft.language,
      pack: now.pack.id,
      revision: now.revision,
      createdAt: new Date().toISOString(),
      changedAt: new Date().toISOString(),
    });
    await show(copy);
  }

  async function remove() {
    const { open, route } = view.get();
    const now = kept();
    if (!open || !now || route.at !== 'pack') return;
    if (open.isNew) return editor.actions.discard();
    const was = entryIn(now.pack, open.list, open.draft.replaces ?? '') as Entry | undefined;
    if (!was) return;
    if (open.list === 'apps') {
      const count = [...now.pack.tips, ...now.pack.walkthroughs, ...now.pack.changes].filter(
        ({ app }) => app === was.id,
      ).length;
      if (count > 0) {
        view.set({ said: { words: say()('studio.said.appInUse', { count }), tone: 'trouble' } });
        return;
      }
    }
    const title = titleOf(was, now.pack.languages, say());
    await keep([{ kind: 'remove', list: open.list, was }], say()('studio.said.removed', { title }));
    go({ at: 'pack', pack: now.pack.id, place: route.place }, true);
  }

  async function moveTo(target: string) {
    const { open } = view.get();
    const now = kept();
    if (!open || !now || open.isNew || !isItemList(open.list)) return;
    const there = await readKept(target);
    const item = entryIn(now.pack, open.list, open.draft.replaces ?? '') as Item | undefined;
    if (!there || !item) return;
    const { edits, media } = moveInto(there.pack, now.pack, open.list, item);
    const pictures = new Map<string, Uint8Array>();
    for (const file of media) {
      const bytes = await readMedia(now.pack.id, file);
      if (bytes) pictures.set(file, bytes);
    }
    const moved = await keepEdits(target, edits, pictures);
    if (!moved.ok) {
      view.set({ said: { words: say()('studio.said.notMoved'), tone: 'trouble' } });
      return;
    }
    // first there, then gone here: whatever happens in between, it is never nowhere
    const title = titleOf(there.pack, there.pack.languages, say());
    await keep([{ kind: 'remove', list: open.list, was: item }], say()('studio.said.moved', { title }));
    go({ at: 'pack', pack: now.pack.id, place: open.list }, true);
  }

  async function begin(asked: NewPack) {
    const taken = new Set((view.get().packs ?? []).map(({ id }) => id));
    const made = packFrom(asked, taken, view.get().today);
    const result = await startPack(made);
    if (!result.ok) return;
    await becomeKeyUser();
    await contentChanged();
    view.set({ packs: await listPacks() });
    // what was made in a page before there was a pack was made for this one
    const [draft] = view.get().drafts.filter(({ pack }) => pack === undefined);
    if (draft) await adopt(draft.id, made.id);
    else go({ at: 'pack', pack: made.id, place: 'items' });
  }

  /** A draft that no pack was thought of for: its app comes along where the pack does not have it. */
  async function adopt(id: string, target: string) {
    const draft = view.get().drafts.find((one) => one.id === id);
    const there = await readKept(target);
    if (!draft || !there) return;
    const app = there.pack.apps.find(({ match }) => match.some((one) => matchesPattern(one, draft.url)));
    const made = app ?? (await addApp(target, draft.url, new Set(there.pack.apps.map((one) => one.id))));
    const { revision } = (await readKept(target)) ?? there;
    const item = 'item' in draft ? { app: made?.id, ...draft.item } : undefined;
    await show({ ...draft, pack: target, revision, ...(item && { item }) } as Draft);
  }

  async function addApp(target: string, url: string, taken: Set<string>) {
    if (!URL.canParse(url)) return undefined;
    const { hostname, protocol } = new URL(url);
    const name = hostname.replace(/^www\./, '');
    const { language } = say();
    const app = {
      id: idFrom(name, taken),
      name: { [language]: name },
      match: [`${protocol}//${hostname}/*`],
    };
    const result = await keepEdits(target, [{ kind: 'put', list: 'apps', entry: app, was: null }]);
    return result.ok ? app : undefined;
  }

  const actions: EntryActions = {
    create(list, tipKind) {
      attempt(async () => {
        const now = kept();
        if (now) await show(blankDraft(now, list, tipKind, sourceOf(now.pack)));
      });
    },
    duplicate: () => attempt(duplicate),
    remove: () => attempt(remove),
    moveTo: (target) => attempt(() => moveTo(target)),
    startPack: (asked) => attempt(() => begin(asked)),
    adopt: (id, target) => attempt(() => adopt(id, target)),
    openDraft(id) {
      const draft = view.get().drafts.find((one) => one.id === id);
      const list = draft && listOf(draft);
      if (draft?.pack && list) go({ at: 'pack', pack: draft.pack, place: list, list, id: routeIdOf(draft) });
    },
    discardDraft: (id) =>
      attempt(async () => {
        const draft = view.get().drafts.find((one) => one.id === id);
        if (!draft) return;
        await removeDraft(id);
        const undo = () => void putDraft(draft);
        view.set({
          drafts: view.get().drafts.filter((one) => one !== draft),
          said: { words: say()('studio.said.draftGone'), tone: 'done', undo },
        });
      }),
  };
  return { show, actions };
}

function isItemList(list: List): boolean {
  return (itemLists as readonly List[]).includes(list);
}

function titleOf(thing: object, languages: readonly string[], say: Say): string {
  const { title, name } = thing as { title?: Record<string, string>; name?: string | Record<string, string> };
  const words = title ?? name ?? '';
  return typeof words === 'string' ? words : (pickWords(words, say.language, languages)?.words ?? '');
}

function withCopyTitle(entry: Entry, say: Say): Entry {
  const copied = (words: string) => say('studio.copyOf', { title: words }).slice(0, 120);
  if ('title' in entry) {
    const title = Object.fromEntries(Object.entries(entry.title).map(([tag, words]) => [tag, copied(words)]));
    return { ...entry, title };
  }
  return typeof entry.name === 'string' ? ({ ...entry, name: copied(entry.name) } as Entry) : entry;
}
