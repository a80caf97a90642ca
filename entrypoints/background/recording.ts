import { plainAddress } from '../../utils/address.ts';
import { browser } from '../../utils/browser.ts';
import { recorderWords } from '../../utils/i18n/areas.ts';
import { addWords, languageFor, type Say, sayIn } from '../../utils/i18n/index.ts';
import { askAuthor, type RecordingView, type Sender, type ToBackground } from '../../utils/messages.ts';
import { languageSchema, stepSchema } from '../../utils/pack/schema.ts';
import { appendStep, changeDraft, readDraft } from '../../utils/store/drafts.ts';
import { removeLoosePictures } from '../../utils/store/pictures.ts';
import { type Arrival, afterArrival, afterStep, afterUndo, placeOfNext } from '../../utils/store/recorded.ts';
import { keepRecording, type Recording, readRecording } from '../../utils/store/recording.ts';
import type { WalkthroughDraft } from '../../utils/store/records.ts';
import { readSettings } from '../../utils/store/settings.ts';
import { replacedStep, withoutStep } from '../../utils/store/steps.ts';
import { injectAuthor, registerAuthor, unregisterAuthor } from './author.ts';

type Question<K extends keyof ToBackground> = Parameters<ToBackground[K]>[0];

addWords(recorderWords);

/** After a click its tab opens within this time, in milliseconds. */
const opensWithin = 3_000;

/** One after the other, since each reads what the one before it kept. An empty line is all a stopped worker loses. */
let turn: Promise<unknown> = Promise.resolve();
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = turn.then(work);
  turn = mine.catch(() => undefined);
  return mine;
}

export const startRecording = (
  { tab, draft, after, instead = [] }: Question<'record/start'>,
  { own }: Pick<Sender, 'own'>,
) =>
  inTurn(async () => {
    if (!own) return 'no-access';
    if (await readRecording()) return 'busy';
    if (!(await injectAuthor(tab))) return 'no-access';
    await registerAuthor();
    const { url } = await browser.tabs.get(tab);
    await keepRecording({
      version: 1,
      draft: draft ?? `task-${crypto.randomUUID().slice(0, 8)}`,
      state: 'on',
      tabs: [tab],
      ...(after !== undefined && { after }),
      instead,
      recorded: [],
      ...(url && { page: plainAddress(url) }),
    });
    await tellPagesOfRecording();
    return 'recording';
  });

export const pauseRecording = ({ paused }: Question<'record/pause'>, sender: Sender) =>
  change(sender, (recording) => ({ ...recording, state: paused ? 'paused' : 'on' }));

export const placeBar = ({ x, y }: Question<'record/bar'>, sender: Sender) =>
  change(sender, (recording) => ({ ...recording, bar: { x, y } }));

export const stopRecording = (_question: Question<'record/stop'>, sender: Sender) =>
  inTurn(async () => {
    if (mayAsk(sender, await readRecording())) await stop();
  });

/** The keyboard: begins to record the tab that is looked at, holds and goes on, or is done. False: it may not. */
export async function recordByKeys(command: string, tab: number): Promise<boolean> {
  const { role } = await readSettings();
  const recording = await readRecording();
  if (role !== 'key-user') return true;
  if (command === 'record-stop') await inTurn(stop);
  else if (!recording) return (await startRecording({ tab }, { own: true })) === 'recording';
  else await pauseRecording({ paused: recording.state === 'on' }, ourselves);
  return true;
}

/** What is recorded in the asking tab; null when that is nothing. */
export const recordingHere = ({ tab }: Sender) =>
  inTurn(async () => {
    const recording = await readRecording();
    return recording && tab !== undefined && recording.tabs.includes(tab) ? viewOf(recording) : null;
  });

