import { browser } from './browser.ts';
import type { Language } from './i18n/index.ts';
import type { Anchor } from './pack/anchor.ts';
import type { Ring } from './pack/conditions.ts';
import type { PageItems } from './pack/page.ts';
import type { Playable } from './pack/play.ts';
import type { Problem } from './pack/problems.ts';
import type { Pack } from './pack/schema.ts';
import type { Me } from './store/me.ts';
import type { Pick, Picked, PickPurpose } from './store/picks.ts';
import type { DraftStep, TipDraft } from './store/records.ts';
import type { Seen } from './store/sightings.ts';
import type { StoreTrouble } from './store/store-error.ts';

/** Everything the overlay needs for one page. */
export interface PageContent {
  items: PageItems;
  /** keys of tips that the colleague put away */
  hidden: string[];
  /** of our own words */
  language: Language;
  /** the person keeps packs: what became of a control is described for the studio */
  keeps?: true;
  /** ids of packs that the person can write in from the card */
  writes?: string[];
}

/** How one item fared on a page: what the panel lists and what health counts. */
export interface ItemStatus {
  key: string;
  outcome: 'found' | 'moved' | 'ambiguous' | 'missing' | 'elsewhere' | 'waiting';
  /** the kinds of evidence that decided, strongest first */
  by: string[];
  /** set while a match exists but nothing is drawn */
  quiet?: 'presenting' | 'hidden';
}

/** A walkthrough that a tab is in, as one of its frames plays it. */
export interface RunView extends Playable {
  run: string;
  /** of the state; a new state names the one it was made from */
  revision: number;
  /** of the walkthrough reducer; null: it has yet to begin */
  state: unknown;
  /** id of the step to begin at */
  from?: string;
  /** somebody asked to go on with it: it is paused no longer */
  wake?: true;
  /** this frame shows what belongs to no control, and waits */
  leads: boolean;
  /** this frame draws: it has the control of the present step, or it leads and no other frame has it */
  draws: boolean;
  /** a step may have opened this tab just now: it takes the walkthrough over when that goes on here */
  isOpened: boolean;
  /** of our own words, and what the colleague reads: a BCP 47 tag */
  language: Language;
  reads: string;
  today: string;
  ring: Ring;
  /** keys of what the colleague has finished */
  done: string[];
}

/** A recording as the bar in the page shows it. */
export interface RecordingView {
  state: 'on' | 'paused';
  /** id of the draft it goes into */
  draft: string;
  /** of our own words */
  language: Language;
  /** the steps of this recording, oldest first */
  steps: { id: string; title: string; certainty: DraftStep['certainty'] }[];
  /** where the bar was put by hand, in parts of the room there is */
  bar?: { x: number; y: number };
  /** a picture is taken of each control */
  shots: boolean;
  /** the host of a frame in which nothing can be recorded */
  blind?: string;
}

/** In CSS pixels of the view. */
export interface ShotBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What of the view becomes the picture of a step, and what in it is covered before it is kept. */
export interface ShotPlan {
  crop: ShotBox;
  control: ShotBox;
  cover: ShotBox[];
  view: { width: number; height: number };
}

/** A tip that is written in a page, with what its editor has to know. */
export interface TipEditing {
  draft: TipDraft;
  /** as it will be but for the tip; of its items only the names */
  pack: Pack;
  /** its id; absent: a pack begins with this tip */
  into?: string;
  /** the packs that are kept here */
  packs: { id: string; title: string }[];
  /** nobody said yet who writes here */
  asksWho: boolean;
  /** as the picker judged the control, when it was just pointed at */
  strength?: Picked['strength'];
  /** of our own words, and what the colleague reads: a BCP 47 tag */
  language: Language;
  reads: string;
  today: string;
  /** the audience that the person belongs to here */
  ring: Ring;
  /** keys of what the person has finished */
  done: string[];
}

/** What became of a tip that was to go into a pack; unless it is ok, nothing was changed and the draft is kept. */
export type TipKept =
  /** its key, and what its pack is called */
  | { ok: true; key: string; list: 'tips' | 'changes'; pack: string }
  | { ok: false; why: 'refused'; problems: Problem[] }
  | { ok: false; why: 'clash' | 'gone' | 'who' }
  | { ok: false; why: 'trouble'; trouble: StoreTrouble };

