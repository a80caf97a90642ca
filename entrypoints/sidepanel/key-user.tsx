import { KeyUserTools, type KeyUserToolsProps } from '../../components/panel/KeyUserTools.tsx';
import type { RecordPlace } from '../../components/panel/RecordHere.tsx';
import type { StepLine } from '../../components/recorder/StepList.tsx';
import { browser } from '../../utils/browser.ts';
import { ask } from '../../utils/messages.ts';
import { changeDraft, listDrafts, onDraftsChanged, removeDraft } from '../../utils/store/drafts.ts';
import { onPick, readPick } from '../../utils/store/picks.ts';
import { onRecording, type Recording, readRecording } from '../../utils/store/recording.ts';
import type { DraftStep, WalkthroughDraft } from '../../utils/store/records.ts';
import { mergedSteps, movedStep, withoutStep } from '../../utils/store/steps.ts';
import type { PanelTab } from './follow-tab.ts';
import { tipDrafts } from './tip-drafts.ts';

/** Gives the key-user's part of the panel for a tab, and calls back when what it shows changed. */
export function keyUserTools(
  changed: () => void,
  signal: AbortSignal,
): (tab: PanelTab, language: string) => Promise<preact.JSX.Element> {
  /** the steps as they were before the last deletion in this panel */
  let deleted: { draft: string; title: string; before: DraftStep[] } | undefined;
  /** the last try to record, or to add a tip, was not let */
  let refused: KeyUserToolsProps['refused'];
  onRecording(changed, signal);
  onPick(changed, signal);
  onDraftsChanged(changed, signal);

  const changeSteps = (draft: string, to: (steps: DraftStep[]) => DraftStep[]) => {
    deleted = undefined;
    return changeDraft<WalkthroughDraft>(draft, (one) => ({ ...one, steps: to(one.steps) }));
  };

  return async (tab, language) => {
    const [recording, drafts, place, pick] = await Promise.all([
      readRecording(),
      listDrafts(),
      placeOf(tab),
      readPick(),
    ]);
    // what the studio changes in a pack is in a pack already
    const walkthroughs = drafts.filter(
      (draft): draft is WalkthroughDraft => draft.kind === 'walkthrough' && draft.replaces === undefined,
    );
    const record = async (
      more: { draft?: string; after?: string; instead?: string[] } = {},
      origin?: string,
    ) => {
      if (tab.id === undefined) return;
      // asked within the click, or the browser refuses to ask
      const origins = origin ?? (place.kind === 'ask' ? place.origin : undefined);
      const isGiven = !origins || (await browser.permissions.request({ origins: [origins] }));
      const begun = isGiven && (await ask('record/start', { tab: tab.id, ...more }));
      const before = refused;
      refused = begun === 'recording' ? undefined : 'record';
      if (refused !== before) changed();
    };
    const addTip = async (origin?: string) => {
      if (tab.id === undefined) return;
      const isGiven = !origin || (await browser.permissions.request({ origins: [origin] }));
      const begun = isGiven && (await ask('tip/add', { tab: tab.id }));
      const before = refused;
      refused = begun === 'picking' ? undefined : 'tip';
      if (refused !== before) changed();
    };
    const props: KeyUserToolsProps = {
      place,
      ...(refused && { refused }),
      ...(recording && { recording: nowOf(recording, walkthroughs, tab.id), growing: recording.draft }),
      drafts: walkthroughs.map((draft) => ({
        id: draft.id,
        title: draft.title[language] ?? Object.values(draft.title)[0] ?? draft.id,
        language: draft.title[language] ? language : (Object.keys(draft.title)[0] ?? language),
        changed: draft.changedAt.slice(0, 10),
        steps: draft.steps.map(lineOf),
      })),
      ...(deleted && { deleted }),
      ...(pick?.state === 'picking' && pick.tab === tab.id && { pointing: pick.at ?? 'nothing yet' }),
      onPointKey: (key) => {
        if (!pointKeys.has(key)) return false;
        void ask('pick/key', { key });
        return true;
      },
      onPointStop: () => void ask('pick/stop', {}),
      onTip: (origin) => void addTip(origin),
      tips: tipDrafts(drafts, tab, language),
      onRecord: (origin) => void record({}, origin),
      onAllowFrame: (origin) => void browser.permissions.request({ origins: [`${origin}/*`] }),
      onPause: (paused) => void ask('record/pause', { paused }),
      onUndo: () => void ask('record/undo', {}),
      onStop: () => void ask('record/stop', {}),
      onRename: (draft, title) =>
        void changeDraft(draft, (one) => ({ ...one, title: { ...one.title, [language]: title } })),
      onTry: (draft) => void ask('walkthrough/start', { key: `draft/${draft}`, tab: tab.id, preview: true }),
      onOpen: (draft) => void browser.tabs.create({ url: `/studio.html#/draft/${draft}` }),
      onRecordMore: (draft) => void record({ draft }),
      onRemove: (draft) => void removeDraft(draft),
      onMove: (draft, step, by) => void changeSteps(draft, (steps) => movedStep(steps, step, by)),
      onMerge: (draft, step) => void changeSteps(draft, (steps) => mergedSteps(steps, step)),
      onDelete: async (draft, step) => {
        const before = walkthroughs.find(({ id }) => id === draft)?.steps ?? [];
        const gone = before.find((one) => one.step.id === step);
        await changeSteps(draft, (steps) => withoutStep(steps, step));
        if (gone) deleted = { draft, title: lineOf(gone).title, before };
        changed();
      },
      onUndelete: (draft) => {
        const before = deleted?.before;
        if (before) void changeSteps(draft, () => before);
      },
      onRepick: (draft, step) =>
        void ask('pick/start', { tab: tab.id, purpose: { kind: 'step', draft, step } }),
      onRecordAfter: (draft, step) => void record({ draft, after: step }),
      onRerecord: (draft, step) => {
        const steps = walkthroughs.find(({ id }) => id === draft)?.steps ?? [];
        const at = steps.findIndex((one) => one.step.id === step);
        void record({ draft, instead: steps.slice(at).map((one) => one.step.id) });
      },
    };
    return <KeyUserTools {...props} />;
  };
}

const pointKeys = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Enter', 'Escape']);

function nowOf(recording: Recording, drafts: WalkthroughDraft[], tab: number | undefined) {
  const draft = drafts.find(({ id }) => id === recording.draft);
  const steps = (draft?.steps ?? []).filter(({ step }) => recording.recorded.includes(step.id));
  return {
    state: recording.state,
    isHere: tab !== undefined && recording.tabs.includes(tab),
    steps: steps.map(lineOf),
    ...(recording.blind && { blind: recording.blind }),
  };
}

function lineOf({ step, certainty }: DraftStep): StepLine {
  const [language, title = ''] = Object.entries(step.title ?? {})[0] ?? [];
  return { id: step.id, title, ...(language && { language }), certainty };
}

async function placeOf({ id, url }: PanelTab): Promise<RecordPlace> {
  if (id === undefined) return { kind: 'never' };
  if (!url) return { kind: 'unknown' };
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:') return { kind: 'never' };
  const origin = `https://${hostname}/*`;
  const isAllowed = await browser.permissions.contains({ origins: [origin] });
  return isAllowed ? { kind: 'ready' } : { kind: 'ask', origin, host: hostname };
}
