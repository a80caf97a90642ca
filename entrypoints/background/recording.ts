import { plainAddress } from '../../utils/address.ts';
import { browser } from '../../utils/browser.ts';
import { askAuthor, type Sender, type ToBackground } from '../../utils/messages.ts';
import { readDraft } from '../../utils/store/drafts.ts';
import { removeLoosePictures } from '../../utils/store/pictures.ts';
import { keepRecording, type Recording, readRecording } from '../../utils/store/recording.ts';
import { readSettings } from '../../utils/store/settings.ts';
import { withoutStep } from '../../utils/store/steps.ts';
import { injectAuthor, registerAuthor, unregisterAuthor } from './author.ts';
import { changeSteps } from './recording-steps.ts';
import { inTurn, mayAsk } from './recording-turn.ts';
import { tellPagesOfRecording, viewOf } from './recording-view.ts';

type Question<K extends keyof ToBackground> = Parameters<ToBackground[K]>[0];

/** After a click its tab opens within this time, in milliseconds. */
const opensWithin = 3_000;

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

/** Nothing is silently left out: a frame of a site that we may not see is told of, until it is allowed. */
export const enteredFrame = ({ origin }: Question<'record/frame'>, sender: Sender) =>
  inTurn(async () => {
    const recording = await readRecording();
    if (recording?.state !== 'on' || !mayAsk(sender, recording)) return;
    const isSeen = await browser.permissions.contains({ origins: [`${origin}/*`] });
    const { blind, ...rest } = recording;
    if (blind === (isSeen ? undefined : origin)) return;
    await keepRecording(isSeen ? rest : { ...rest, blind: origin });
    await tellPagesOfRecording();
  });

/** More sites may be seen now: the recorder goes into their frames too. */
export const accessAdded = () =>
  inTurn(async () => {
    const recording = await readRecording();
    if (!recording) return;
    const { blind, ...rest } = recording;
    await keepRecording(rest);
    await registerAuthor();
    for (const tab of recording.tabs) await injectAuthor(tab);
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

const ourselves: Sender = { frame: 0, origin: '', own: true };

function change(sender: Sender, to: (recording: Recording) => Recording): Promise<void> {
  return inTurn(async () => {
    const recording = await readRecording();
    if (!recording || !mayAsk(sender, recording)) return;
    await keepRecording(to(recording));
    await tellPagesOfRecording();
  });
}
