import type { NameOf } from '../../components/PersonLine.tsx';
import type { Language } from '../../utils/i18n/index.ts';
import type { Anchor } from '../../utils/pack/anchor.ts';
import type { Surroundings } from '../../utils/pack/conditions.ts';
import type { PagePerson, PageStep, PlayableWalkthrough } from '../../utils/pack/page.ts';
import type { RankedPerson } from '../../utils/people/rank.ts';
import type { OverlayHost } from '../overlay/host.ts';
import { factsOn } from './facts.ts';
import { bringIntoView } from './into-view.ts';
import { mindManners } from './manners.ts';
import { isInPopup } from './popup.ts';
import { pursue } from './pursue.ts';
import { createScreen } from './screen.tsx';
import type { Absence, Happening, RunState } from './state.ts';
import { afterHappening, begin, isOver, mayGoNext } from './walkthrough.ts';

export interface PlayOptions {
  walkthrough: PlayableWalkthrough;
  /** where it goes on; absent: it begins at its first step that is not done already */
  state?: RunState;
  /** id of the step to begin at, when there is no state */
  from?: string;
  /** Opens the host with the first thing there is to draw; everything is drawn in its closed root. */
  open(): OverlayHost;
  /** of our own words */
  language: Language;
  /** what conditions other than "element" are decided by; absent: they hold */
  around?: Omit<Surroundings, 'url'>;
  /** while one of these is on the page it sets itself aside */
  quietWhen?: readonly Anchor[];
  /** whom "ask" may name; absent: nobody */
  people?: readonly PagePerson[];
  /** what topics and apps are called, by key */
  nameOf?: NameOf;
  /** in which frame of the tab this is; absent: there is only this one */
  role?: FrameRole;
  /** Every new state, synchronously: the page may be gone a moment later. */
  onState(state: RunState): void;
  /** In a frame that does not lead: the control of this step is here, or is not any more. */
  onStand?(step: string, here: boolean): void;
  /** Opens the chat, mail or call that the colleague has read and pressed; false when the browser did not. */
  onContact?(ranked: RankedPerson, contact: number, message: string): Promise<boolean>;
  /** The last card was closed: nothing is shown any more, and the run may be forgotten. */
  onClose?(): void;
  signal: AbortSignal;
}

/** One frame leads: it waits, and shows what belongs to no control. The frame that has the control draws. */
export interface FrameRole {
  leads: boolean;
  draws: boolean;
}

export interface Player {
  /** where it is now */
  readonly state: RunState;
  /** Tells of something from outside the card: the address changed, "continue" was pressed in the panel. */
  happen(happening: Happening): void;
  /** Takes over what was decided elsewhere: a state from another frame, the role of this one. */
  take(change: { state?: RunState; role?: FrameRole }): void;
  /** Puts the focus into the card; false when there is none. */
  focus(): boolean;
}

const alone: FrameRole = { leads: true, draws: true };
const nobody: readonly PagePerson[] = [];
const plainName: NameOf = (key) => key;

/**
 * Plays a walkthrough on a page: shows the step it is at, follows its control, and goes on when the person
 * does it. Draws only inside our host; never touches the page, which stays in use. Ends with the signal.
 */