/** What the loader, the overlay and our own pages ask the background; each entry is `question => answer`. */
export interface ToBackground {
  /** The loader: is there anything here for this page? If so the overlay is put in. */
  'page/opened': (question: { url: string }) => boolean;
  /** The overlay: what belongs to this page. Null when it is nothing (any more). */
  'page/items': (question: { url: string }) => PageContent | null;
  /** The overlay: where its items stand now, for the panel and the badge. */
  'page/stands': (question: { url: string; items: ItemStatus[] }) => void;
  /** The overlay, once a visit: what became of each item, for the daily counts and whoever keeps it. */
  'page/learned': (question: {
    url: string;
    /** BCP 47, of the page */
    language: string;
    items: (Seen & { by: string[] })[];
  }) => void;
  /** A card or the panel: open the chat, mail or call that the colleague has just read and pressed. */
  'contact/open': (question: {
    pack: string;
    person: string;
    contact: number;
    message: string;
    app: string;
  }) => boolean;
  /** A card or the panel: never show this tip again, or do. */
  'tip/hide': (question: { key: string; hidden: boolean }) => void;
  /** A card: the bytes of a picture in the pack. */
  'media/read': (question: { pack: string; file: string }) => { type: string; base64: string } | null;
  /** Options: packs, language or access changed; register the loader anew and tell the open pages. */
  'content/changed': (question: Record<string, never>) => void;

  /**
   * The panel, the studio or a card: play a walkthrough in this tab (`pack/item`, or `draft/ID` to try one that no
   * pack holds), where it was or from a step; `preview` leaves no receipts.
   */
  'walkthrough/start': (question: {
    key: string;
    tab?: number;
    from?: string;
    preview?: boolean;
  }) => 'playing' | 'unknown' | 'no-access';
  /** The overlay, once a page (`isFresh`) and whenever it changed: which walkthrough is this tab in? Null: in none. */
  'walkthrough/here': (question: { url: string; isFresh: boolean }) => RunView | null;
  /** The overlay: a new state, the moment it is one. False when it was made from an older state. */
  'walkthrough/state': (question: { run: string; based: number; state: unknown }) => boolean;
  /** The overlay of a frame that does not lead: the control of this step is here, or is not any more. */
  'walkthrough/stands': (question: { run: string; step: string; here: boolean }) => void;
  /** The overlay or the panel: the last card was closed, or the run is given up. */
  'walkthrough/close': (question: { run: string }) => void;

  /** The panel or the studio: record what is done in this tab; into a draft that is there, behind a step or in place of some. */
  'record/start': (question: {
    tab: number;
    draft?: string;
    after?: string;
    instead?: string[];
  }) => 'recording' | 'no-access' | 'busy';
  /** The bar or the panel: hold the recording, or go on. */
  'record/pause': (question: { paused: boolean }) => void;
  /** The bar or the panel: the recording is done. */
  'record/stop': (question: Record<string, never>) => void;
  /** The bar or the panel: take the latest step back. */
  'record/undo': (question: Record<string, never>) => void;
  /** The bar: where it was put by hand. */
  'record/bar': (question: { x: number; y: number }) => void;
  /** The recorder, once a page: is this tab recorded? Null when it is not. */
  'record/here': (question: Record<string, never>) => RecordingView | null;
  /** The recorder: a step, the moment it is done; `instead` names the step it says better. */
  'record/step': (question: { step: DraftStep; language: string; instead?: string }) => boolean;
  /** The panel, the studio or the recorder's bar: let the person point at a control; see `store/picks.ts`. */
  'pick/start': (question: { tab?: number; purpose: PickPurpose }) => 'picking' | 'no-access';
  /** The picker: this control was chosen, or (null) none. */
  'pick/done': (question: { picked: Picked | null }) => void;
  /** The picker: what is pointed at now, for the panel to tell. */
  'pick/at': (question: { at: Omit<NonNullable<Pick['at']>, 'frame'> }) => void;
  /** The panel: a key that was pressed there while a page is pointed at. */
  'pick/key': (question: { key: string }) => void;
  /** The panel: no control after all. */
  'pick/stop': (question: Record<string, never>) => void;
  /** The recorder: the person went into a frame of this site, into which it cannot look; it may have a recorder of its own. */
  'record/frame': (question: { origin: string }) => void;
  /** The recorder, as a control is pressed: take its picture; the file it became, or null when it could not be. */
  'record/shot': (question: { token: string; plan: ShotPlan }) => string | null;
  /** The recorder: the picture of a step that was kept. */
  'record/shown': (question: { step: string; shot: string }) => void;
  /** The recorder: this page was reached, by loading or within the app; without search and fragment. */
  'record/arrived': (question: { url: string; how: 'load' | 'within' | 'back'; language: string }) => void;

