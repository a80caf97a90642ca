import { receiptsFor } from '../../content/walkthrough/receipts.ts';
import { isRunState, type RunState } from '../../content/walkthrough/state.ts';
import { isOver } from '../../content/walkthrough/walkthrough.ts';
import { browser } from '../../utils/browser.ts';
import { languageFor } from '../../utils/i18n/index.ts';
import { askPage, type RunView, type Sender, type ToBackground } from '../../utils/messages.ts';
import { contentAt } from '../../utils/store/content.ts';
import { addReceipts, finishedItems } from '../../utils/store/receipts.ts';
import type { Run } from '../../utils/store/records.ts';
import {
  handedOver,
  orphan,
  type Place,
  runIn,
  runOfOpener,
  started,
  withFrame,
  withoutTab,
  withState,
} from '../../utils/store/run-moves.ts';
import { changeRuns, listRuns, readRun } from '../../utils/store/runs.ts';
import { readSettings } from '../../utils/store/settings.ts';
import { today } from '../../utils/today.ts';
import { putLoaderInto } from './loader.ts';
import { playableOf } from './playable.ts';
import { sessionNow } from './session.ts';
import { mayLookAtTop } from './top.ts';

type Question<K extends keyof ToBackground> = Parameters<ToBackground[K]>[0];

/** States of a run come fast after each other and each is made from the one before: one at a time. */
let turn: Promise<unknown> = Promise.resolve();
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = turn.then(work);
  turn = mine.catch(() => undefined);
  return mine;
}

/** Plays a walkthrough in a tab; a page may only ask it for its own. */
export async function startWalkthrough(
  { key, tab: asked, from, preview }: Question<'walkthrough/start'>,
  sender: Sender,
): Promise<ReturnType<ToBackground['walkthrough/start']>> {
  const tab = sender.own ? asked : sender.tab;
  if (tab === undefined || !(await playableOf(key))) return 'unknown';
  const session = await sessionNow();
  const before = await listRuns();
  const isTried = (preview && sender.own) || key.startsWith('draft/');
  await inTurn(() =>
    changeRuns((runs) =>
      started(
        runs,
        {
          id: crypto.randomUUID(),
          walkthrough: key,
          tab,
          session,
          ...(from !== undefined && { from }),
          ...(isTried && { preview: true as const }),
        },
        isRunOver,
        new Date().toISOString(),
      ),
    ),
  );
  // the tab that had it until now lets go
  for (const run of before) if (run.walkthrough === key && run.tab !== tab) await tellTab(run.tab);
  await tellTab(tab);
  return (await putLoaderInto(tab)) ? 'playing' : 'no-access';
}

/** Whether the asking page takes part in a walkthrough: the overlay has to be put in, though there may be no tip. */
export async function isInWalkthrough(sender: Sender): Promise<boolean> {
  return (await runFor(sender, await listRuns())) !== undefined;
}

/** The walkthrough that the asking tab is in, or the one whose step just opened it, or one that was left behind. */
export async function walkthroughHere(
  { url, isFresh }: Question<'walkthrough/here'>,
  sender: Sender,
): Promise<RunView | null> {
  if (sender.tab === undefined || new URL(url).origin !== sender.origin) return null;
  if (isFresh) await forgetFrame(sender);
  const runs = await listRuns();
  const run = (await runFor(sender, runs)) ?? (await adopt(url, sender, runs));
  const playable = run && (await playableOf(run.walkthrough));
  if (!run || !playable) return null;
  const settings = await readSettings();
  const language = languageFor(settings.language, navigator.languages);
  const isOwn = run.tab === sender.tab;
  const leads = isOwn && (sender.frame === 0 || !(await mayLookAtTop(sender.tab)));
  return {
    ...playable,
    run: run.id,
    revision: run.revision,
    state: run.state,
    ...(run.from !== undefined && { from: run.from }),
    ...(run.wake && isOwn && { wake: true }),
    leads,
    isOpened: !isOwn,
    draws: isOwn && (run.frames.length > 0 ? run.frames[0] === sender.frame : leads),
    language,
    reads: settings.language === 'auto' ? (navigator.languages[0] ?? language) : language,
    today: today(),
    ring: settings.role === 'key-user' ? 'key-users' : 'everyone',
    done: [...(await finishedItems())],
  };
}