export function play(document: Document, options: PlayOptions): Player {
  const { walkthrough: plan, signal } = options;
  const facts = factsOn(document, options.around);
  let state = options.state ?? begin(plan, facts, options.from);
  let role = options.role ?? alone;
  let control: Element | undefined;
  let isSlow = false;
  let isClosed = false;
  let actedAt = Number.NEGATIVE_INFINITY;
  let looking: { key: string; ended: AbortController } | undefined;
  const happenings: Happening[] = [];
  let isBusy = false;

  const stepNow = () => plan.steps.find(({ id }) => id === state.step);
  const pointedAt = () => (state.at.kind === 'shown' && !state.paused ? control : undefined);
  const keys = {
    control: pointedAt,
    onEscape: () => (isOver(state) ? close() : happen({ kind: 'pause', by: 'asked' })),
    onArrow(way: 1 | -1) {
      const step = stepNow();
      if (way === -1) happen({ kind: 'back' });
      else if (step && mayGoNext(step, state)) happen({ kind: 'next' });
    },
  };
  const screen = createScreen(options.open, keys, options.language, signal);

  function happen(happening: Happening) {
    happenings.push(happening);
    settle();
  }

  /** Works off what has happened, looks for what is needed now, draws once. */
  function settle() {
    if (isBusy || signal.aborted) return;
    isBusy = true;
    facts.forget();
    do {
      for (let next = happenings.shift(); next; next = happenings.shift()) apply(next);
      look();
    } while (happenings.length > 0);
    isBusy = false;
    draw();
  }

  function apply(happening: Happening) {
    const before = state;
    state = afterHappening(plan, state, happening, facts);
    if (state !== before) options.onState(state);
  }

  /** The person used the control; the page itself has yet to hear of it, and what that opens is there a moment later. */
  function acted() {
    actedAt = performance.now();
    facts.forget();
    apply({ kind: 'acted' });
    setTimeout(settle, 0);
  }

  /** Looks for the control of the step it is at, unless it does so already. */
  function look() {
    const step = stepNow();
    const isIdle = !step || isOver(state) || state.paused !== undefined;
    const key = isIdle ? '' : `${state.trail.length} ${state.step} ${state.at.kind === 'blocked'}`;
    if (looking?.key === key) return;
    stopLooking();
    if (isIdle) return;
    const ended = new AbortController();
    looking = { key, ended };
    facts.watch(step, () => happen({ kind: 'looked' }), ended.signal);
    if (step.anchor && state.at.kind !== 'blocked') lookFor({ ...step, anchor: step.anchor }, ended.signal);
  }

  function stopLooking() {
    looking?.ended.abort();
    looking = undefined;
    control = undefined;
    isSlow = false;
  }

  function lookFor(step: PageStep & { anchor: Anchor }, ended: AbortSignal) {
    const stepsCalled = (id: string) => plan.steps.filter((one) => one.id === id);
    const stand = (here: boolean) => !role.leads && options.onStand?.(step.id, here);
    const news = {
      found(element: Element, isFirst: boolean) {
        control = element;
        if (isFirst) bringIntoView(element);
        happen({ kind: 'found' });
        stand(true);
      },
      lost() {
        control = undefined;
        happen({ kind: 'lost' });
        stand(false);
      },
      slow() {
        isSlow = true;
        draw();
      },
      acted,
      // another frame has it, or waits for all
      limit: (why: Absence) => role.leads && role.draws && happen({ kind: 'limit', why }),
      closed: (opener: string) => role.leads && role.draws && happen({ kind: 'closed', opener }),
    };
    pursue(document, step, state.trail.toReversed().flatMap(stepsCalled), news, ended);
  }

  function draw() {
    if (signal.aborted || isBusy) return;
    const isHere = role.draws && !isClosed && (role.leads || control !== undefined);
    if (!isHere) return screen.draw(null);
    screen.draw({
      walkthrough: plan,
      state,
      control,
      isSlow,
      sure: facts.sure,
      people: options.people ?? nobody,
      nameOf: options.nameOf ?? plainName,
      onHappen: happen,
      onBringBack: () => control && bringIntoView(control),
      onContact: options.onContact ?? (async () => false),
      onClose: close,
    });
  }

  function close() {
    screen.giveFocusBack();
    isClosed = true;
    draw();
    options.onClose?.();
  }

  signal.addEventListener('abort', stopLooking);
  if (options.state) {
    // the page it was on has gone, and this may be the one that the step was for
    if (role.leads) happenings.push({ kind: 'looked' });
  } else {
    options.onState(state);
    // who asked for it goes into the card; a page that was loaded anew keeps its focus, and so does an open menu
    screen.wantFocus(() => !(control && isInPopup(control)));
  }
  settle();
  mindManners(
    document,
    {
      quietWhen: options.quietWhen ?? [],
      control: pointedAt,
      actedAt: () => actedAt,
      isFresh: !options.state,
      happen,
    },
    signal,
  );

  return {
    get state() {
      return state;
    },
    happen,
    take(change) {
      const isMineNow = change.role?.draws && !role.draws;
      state = change.state ?? state;
      role = change.role ?? role;
      // it waits for the control again, from the beginning
      if (isMineNow && state.at.kind === 'waiting') stopLooking();
      settle();
    },
    focus: screen.takeFocus,
  };
}
