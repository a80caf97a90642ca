import type { StudioActions } from '../../components/studio/view.ts';
import { browser } from '../../utils/browser.ts';
import type { Say } from '../../utils/i18n/index.ts';
import { ask } from '../../utils/messages.ts';
import { hostPattern } from '../../utils/pack/pattern.ts';
import type { App } from '../../utils/pack/schema.ts';
import { pickWords } from '../../utils/pack/words.ts';
import { onPick } from '../../utils/store/picks.ts';
import { addressOf } from './address-of.ts';
import type { Editor } from './editor.ts';
import type { Keeping } from './keeping.ts';
import type { Store } from './state.ts';
import type { StudioState } from './studio.ts';

export interface InPageFacts {
  view: Store<StudioState>;
  keeping: Keeping;
  editor: Editor;
  say: () => Say;
  attempt: (work: () => Promise<unknown>) => void;
  signal: AbortSignal;
}

/** What is done in a page of the app, for what is open here: pointing at a control, recording, trying. */
export function inPage(facts: InPageFacts): Pick<StudioActions, 'pick' | 'record' | 'try'> {
  const { view, keeping, editor, say, attempt, signal } = facts;

  /** Asks within the click, or the browser refuses to ask; what is granted already is not asked again. */
  async function tabOf(app: App): Promise<number | undefined> {
    const origins = [...new Set(app.match.map(hostPattern))];
    if (!(await browser.permissions.request({ origins }))) return undefined;
    const tabs = await browser.tabs.query({ url: origins });
    const [latest] = tabs.toSorted((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0));
    if (latest?.id !== undefined) {
      await browser.tabs.update(latest.id, { active: true });
      return latest.id;
    }
    await browser.tabs.create({ url: addressOf(app) });
    const name = pickWords(app.name, say().language, [])?.words ?? app.id;
    tell(say()('studio.page.opened', { app: name }));
    return undefined;
  }

  function tell(words: string) {
    view.set({ said: { words, tone: 'trouble' } });
  }

  /** The app of what is open, and its tab; undefined when there is none yet, which is said. */
  async function here(): Promise<number | undefined> {
    const { open } = view.get();
    const pack = keeping.kept()?.pack;
    if (!open || !pack) return undefined;
    const { app: id } = open.entry as { app?: string };
    const app = pack.apps.find((one) => one.id === id) ?? pack.apps[0];
    return app && tabOf(app);
  }

  function answered(answer: string) {
    if (answer === 'no-access') tell(say()('studio.page.noAccess'));
    if (answer === 'busy') tell(say()('studio.page.busy'));
    if (answer === 'unknown') tell(say()('studio.page.unknown'));
  }

  // back here once a control was chosen for what is open
  onPick((pick) => {
    const draft = editor.draft();
    const isOurs = pick && 'draft' in pick.purpose && pick.purpose.draft === draft?.id;
    if (!isOurs || pick.state === 'picking') return;
    attempt(async () => {
      const own = await browser.tabs.getCurrent();
      if (own?.id !== undefined) await browser.tabs.update(own.id, { active: true });
    });
  }, signal);

  return {
    pick: (step) =>
      attempt(async () => {
        const tab = await here();
        const draft = await editor.stored();
        if (tab === undefined || !draft) return;
        const purpose =
          step === undefined
            ? ({ kind: 'tip', draft: draft.id } as const)
            : ({ kind: 'step', draft: draft.id, step } as const);
        answered(await ask('pick/start', { tab, purpose }));
      }),
    record: (after) =>
      attempt(async () => {
        const tab = await here();
        const draft = await editor.stored();
        if (tab === undefined || !draft) return;
        answered(await ask('record/start', { tab, draft: draft.id, ...(after && { after }) }));
      }),
    try: (from) =>
      attempt(async () => {
        const tab = await here();
        const draft = await editor.stored();
        if (tab === undefined || !draft) return;
        const key = `draft/${draft.id}`;
        answered(await ask('walkthrough/start', { key, tab, preview: true, ...(from && { from }) }));
      }),
  };
}
