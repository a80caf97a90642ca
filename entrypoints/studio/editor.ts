import { hashOf } from '../../components/studio/route.ts';
import type { Open, StudioActions } from '../../components/studio/view.ts';
import type { Say } from '../../utils/i18n/index.ts';
import { entryIn, type PackEdit } from '../../utils/pack/edit.ts';
import { isSame } from '../../utils/pack/same.ts';
import type { Entry, List } from '../../utils/pack/things.ts';
import { packFromText } from '../../utils/pack/trusted.ts';
import { draftFrom, entryFrom, listOf } from '../../utils/store/draft-entry.ts';
import { putDraft, removeDraft } from '../../utils/store/drafts.ts';
import { readRevision } from '../../utils/store/history.ts';
import { type KeptPack, keepEdits } from '../../utils/store/kept.ts';
import type { Draft } from '../../utils/store/records.ts';
import { asStoreError } from '../../utils/store/store-error.ts';
import { contentChanged } from './content-changed.ts';
import { beginEditing, changed, type Editing, redone, undone } from './editing.ts';
import type { Store } from './state.ts';
import { afterAct } from './step-acts.ts';
import type { StudioState } from './studio.ts';

type EditorActions = Pick<
  StudioActions,
  'edit' | 'step' | 'undo' | 'redo' | 'done' | 'discard' | 'try' | 'record' | 'pick' | 'addPicture'
>;

export interface Editor {
  /** Opens what the route names: the stored draft of it, else the entry itself. */
  open(): Promise<void>;
  /** A draft was put or removed, here or in another tab. */
  heard(draft: Draft | undefined, id: string): Promise<void>;
  actions: EditorActions;
}