/** A tab that the last step opened belongs to the task; one that the person opened to look something up does not. */
export const tabOpened = ({ id, openerTabId }: { id?: number; openerTabId?: number }) =>
  inTurn(async () => {
    const recording = await readRecording();
    const { state, last, tabs } = recording ?? {};
    if (!recording || state !== 'on' || id === undefined || !tabs || !last) return;
    if (last.tab !== openerTabId || Date.now() - last.at > opensWithin) return;
    await keepRecording({ ...recording, tabs: [...tabs, id] });
  });

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
      await changeSteps(recording.draft, (steps) => {
        const before = steps.find((one) => one.step.id === instead);
        const was = before?.step.done;
        // where it led, and its picture, are known better here than in the page
        const done = was?.kind === 'page' && checked.step.done.kind === 'act' ? was : checked.step.done;
        const { shot } = before ?? {};
        return replacedStep(steps, instead, {
          ...checked,
          step: { ...checked.step, done },
          ...(shot && { shot }),
        });
      });
    }
    await keepRecording(afterStep(recording, instead ?? id, tab, Date.now()));
    await tellPagesOfRecording();
    return true;
  });

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

/** With its last tab a recording ends; everything that was done is in the draft. */
export const tabClosed = (tab: number) =>
  inTurn(async () => {
    const recording = await readRecording();
    if (!recording?.tabs.includes(tab)) return;
    const tabs = recording.tabs.filter((one) => one !== tab);
    if (tabs.length === 0) await stop();
    else await keepRecording({ ...recording, tabs });
  });

async function stop(): Promise<void> {
  const recording = await readRecording();
  if (!recording) return;
  if (recording.recorded.length > 0) {
    await changeSteps(recording.draft, (steps) =>
      recording.instead.reduce((left, id) => withoutStep(left, id), steps),
    );
  }
  await keepRecording(undefined);
  const draft = await readDraft(recording.draft);
  if (draft) await removeLoosePictures(draft);
  await unregisterAuthor();
  await Promise.all(recording.tabs.map((tab) => askAuthor(tab, 'record/changed', { view: null })));
}

/** One of our own pages, or the bar in a tab that is recorded. */
function mayAsk({ own, tab }: Sender, recording: Recording | undefined): boolean {
  return own || (tab !== undefined && recording?.tabs.includes(tab) === true);
}

const ourselves: Sender = { frame: 0, origin: '', own: true };

function change(sender: Sender, to: (recording: Recording) => Recording): Promise<void> {
  return inTurn(async () => {
    const recording = await readRecording();
    if (!recording || !mayAsk(sender, recording)) return;
    await keepRecording(to(recording));
    await tellPagesOfRecording();
  });
}

/** The bars say what the recording is now; nothing happens when there is none. */
export async function tellPagesOfRecording(): Promise<void> {
  const recording = await readRecording();
  if (!recording) return;
  const view = await viewOf(recording);
  await Promise.all(recording.tabs.map((tab) => askAuthor(tab, 'record/changed', { view })));
}

async function viewOf({ state, draft, recorded, bar }: Recording): Promise<RecordingView> {
  const [say, { shots }] = await Promise.all([ourWords(), readSettings()]);
  const kept = await readDraft(draft);
  const steps = kept?.kind === 'walkthrough' ? kept.steps : [];
  return {
    state,
    draft,
    language: say.language,
    steps: steps
      .filter(({ step }) => recorded.includes(step.id))
      .map(({ step, certainty }) => ({
        id: step.id,
        title: Object.values(step.title ?? {})[0] ?? '',
        certainty,
      })),
    ...(bar && { bar }),
    shots,
  };
}

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

async function changeSteps(
  draft: string,
  to: (steps: WalkthroughDraft['steps']) => WalkthroughDraft['steps'],
): Promise<void> {
  await changeDraft<WalkthroughDraft>(draft, (before) => ({ ...before, steps: to(before.steps) }));
}

async function ourWords(): Promise<Say> {
  const { language } = await readSettings();
  return sayIn(languageFor(language, navigator.languages));
}
