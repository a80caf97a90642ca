import type { Sender, ToBackground } from '../../utils/messages.ts';
import { languageSchema, stepSchema } from '../../utils/pack/schema.ts';
import { appendStep, changeDraft, readDraft } from '../../utils/store/drafts.ts';
import { type Arrival, afterArrival, afterStep, afterUndo, placeOfNext } from '../../utils/store/recorded.ts';
import { keepRecording, type Recording, readRecording } from '../../utils/store/recording.ts';
import type { DraftStep, WalkthroughDraft } from '../../utils/store/records.ts';
import { withoutStep } from '../../utils/store/steps.ts';
import { inTurn, mayAsk } from './recording-turn.ts';
import { ourWords, tellPagesOfRecording } from './recording-view.ts';

type Question<K extends keyof ToBackground> = Parameters<ToBackground[K]>[0];

/** Keeps a step, at once. False when nothing is recorded there, or no more. */
export const keepStep = ({ step, language, instead }: Question<'record/step'>, { tab }: Sender) =>
  inTurn(async () => {
    const recording = await readRecording();
    if (recording?.state !== 'on' || tab === undefined || !recording.tabs.includes(tab)) return false;
    // it comes from a page: what it holds is checked like a file's
    const checked = { ...step, step: stepSchema.parse(step.step) };
    const { id } = checked.step;
    if (instead === undefined) {
      const blank = await blankDraft(recording, step.url, language);
      await appendStep(recording.draft, checked, placeOfNext(recording), blank);
    } else {
      // it was taken back meanwhile
      if (!recording.recorded.includes(instead)) return false;
      await changeSteps(recording.draft, (steps) =>
        steps.map((one) => (one.step.id === instead ? saidBetter(one, checked) : one)),
      );
    }
    await keepRecording(afterStep(recording, instead ?? id, tab, Date.now()));
    await tellPagesOfRecording();
    return true;
  });

/** Where a step led, and its picture, are known better here than in the page that it left. */
function saidBetter(before: DraftStep, now: DraftStep): DraftStep {
  const { done: was, id } = before.step;
  const done = was.kind === 'page' && now.step.done.kind === 'act' ? was : now.step.done;
  return { ...now, step: { ...now.step, id, done }, ...(before.shot && { shot: before.shot }) };
}

/** A page was reached: what the last step led to, or a step of its own. */
export const arrivedAt = ({ url, how, language }: Question<'record/arrived'>, { tab, frame }: Sender) =>
  inTurn(async () => {
    const recording = await readRecording();
    if (recording?.state !== 'on' || tab === undefined || frame !== 0 || !recording.tabs.includes(tab))
      return;
    const arrival: Arrival = { tab, url, how, at: Date.now() };
    const say = await ourWords();
    const goTo = (place: string) => ({
      id: `step-${crypto.randomUUID().slice(0, 8)}`,
      title: { [say.language]: say('recorder.go', { place }) },
    });
    const draft = await readDraft(recording.draft);
    const steps = draft?.kind === 'walkthrough' ? draft.steps : [];
    const after = afterArrival(recording, steps, arrival, goTo);
    if (after.steps !== steps) {
      const blank = await blankDraft(recording, url, language);
      await changeDraft(recording.draft, (before) => ({ ...before, steps: [...after.steps] }), blank);
    }
    await keepRecording(after.recording);
    await tellPagesOfRecording();
  });

/** Puts a picture to a step, when the step is still there. */
export const showStep = ({ step, shot }: Question<'record/shown'>, { tab }: Sender) =>
  inTurn(async () => {
    const recording = await readRecording();
    if (!recording || tab === undefined || !recording.tabs.includes(tab)) return;
    await changeSteps(recording.draft, (steps) =>
      steps.map((one) => (one.step.id === step ? { ...one, shot } : one)),
    );
  });

export const undoStep = (_question: Question<'record/undo'>, sender: Sender) =>
  inTurn(async () => {
    const recording = await readRecording();
    const undo = recording && afterUndo(recording);
    if (!undo || !mayAsk(sender, recording)) return;
    await changeSteps(recording.draft, (steps) => withoutStep(steps, undo.undone));
    await keepRecording(undo.recording);
    await tellPagesOfRecording();
  });

async function blankDraft({ draft }: Recording, url: string, language: string): Promise<WalkthroughDraft> {
  const say = await ourWords();
  const now = new Date().toISOString();
  return {
    version: 1,
    id: draft,
    kind: 'walkthrough',
    title: { [say.language]: say('recorder.draftTitle', { host: new URL(url).hostname }) },
    url,
    // what a page says of its language is not always one
    language: languageSchema.safeParse(language).data ?? say.language,
    createdAt: now,
    changedAt: now,
    steps: [],
    topics: [],
  };
}

/** Nothing happens to a draft that is not there (any more). */
export async function changeSteps(
  draft: string,
  to: (steps: WalkthroughDraft['steps']) => WalkthroughDraft['steps'],
): Promise<void> {
  await changeDraft<WalkthroughDraft>(draft, (before) => ({ ...before, steps: to(before.steps) }));
}