/** What is open: every keystroke lies in the store as a draft, and goes into the pack when it is done. */
export function editorOf(view: Store<StudioState>, say: () => Say): Editor {
  let editing: Editing | undefined;
  let problems: Open['problems'] = [];
  let clash: Open['clash'];
  let writing: Promise<void> | undefined;

  const kept = (): KeptPack | undefined => {
    const now = view.get().kept;
    return now === 'gone' ? undefined : now;
  };

  function show() {
    if (!editing) return view.set({ open: undefined });
    const { draft, past, future, stored } = editing;
    view.set({
      open: {
        draft,
        list: listOf(draft),
        entry: entryFrom(draft, draft.replaces ?? draft.id),
        changed: isChanged(draft, kept()),
        canUndo: past.length > 0,
        canRedo: future.length > 0,
        stored,
        problems,
        clash,
      },
    });
  }

  function become(next: Editing) {
    editing = next;
    problems = [];
    const { draft } = next;
    const others = view.get().drafts.filter(({ id }) => id !== draft.id);
    view.set({ drafts: [draft, ...others] });
    show();
    writing ??= write().finally(() => {
      writing = undefined;
    });
  }

  /** One writing at a time; what is typed meanwhile is written after it. */
  async function write() {
    while (editing && !editing.stored) {
      const { draft } = editing;
      try {
        // changed back to what the pack holds: nothing waits any more
        await (isChanged(draft, kept()) ? putDraft(draft) : removeDraft(draft.id));
      } catch (error) {
        return view.set({ trouble: asStoreError(error).trouble });
      }
      if (editing?.draft === draft) editing = { ...editing, stored: true };
      if (view.get().trouble) view.set({ trouble: undefined });
      show();
    }
  }

  async function open() {
    const { route, drafts } = view.get();
    const pack = kept();
    const wanted =
      route.at === 'drafts'
        ? drafts.find(({ id }) => id === route.draft)
        : route.at === 'pack' && route.list && route.id && pack
          ? draftOfEntry(drafts, pack, route.list, route.id)
          : undefined;
    // what is being typed is newer than anything that was read
    if (wanted && editing?.draft.id === wanted.id && (!editing.stored || editing.past.length > 0))
      return show();
    editing = wanted && beginEditing(wanted, true);
    problems = [];
    clash = undefined;
    show();
  }

  async function done() {
    if (!editing) return;
    await writing;
    const { draft } = editing;
    const pack = kept();
    if (!pack || draft.replaces === undefined) return;
    const list = listOf(draft);
    const was = await baseOf(draft, pack, list);
    const edit: PackEdit = { kind: 'put', list, entry: entryFrom(draft, draft.replaces), was };
    const result = await keepEdits(pack.pack.id, [edit]).catch((error: unknown) => {
      view.set({ trouble: asStoreError(error).trouble });
      return undefined;
    });
    if (!result) return;
    if (!result.ok) {
      problems = result.why === 'refused' ? result.problems : [];
      clash = result.why === 'clash' ? result.clashes[0] : undefined;
      if (result.why === 'clash') view.set({ kept: result.kept });
      return show();
    }
    editing = undefined;
    await removeDraft(draft.id);
    const drafts = view.get().drafts.filter(({ id }) => id !== draft.id);
    const undo = was ? () => void takeBack(result.kept.pack.id, list, was) : undefined;
    view.set({ kept: result.kept, drafts, said: { words: say()('studio.said.put'), tone: 'done', undo } });
    await open();
    await contentChanged();
  }

  async function takeBack(pack: string, list: List, was: Entry) {
    const now = kept();
    const entry = now && (entryIn(now.pack, list, was.id) as Entry | undefined);
    const edit: PackEdit = { kind: 'put', list, entry: was, was: entry ?? null };
    const result = await keepEdits(pack, [edit]);
    if (!result.ok) return;
    view.set({ kept: result.kept, said: { words: say()('studio.said.undone'), tone: 'done' } });
    editing = undefined;
    await open();
    await contentChanged();
  }

  /** What is open inside of what is open; no step back, since it is the same place. */
  function openStep(id: string | undefined) {
    const { route } = view.get();
    if (route.at !== 'pack') return;
    const { part: _, ...place } = route;
    const next = id === undefined ? place : { ...place, part: id };
    history.replaceState(null, '', hashOf(next));
    view.set({ route: next });
  }

  return {
    open,
    async heard(draft, id) {
      if (editing?.draft.id !== id || !editing.stored) return open();
      if (!draft || isSame(withoutTime(draft), withoutTime(editing.draft))) return;
      // the same thing is being typed in another tab: follow it, and keep the way back
      editing = { ...changed(editing, draft, 'other tab', Date.now()), stored: true };
      show();
    },
    actions: {
      edit(draft, tag) {
        if (editing) become(changed(editing, draft, tag, Date.now()));
      },
      step(act) {
        if (editing?.draft.kind !== 'walkthrough') return;
        const { draft } = editing;
        const { steps, open: id } = afterAct(draft.steps, act);
        become(changed(editing, { ...draft, steps }, act.kind, Date.now()));
        openStep(id);
      },
      try() {},
      record() {},
      undo() {
        if (editing) become(undone(editing));
      },
      redo() {
        if (editing) become(redone(editing));
      },
      done: () => void done(),
      pick() {},
      addPicture: async () => ({ ok: false, says: '' }),
      discard() {
        if (!editing) return;
        const { draft } = editing;
        editing = undefined;
        const drafts = view.get().drafts.filter(({ id }) => id !== draft.id);
        view.set({ drafts, said: { words: say()('studio.said.discarded'), tone: 'done' } });
        void removeDraft(draft.id).then(open);
      },
    },
  };
}

/** The draft of an entry that waits in the store, else the entry as one that nobody has changed. */
function draftOfEntry(drafts: Draft[], { pack, revision }: KeptPack, list: List, id: string) {
  const waiting = drafts.find(
    (draft) => draft.pack === pack.id && draft.replaces === id && listOf(draft) === list,
  );
  if (waiting) return waiting;
  const entry = entryIn(pack, list, id) as Entry | undefined;
  if (!entry) return undefined;
  const now = new Date().toISOString();
  return draftFrom(list, entry, {
    id: `${pack.id}~${list}~${id}`,
    url: '',
    language: pack.languages[0] ?? 'en',
    pack: pack.id,
    replaces: id,
    revision,
    createdAt: now,
    changedAt: now,
  });
}

function isChanged(draft: Draft, kept: KeptPack | undefined): boolean {
  if (!kept || draft.replaces === undefined) return true;
  const list = listOf(draft);
  return !isSame(entryFrom(draft, draft.replaces), entryIn(kept.pack, list, draft.replaces));
}

/** The entry as it was when the draft was begun; as it is now where nobody kept that. */
async function baseOf(draft: Draft, { pack, revision }: KeptPack, list: List): Promise<Entry | null> {
  const id = draft.replaces ?? '';
  const older =
    draft.revision === undefined || draft.revision === revision
      ? undefined
      : await readRevision(pack.id, draft.revision);
  const then = older ? packFromText(older.text) : pack;
  return (entryIn(then, list, id) as Entry | undefined) ?? null;
}

function withoutTime({ changedAt: _, ...rest }: Draft): object {
  return rest;
}
