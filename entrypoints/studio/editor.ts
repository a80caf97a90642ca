import { hashOf } from '../../components/studio/route.ts';
import type { Open, StudioActions } from '../../components/studio/view.ts';
import type { Say } from '../../utils/i18n/index.ts';
import { entryIn } from '../../utils/pack/edit.ts';
import { editsOfNewTopics } from '../../utils/pack/new-topics.ts';
import { isSame } from '../../utils/pack/same.ts';
import type { Entry } from '../../utils/pack/things.ts';
import { entryFrom, listOf } from '../../utils/store/draft-entry.ts';
import { putDraft, removeDraft } from '../../utils/store/drafts.ts';
import type { KeptPack } from '../../utils/store/kept.ts';
import { putOf } from '../../utils/store/put-of.ts';
import type { Draft } from '../../utils/store/records.ts';
import { asStoreError } from '../../utils/store/store-error.ts';
import { draftOfEntry, isIn, routeIdOf } from './draft-of-entry.ts';
import { beginEditing, changed, type Editing, isTouched, redone, undone } from './editing.ts';
import type { Keeping } from './keeping.ts';
import type { Store } from './state.ts';
import { afterAct } from './step-acts.ts';
import type { StudioState } from './studio.ts';

export interface Editor {
  /** Opens what the route names: the stored draft of it, else the entry itself. */
  open(): void;
  /** A draft was put or removed, here or in another tab. */
  heard(draft: Draft | undefined, id: string): void;
  /** What is open now, with every keystroke. */
  draft(): Draft | undefined;
  /** Puts what is open into the store, changed or not, so that others find it there. */
  stored(): Promise<Draft | undefined>;
  actions: Pick<StudioActions, 'edit' | 'step' | 'undo' | 'redo' | 'done' | 'settle' | 'discard'>;
}

