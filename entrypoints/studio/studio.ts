import { hashOf, type Route, routeOf } from '../../components/studio/route.ts';
import type { StudioActions, StudioView } from '../../components/studio/view.ts';
import type { Say } from '../../utils/i18n/index.ts';
import { onContentChanged } from '../../utils/store/content.ts';
import { listDrafts, onDraftsChanged, readDraft } from '../../utils/store/drafts.ts';
import { keepHere, readKept } from '../../utils/store/kept.ts';
import { listPacks } from '../../utils/store/packs.ts';
import type { Draft } from '../../utils/store/records.ts';
import { onSightings } from '../../utils/store/sightings.ts';
import { asStoreError } from '../../utils/store/store-error.ts';
import { today } from '../../utils/today.ts';
import { advisingOf } from './advising.ts';
import { becomeKeyUser } from './become-key-user.ts';
import { caringOf } from './caring.ts';
import { contentChanged } from './content-changed.ts';
import { openDesk } from './desk/client.ts';
import { editorOf } from './editor.ts';
import { entriesOf } from './entries.ts';
import { filesOf } from './files.ts';
import { formatsOf } from './formats.ts';
import { inPage } from './in-page.ts';
import { keepingOf } from './keeping.ts';
import { addPicture } from './pictures.ts';
import { roomsOf } from './rooms.ts';
import { sharingOf } from './sharing.ts';
import { createStore, type Store } from './state.ts';
import { versionsOf } from './versions.ts';

/** What is kept; the rest of the view follows from it. */
export type StudioState = Omit<StudioView, 'fresh'>;

export interface Studio {
  view: Store<StudioState>;
  actions: StudioActions;
}

/** Everything the studio knows and can do, apart from how it looks. */
export function startStudio(say: () => Say, signal: AbortSignal): Studio {
  const view = createStore<StudioState>({
    route: routeOf(location.hash),
    today: today(),
    drafts: [],
    care: new Map(),
  });
  const desk = openDesk();
  const keeping = keepingOf(view, desk, say);
  const editor = editorOf(view, keeping, say);

  async function attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      const result = await work();
      if (view.get().trouble) view.set({ trouble: undefined });
      return result;
    } catch (error) {
      view.set({ trouble: asStoreError(error).trouble });
      return undefined;
    }
  }

  const tryTo = (work: () => Promise<unknown>) => void attempt(work);
  const caring = caringOf(view, keeping, say, tryTo);

  let newest: Promise<Draft[]> | undefined;

  /** What was asked for later is newer: an older answer would bring back a draft that is in the pack by now. */
  async function lookAtDrafts() {
    const mine = listDrafts();
    newest = mine;
    const drafts = await mine;
    if (newest === mine) view.set({ drafts });
    else await newest;
  }

  async function readAll() {
    const [packs] = await Promise.all([listPacks(), lookAtDrafts(), caring.look()]);
    view.set({ packs });
    await readPack(true);
    arrive();
  }

  /** From the panel one comes to a draft: to where it can be edited, when there is only one such place. */
  function arrive() {
    const { route, drafts, packs = [] } = view.get();
    const draft = route.at === 'drafts' ? drafts.find(({ id }) => id === route.draft) : undefined;
    if (!draft) return;
    if (packs.some(({ id }) => id === draft.pack)) return actions.openDraft(draft.id);
    const [only, second] = packs.filter(({ source }) => source.kind === 'studio');
    if (only && !second) actions.adopt(draft.id, only.id);
  }

  /** `anew`: also when it is the pack that is open already */
  async function readPack(anew: boolean) {
    const { route, kept, packs } = view.get();
    const id = route.at === 'pack' ? route.pack : undefined;
    const isOpen = kept !== undefined && kept !== 'gone' && kept.pack.id === id;
    if (isOpen && !anew) return editor.open();
    if (id === undefined) {
      view.set({ kept: undefined });
      return editor.open();
    }
    if (!isOpen) view.set({ kept: undefined, open: undefined, advice: undefined, versions: undefined });
    // most of what is told was done here, and is known
    if (isOpen && packs?.find((pack) => pack.id === id)?.revision === kept.revision) return editor.open();
    const read = (await readKept(id)) ?? 'gone';
    const now = view.get().route;
    // somebody was faster and is elsewhere by now
    if (now.at !== 'pack' || now.pack !== id) return;
    view.set({ kept: read });
    editor.open();
    desk.warm();
  }

  function show(route: Route) {
    // who goes elsewhere leaves the file as it is
    if (view.get().incoming) view.set({ incoming: undefined, merging: undefined });
    view.set({ route });
    void attempt(() => readPack(false));
  }

  addEventListener('popstate', () => show(routeOf(location.hash)), { signal });
  addEventListener('hashchange', () => show(routeOf(location.hash)), { signal });
  onContentChanged(() => void attempt(readAll), signal);
  onSightings(() => tryTo(caring.look), signal);
  onDraftsChanged((id) => {
    void attempt(async () => {
      await lookAtDrafts();
      editor.heard(await readDraft(id), id);
    });
  }, signal);

  const go: StudioActions['go'] = (route, replace = false) => {
    const hash = hashOf(route);
    if (replace) history.replaceState(null, '', hash);
    else if (hash !== location.hash) history.pushState(null, '', hash);
    show(route);
  };
  const entries = entriesOf({ view, keeping, editor, say, go, attempt: tryTo });

  const page = inPage({ view, keeping, editor, say, attempt: tryTo, signal });

  const actions: StudioActions = {
    ...editor.actions,
    ...entries.actions,
    ...formatsOf({ view, keeping, say, show: entries.show, attempt: tryTo }),
    ...roomsOf({ view, keeping, say, signal }),
    ...caring.actions,
    ...advisingOf(view, keeping, desk, say, tryTo),
    ...versionsOf(view, keeping, desk, say, tryTo),
    ...sharingOf(view, keeping, desk, say, tryTo),
    go,
    ...filesOf({ view, desk, say, go, attempt: tryTo }),
    ...page,
    async addPicture(file) {
      const draft = editor.draft();
      return draft ? addPicture(draft.id, file, say()) : { ok: false, says: '' };
    },
    keepHere: () =>
      void attempt(async () => {
        const { route } = view.get();
        if (route.at !== 'pack') return;
        await keepHere(route.pack);
        await becomeKeyUser();
        view.set({ kept: undefined });
        await contentChanged();
        await readAll();
      }),
    dismiss: () => view.set({ said: undefined }),
  };
  void attempt(readAll);
  return { view, actions };
}
