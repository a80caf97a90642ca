import { browser } from '../../utils/browser.ts';
import { languageFor } from '../../utils/i18n/index.ts';
import { askAuthor, type Sender, type ToBackground } from '../../utils/messages.ts';
import { changeDraft, readDraft } from '../../utils/store/drafts.ts';
import { keepPick, type Pick, type Picked, readPick } from '../../utils/store/picks.ts';
import { readRecording } from '../../utils/store/recording.ts';
import type { DraftStep, TipDraft, WalkthroughDraft } from '../../utils/store/records.ts';
import { readSettings } from '../../utils/store/settings.ts';
import { injectAuthor } from './author.ts';
import { tellPagesOfRecording } from './recording-view.ts';
import { afterPick } from './tips.ts';
import { mayLookAtTop } from './top.ts';

type Question<K extends keyof ToBackground> = Parameters<ToBackground[K]>[0];

/** Lets the person point at a control in a tab; the recorder's bar asks for its own. */
export async function startPick(
  { tab = -1, purpose }: Question<'pick/start'>,
  sender: Sender,
): Promise<'picking' | 'no-access'> {
  const where = sender.own ? tab : (sender.tab ?? -1);
  // a page may ask for nothing but a better control for a step that is being recorded
  if (!sender.own && !(await isBeingRecorded(purpose))) return 'no-access';
  await stopPick();
  if (!(await injectAuthor(where))) return 'no-access';
  const { language } = await readSettings();
  const step = await stepOf(purpose);
  await keepPick({ version: 1, purpose, tab: where, state: 'picking' });
  await browser.tabs.update(where, { active: true });
  await askAuthor(where, 'pick/begin', {
    language: languageFor(language, navigator.languages),
    ...(step?.step.anchor && { from: step.step.anchor }),
    ...(step && { gesture: step.gesture }),
    topSeen: await mayLookAtTop(where),
  });
  return 'picking';
}

/** Takes what was chosen in the page to where it is wanted; nothing chosen changes nothing. */
export async function endPick({ picked }: Question<'pick/done'>, { tab, frame }: Sender): Promise<void> {
  const pick = await readPick();
  if (pick?.state !== 'picking' || pick.tab !== tab) return;
  if (picked) await bringTo(pick, picked);
  const { at, ...rest } = pick;
  const ended: Pick = { ...rest, state: picked ? 'picked' : 'given-up', ...(picked && { picked }) };
  await keepPick(ended);
  await askAuthor(tab, 'pick/end', {});
  await tellPagesOfRecording();
  await afterPick(ended, frame);
}

/** Ends what is going on, wherever; the person asked from one of our own pages. */
export async function stopPick(): Promise<void> {
  const pick = await readPick();
  if (pick?.state !== 'picking') return;
  const { at, ...rest } = pick;
  const ended: Pick = { ...rest, state: 'given-up' };
  await keepPick(ended);
  await askAuthor(pick.tab, 'pick/end', {});
  await afterPick(ended);
}

export async function pointedAt({ at }: Question<'pick/at'>, { tab, frame }: Sender): Promise<void> {
  const pick = await readPick();
  if (pick?.state === 'picking' && pick.tab === tab) await keepPick({ ...pick, at: { ...at, frame } });
}

/** A key that was pressed in the panel while the page is pointed at: the focus cannot be in both. */
export async function pickKey({ key }: Question<'pick/key'>): Promise<void> {
  const pick = await readPick();
  if (pick?.state === 'picking') await askAuthor(pick.tab, 'pick/pressed', { key }, pick.at?.frame ?? 0);
}

async function isBeingRecorded(purpose: Pick['purpose']): Promise<boolean> {
  return purpose.kind === 'step' && (await readRecording())?.draft === purpose.draft;
}

async function stepOf(purpose: Pick['purpose']): Promise<DraftStep | undefined> {
  if (purpose.kind !== 'step') return undefined;
  const draft = await readDraft(purpose.draft);
  return draft?.kind === 'walkthrough' ? draft.steps.find(({ step }) => step.id === purpose.step) : undefined;
}

async function bringTo({ purpose }: Pick, { anchor, certainty, title, url }: Picked): Promise<void> {
  switch (purpose.kind) {
    case 'step':
      await changeDraft<WalkthroughDraft>(purpose.draft, (draft) => ({
        ...draft,
        steps: draft.steps.map((one) =>
          one.step.id === purpose.step
            ? {
                ...one,
                url,
                certainty,
                step: { ...one.step, anchor, title: { ...one.step.title, ...title } },
              }
            : one,
        ),
      }));
      return;
    case 'tip':
      await changeDraft<TipDraft>(purpose.draft, (draft) => ({ ...draft, anchor, certainty, url }));
      return;
    case 'free':
      return;
    default:
      purpose satisfies never;
  }
}