  /** The panel or the note after a tip: let the person point at a control, and write a tip there. */
  'tip/add': (question: { tab?: number }) => 'picking' | 'no-access';
  /** A card: write in a tip of a pack that is kept here. */
  'tip/edit': (question: { key: string }) => boolean;
  /** The panel: go on with a tip that was begun, at its control, in this tab or a new one. */
  'tip/open': (question: { draft: string; tab?: number }) => void;
  /** The editor: the tip as it is written now; false when it is no more edited there. */
  'author/draft': (question: { draft: TipDraft }) => boolean;
  /** The editor, when its page is looked at again: the tip as it lies in the store; null when it is there no more. */
  'author/read': (question: { draft: string }) => TipDraft | null;
  /** The editor: a picture from a file, for the tip. */
  'author/picture': (question: {
    draft: string;
    name: string;
    base64: string;
  }) => { ok: true; file: string } | { ok: false; says: string };
  /** The editor: the tip is for this pack, or (absent) for a new one. Null when it is no more edited there. */
  'author/into': (question: { draft: TipDraft; into?: string }) => TipEditing | null;
  /** The editor: let the person point at another control for the tip, or at one that a condition is about. */
  'author/point': (question: { draft: string; wanted: 'control' | 'condition' }) => boolean;
  /** The editor: put the tip into its pack; `me` when that was asked. */
  'author/keep': (question: { draft: TipDraft; into?: string; me?: Me }) => TipKept;
  /** The editor was closed; `discard`: the draft goes too. */
  'author/leave': (question: { draft: string; discard: boolean }) => void;
  /** The note after a tip: open the studio where the tip is. */
  'author/studio': (question: { key: string; list: 'tips' | 'changes' }) => void;
}

/** What the background and the panel ask the overlay in a page. */
export interface ToPage {
  /** Content or language changed: ask for the items again. */
  'page/refresh': (question: Record<string, never>) => void;
  /** The panel: bring this tip's control into view and open its card. */
  'tip/show': (question: { key: string }) => boolean;
  /** The shortcut: open the tip at the focused control, else go to the first beacon. */
  'tip/here': (question: Record<string, never>) => boolean;
  /** The walkthrough of this tab began, changed in another frame, or ended: ask for it. */
  'walkthrough/changed': (question: Record<string, never>) => void;
  /** The panel: walkthroughs of this page stand there to be started; get ready for one. */
  'walkthrough/offered': (question: Record<string, never>) => void;
}

/** What the background asks the recorder and the picker in a page. */
export interface ToAuthor {
  /** The recording began, changed or (null) ended. */
  'record/changed': (question: { view: RecordingView | null }) => void;
  /** A picture was taken: how does the page look now? Null when it is not as it was. */
  'record/still': (question: { token: string }) => ShotPlan | null;
  /** Let the person point at a control: from this one on, and for a step that was done so. */
  'pick/begin': (question: {
    language: Language;
    from?: Anchor;
    gesture?: DraftStep['gesture'];
    topSeen: boolean;
  }) => void;
  /** A key for the picker that was pressed in the panel. */
  'pick/pressed': (question: { key: string }) => void;
  /** Pointing is over. */
  'pick/end': (question: Record<string, never>) => void;
}

/** What the background asks the tip's editor in a page. */
export interface ToTipAuthor {
  /** Write in this tip, at its control. False when this document is drawn by another. */
  'author/edit': (question: { editing: TipEditing }) => boolean;
  /** Pointing is over: this control was chosen, or (null) none. */
  'author/picked': (question: { wanted: 'control' | 'condition'; picked: Picked | null }) => void;
  /** What was pressed with the right button last, described as the picker would; null when that is not known. */
  'author/pressed': (question: Record<string, never>) => Picked | null;
}