/** Keeps a state, and what is to be noted about it. False when the page had not heard of a newer one. */
export const keepState = ({ run: id, based, state }: Question<'walkthrough/state'>, sender: Sender) =>
  inTurn(async () => {
    const before = await readRun(id);
    const own = before && runIn([before], await placeOf(sender));
    if (!own || own.revision !== based || !isRunState(state)) return false;
    const then = isRunState(own.state) ? own.state : undefined;
    const isSameStep = then?.step === state.step && then.trail.length === state.trail.length;
    await changeRuns((runs) => withState(runs, id, based, state, isSameStep, new Date().toISOString()));
    if (!own.preview) await note(own.walkthrough, then, state);
    // other frames play along
    if (sender.tab !== undefined) void tellTab(sender.tab);
    return true;
  });

/** A frame has the control of the present step; a new tab that has it takes the walkthrough over. */
export const standsIn = ({ run: id, step, here }: Question<'walkthrough/stands'>, sender: Sender) =>
  inTurn(async () => {
    const run = await readRun(id);
    const place = await placeOf(sender);
    if (!run || !isRunState(run.state) || run.state.step !== step || sender.tab === undefined) return;
    if (runIn([run], place)) {
      await changeRuns((runs) => withFrame(runs, id, sender.frame, here));
    } else if (here && (await runFor(sender, [run]))) {
      await changeRuns((runs) => handedOver(runs, id, place, new Date().toISOString()));
      await tellTab(run.tab);
    } else return;
    await tellTab(sender.tab);
  });

/** Forgets a run: from its own tab, or from one of our pages. */
export const closeWalkthrough = ({ run: id }: Question<'walkthrough/close'>, sender: Sender) =>
  inTurn(async () => {
    const run = await readRun(id);
    if (!run || !(sender.own || runIn([run], await placeOf(sender)))) return;
    await changeRuns((runs) => runs.filter((one) => one.id !== id));
    if (sender.own && isRunState(run.state) && !isOver(run.state) && !run.preview) {
      await note(run.walkthrough, run.state, { ...run.state, at: { kind: 'stopped' } });
    }
    await tellTab(run.tab);
  });

/** The tab was closed: its run waits, or goes on in the tab that it came from. */
export const runTabClosed = (tab: number) =>
  inTurn(async () => {
    const place = { tab, session: await sessionNow() };
    const left = runIn(await listRuns(), place);
    if (!left) return;
    await changeRuns((runs) => withoutTab(runs, place));
    await tellTab(left.opener);
  });

async function runFor(sender: Sender, runs: Run[]): Promise<Run | undefined> {
  if (sender.tab === undefined) return undefined;
  const place = await placeOf(sender);
  const own = runIn(runs, place);
  if (own) return own;
  const { openerTabId } = await browser.tabs.get(sender.tab);
  return openerTabId === undefined ? undefined : runOfOpener(runs, openerTabId, place.session, Date.now());
}

/** What this frame said of the page before it is over; with the outermost page all its frames are. */
async function forgetFrame(sender: Sender): Promise<void> {
  const run = runIn(await listRuns(), await placeOf(sender));
  if (!run?.frames.length || (sender.frame !== 0 && !run.frames.includes(sender.frame))) return;
  await inTurn(() =>
    changeRuns((runs) =>
      sender.frame === 0
        ? runs.map((one) => (one.id === run.id ? { ...one, frames: [] } : one))
        : withFrame(runs, run.id, sender.frame, false),
    ),
  );
}

/** A run that no tab has any more waits, set aside, on the first page of its app that is opened. */
async function adopt(url: string, sender: Sender, runs: Run[]): Promise<Run | undefined> {
  if (sender.frame !== 0) return undefined;
  const session = await sessionNow();
  const here = (await contentAt(url))?.items.walkthroughs.map(({ key }) => key) ?? [];
  if (!orphan(runs, session, here, Date.now())) return undefined;
  const place = await placeOf(sender);
  const after = await inTurn(() =>
    changeRuns((all) => {
      const found = orphan(all, session, here, Date.now());
      if (!found || !isRunState(found.state) || isOver(found.state)) return all;
      const state: RunState = { ...found.state, paused: 'asked' };
      return all.map((run) => (run === found ? { ...run, ...place, opener: undefined, state } : run));
    }),
  );
  return runIn(after, place);
}

async function note(item: string, before: RunState | undefined, after: RunState): Promise<void> {
  const day = today();
  await addReceipts(receiptsFor(before, after).map((receipt) => ({ day, item, ...receipt })));
}

async function tellTab(tab: number | undefined): Promise<void> {
  if (tab !== undefined) await askPage(tab, 'walkthrough/changed', {});
}

async function placeOf({ tab = -1 }: Sender): Promise<Place> {
  return { tab, session: await sessionNow() };
}

function isRunOver({ state }: Run): boolean {
  return isRunState(state) && isOver(state);
}