/** What is open: every keystroke lies in the store as a draft, and goes into the pack when it is done. */
export function editorOf(view: Store<StudioState>, keeping: Keeping, say: () => Say): Editor {
  let editing: Editing | undefined;
  let problems: Open['problems'] = [];
  let clash: Open['clash'];
  let writing: Promise<void> | undefined;
  let putting = Promise.resolve();
  const { kept, keep } = keeping;

  function show() {
    if (!editing) return view.set({ open: undefined });
    const { draft, past, future, stored } = editing;
    const isNew = !isIn(kept(), draft);
    view.set({
      open: {
        draft,
        list: listOf(draft),
        entry: entryFrom(draft, draft.replaces ?? draft.id),
        isNew,
        changed: isNew || isChanged(draft, kept()),
        canUndo: past.length > 0,
        canRedo: future.length > 0,
        stored,
        problems,
        clash,
      },
    });
  }

  function become(next: Editing) {
    editing = { ...next, stored: false };
    problems = [];
    clash = undefined;
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

  function open() {
    const { route, drafts } = view.get();
    const pack = kept();
    const wanted =
      route.at === 'pack' && route.list && route.id && pack
        ? draftOfEntry(drafts, pack, route.list, route.id)
        : undefined;
    // what is being typed is newer than anything that was read
    if (wanted && editing?.draft.id === wanted.id && isTouched(editing)) return show();
    editing = wanted && beginEditing(wanted, true);
    problems = [];
    clash = undefined;
    show();
  }

  function forget(draft: Draft) {
    editing = undefined;
    view.set({ drafts: view.get().drafts.filter(({ id }) => id !== draft.id) });
  }

  async function done() {
    await writing;
    const pack = kept();
    if (!editing || !pack) return;
    const { draft } = editing;
    if (isChanged(draft, pack)) await put(draft, await putOf(draft, pack));
  }

  /** One after the other: until the first is told, what is open still names the state before it as its base. */
  function inTurn(work: () => Promise<void>) {
    putting = putting.then(work).catch((error: unknown) => {
      console.error('wegwijs: it was not put into the pack', error);
    });
  }

  /** What both changed was chosen: it goes in place of what stands there now. */
  async function settle(entry: Entry) {
    await writing;
    const pack = kept();
    if (!editing || !pack || !clash || clash.list === 'pack') return;
    const { draft } = editing;
    const { id, pictures } = await putOf(draft, pack);
    const was = clash.theirs as Entry | null;
    await put(draft, { id, edit: { kind: 'put', list: clash.list, entry, was }, pictures });
  }

  async function put(draft: Draft, { id, edit, pictures }: Awaited<ReturnType<typeof putOf>>) {
    const pack = kept()?.pack;
    const topics = pack && draft.kind === 'tip' ? editsOfNewTopics(pack, draft) : [];
    const result = await keep([...topics, edit], say()('studio.said.put'), pictures);
    if (!result) return;
    if (!result.ok) {
      problems = result.why === 'refused' ? result.problems : [];
      clash = result.why === 'clash' ? result.clashes[0] : undefined;
      return show();
    }
    const { route } = view.get();
    const isHere = route.at === 'pack' && route.id === routeIdOf(draft);
    if (isHere) moveTo({ ...route, id });
    // somebody typed on while it was put: what is in the pack now is what that goes on from
    if (editing?.draft.id === draft.id && editing.draft !== draft) {
      const { revision } = result.kept;
      return become({ ...editing, draft: { ...editing.draft, replaces: id, revision } });
    }
    // who is quick writes in the next one by now, and stays there
    const isElsewhere = editing?.draft.id !== draft.id;
    if (isElsewhere) view.set({ drafts: view.get().drafts.filter((one) => one.id !== draft.id) });
    else forget(draft);
    await removeDraft(draft.id);
    if (!isElsewhere) open();
  }

  /** The same place under another name, so that Back does not lead to what is no more. */
  function moveTo(route: StudioState['route']) {
    history.replaceState(null, '', hashOf(route));
    view.set({ route });
  }

  return {
    open,
    heard(draft, id) {
      if (editing?.draft.id !== id) return open();
      // it was put or discarded: what nobody touched here is shown as it is in the pack
      if (!draft) return isTouched(editing) ? undefined : open();
      if (!editing.stored || isSame(withoutTime(draft), withoutTime(editing.draft))) return;
      // the same thing is being typed in another tab: follow it, and keep the way back
      editing = { ...changed(editing, draft, 'other tab', Date.now()), stored: true };
      show();
    },
    draft: () => editing?.draft,
    async stored() {
      await writing;
      if (editing) await putDraft(editing.draft);
      return editing?.draft;
    },
    actions: {
      edit(draft, tag) {
        if (editing) become(changed(editing, draft, tag, Date.now()));
      },
      step(act) {
        const { route } = view.get();
        if (editing?.draft.kind !== 'walkthrough' || route.at !== 'pack') return;
        const { draft } = editing;
        const { steps, open: part } = afterAct(draft.steps, act);
        become(changed(editing, { ...draft, steps }, `${act.kind} ${Date.now()}`, Date.now()));
        const { part: _, ...place } = route;
        moveTo(part === undefined ? place : { ...place, part });
      },
      undo() {
        if (editing) become(undone(editing));
      },
      redo() {
        if (editing) become(redone(editing));
      },
      done: () => inTurn(done),
      settle: (entry) => inTurn(() => settle(entry)),
      discard() {
        if (!editing) return;
        const { draft } = editing;
        const isNew = !isIn(kept(), draft);
        forget(draft);
        const back = () => void putDraft(draft);
        view.set({ said: { words: say()('studio.said.discarded'), tone: 'done', undo: back } });
        const { route } = view.get();
        if (isNew && route.at === 'pack') moveTo({ at: 'pack', pack: route.pack, place: route.place });
        void removeDraft(draft.id).then(open);
      },
    },
  };
}

function isChanged(draft: Draft, kept: KeptPack | undefined): boolean {
  if (!kept || draft.replaces === undefined) return true;
  return !isSame(entryFrom(draft, draft.replaces), entryIn(kept.pack, listOf(draft), draft.replaces));
}

function withoutTime({ changedAt: _, ...rest }: Draft): object {
  return rest;
}