type Table = ToBackground | ToPage | ToAuthor | ToTipAuthor;
type Question<T extends Table, K extends keyof T> = T[K] extends (question: infer Q) => unknown ? Q : never;
type Answer<T extends Table, K extends keyof T> = T[K] extends (question: never) => infer A ? A : never;

/** Who asked: the tab and frame are the browser's word, never the message's. */
export interface Sender {
  tab?: number;
  frame: number;
  /** the origin of the asking document */
  origin: string;
  /** one of our own pages: options, panel, studio */
  own: boolean;
}

export type Answers<T extends Table> = {
  [K in keyof T]: (question: Question<T, K>, sender: Sender) => Answer<T, K> | Promise<Answer<T, K>>;
};

export async function ask<K extends keyof ToBackground>(
  kind: K,
  question: Question<ToBackground, K>,
): Promise<Answer<ToBackground, K>> {
  return unpack(await browser.runtime.sendMessage({ kind, question }));
}

/** Resolves to undefined when no page of ours listens there. */
export function askPage<K extends keyof ToPage>(
  tab: number,
  kind: K,
  question: Question<ToPage, K>,
  frame?: number,
): Promise<Answer<ToPage, K> | undefined> {
  return askTab(tab, { kind, question }, frame);
}

/** The same for the recorder and the picker. Without a frame all frames hear it, and the first answer counts. */
export function askAuthor<K extends keyof ToAuthor>(
  tab: number,
  kind: K,
  question: Question<ToAuthor, K>,
  frame?: number,
): Promise<Answer<ToAuthor, K> | undefined> {
  return askTab(tab, { kind, question }, frame);
}

/** The same for the tip's editor. */
export function askTipAuthor<K extends keyof ToTipAuthor>(
  tab: number,
  kind: K,
  question: Question<ToTipAuthor, K>,
  frame?: number,
): Promise<Answer<ToTipAuthor, K> | undefined> {
  return askTab(tab, { kind, question }, frame);
}

async function askTab<A>(tab: number, message: object, frame: number | undefined): Promise<A | undefined> {
  try {
    const options = frame === undefined ? undefined : { frameId: frame };
    return unpack(await browser.tabs.sendMessage(tab, message, options));
  } catch (error) {
    if (isNobodyThere(error)) return undefined;
    throw error;
  }
}

/** Answers every message of one table. Call synchronously, or a stopped worker would miss the event. */
export function answer<T extends Table>(answers: Answers<T>, signal?: AbortSignal): void {
  const listener = (message: unknown, from: unknown, respond: (reply: unknown) => void) => {
    const sender = trusted(from as Parameters<typeof trusted>[0]);
    const { kind, question } = (message ?? {}) as { kind?: keyof T; question?: never };
    const handler = kind !== undefined && Object.hasOwn(answers, kind) ? answers[kind] : undefined;
    if (!sender || !handler) return undefined;
    Promise.resolve()
      .then(() => handler(question as never, sender))
      .then(
        (value) => respond({ value }),
        (error: unknown) => respond({ error: error instanceof Error ? error.message : String(error) }),
      );
    // `true` keeps the channel open with the native API and with the polyfill alike
    return true as const;
  };
  browser.runtime.onMessage.addListener(listener as never);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener as never));
}

function trusted(from: {
  id?: string;
  tab?: { id?: number };
  frameId?: number;
  url?: string;
  origin?: string;
}): Sender | undefined {
  if (from.id !== browser.runtime.id) return undefined;
  const own = (from.url ?? '').startsWith(browser.runtime.getURL(''));
  const origin = from.origin ?? (from.url ? new URL(from.url).origin : '');
  return { tab: from.tab?.id, frame: from.frameId ?? 0, origin, own };
}

function unpack<A>(reply: unknown): A {
  const { value, error } = (reply ?? {}) as { value?: A; error?: string };
  if (error !== undefined) throw new Error(error);
  return value as A;
}

function isNobodyThere(error: unknown): boolean {
  return (
    error instanceof Error &&
    /Receiving end does not exist|message port closed|Invalid tab ID|No tab with id/i.test(error.message)
  );
}
