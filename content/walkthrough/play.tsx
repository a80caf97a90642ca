import { render } from 'preact';
import type { NameOf } from '../../components/PersonLine.tsx';
import { InLanguage } from '../../components/words.tsx';
import { type Language, sayIn } from '../../utils/i18n/index.ts';
import type { Surroundings } from '../../utils/pack/conditions.ts';
import type { PagePerson, PlayableWalkthrough } from '../../utils/pack/page.ts';
import type { RankedPerson } from '../../utils/people/rank.ts';
import type { Match } from '../anchor/match.ts';
import type { OverlayHost } from '../overlay/host.ts';
import { onAct } from './act.ts';
import { factsOn } from './facts.ts';
import { Stage } from './Stage.tsx';
import { seek } from './seek.ts';
import type { Absence, Happening, RunState } from './state.ts';
import { afterHappening, begin, isOver } from './walkthrough.ts';

/** What is known of the page apart from what stands on it. */
export type Around = Omit<Surroundings, 'url'>;

export interface PlayOptions {
  walkthrough: PlayableWalkthrough;
  /** where it goes on; absent: it begins at its first step that is not done already */
  state?: RunState;
  /** id of the step to begin at, when there is no state */
  from?: string;
  /** from `openHost`: everything is drawn in its closed root */
  host: OverlayHost;
  /** of our own words */
  language: Language;
  /** what conditions other than "element" are decided by; absent: they hold */
  around?: Around;
  /** whom "ask" may name; absent: nobody */
  people?: readonly PagePerson[];
  /** what topics and apps are called, by key */
  nameOf?: NameOf;
  /** Every new state, synchronously: the page may be gone a moment later. */
  onState(state: RunState): void;
  /** Opens the chat, mail or call that the colleague has read and pressed; false when the browser did not. */
  onContact?(ranked: RankedPerson, contact: number, message: string): Promise<boolean>;
  /** The last card was closed: nothing is shown any more, and the run may be forgotten. */
  onClose?(): void;
  signal: AbortSignal;
}

export interface Player {
  /** where it is now */
  readonly state: RunState;
  /** Tells of something from outside the card: the address changed, "continue" was pressed in the panel. */
  happen(happening: Happening): void;
  /** Takes over a state that was made elsewhere: in another frame of the page. */
  show(state: RunState): void;
}

/** Seconds that a step waits for its control when it does not say. */
const defaultWait = 8;
/** A control that comes within this time is not announced as waited for, in milliseconds. */
const patience = 700;

/**
 * Plays a walkthrough on a page: shows the step it is at, follows its control, and goes on when the person
 * does it. Draws only inside `host`; never touches the page, which stays in use. Ends with the signal.
 */
export function play(document: Document, options: PlayOptions): Player {
  const { walkthrough: plan, host, signal } = options;
  const facts = factsOn(document, options.around);
  const place = document.createElement('div');
  host.root.append(place);

  let state = options.state ?? begin(plan, facts, options.from);
  let control: Element | undefined;
  let why: Absence = 'missing';
  let isSlow = false;
  let isClosed = false;
  let looking: { key: string; ended: AbortController } | undefined;
  const happenings: Happening[] = [];
  let isBusy = false;

  function happen(happening: Happening) {
    happenings.push(happening);
    if (isBusy || signal.aborted) return;
    isBusy = true;
    facts.forget();
    for (let next = happenings.shift(); next; next = happenings.shift()) apply(next);
    isBusy = false;
    draw();
  }

  function apply(happening: Happening) {
    const before = state;
    state = afterHappening(plan, state, happening, facts);
    if (state === before) return;
    options.onState(state);
    // the page itself has yet to hear of the click: what it opens is there a moment later
    if (happening.kind === 'acted') setTimeout(lookAndDraw, 0);
    else look();
  }

  function lookAndDraw() {
    if (signal.aborted) return;
    isBusy = true;
    look();
    for (let next = happenings.shift(); next; next = happenings.shift()) apply(next);
    isBusy = false;
    draw();
  }

  /** Looks for the control of the step it is at, unless it does so already. */
  function look() {
    const step = plan.steps.find(({ id }) => id === state.step);
    const isIdle = isOver(state) || state.paused || state.at.kind === 'blocked';
    const key = isIdle ? '' : `${state.trail.length} ${state.step}`;
    if (looking?.key === key) return;
    looking?.ended.abort();
    control = undefined;
    isSlow = false;
    if (!step || isIdle) {
      looking = undefined;
      return;
    }
    const ended = new AbortController();
    looking = { key, ended };
    facts.watch(step, () => happen({ kind: 'looked' }), ended.signal);
    if (!step.anchor) return;
    const slow = setTimeout(() => {
      isSlow = true;
      draw();
    }, patience);
    const limit = setTimeout(() => happen({ kind: 'limit', why }), (step.wait ?? defaultWait) * 1000);
    ended.signal.addEventListener('abort', () => {
      clearTimeout(slow);
      clearTimeout(limit);
    });
    let using: AbortController | undefined;
    seek(document, step.anchor, meet, ended.signal);

    function meet(match: Match) {
      using?.abort();
      control = 'element' in match ? match.element : undefined;
      if (!control) {
        why = match.outcome as Absence;
        if (using) happen({ kind: 'lost', reopen: false });
        using = undefined;
        return;
      }
      clearTimeout(slow);
      clearTimeout(limit);
      using = new AbortController();
      const used = AbortSignal.any([using.signal, ended.signal]);
      if (step?.done.kind === 'act') onAct(control, () => happen({ kind: 'acted' }), used);
      happen({ kind: 'found' });
      draw();
    }
  }

  function draw() {
    if (signal.aborted || isBusy) return;
    render(
      isClosed ? null : (
        <InLanguage say={sayIn(options.language)}>
          <Stage
            root={host.root}
            walkthrough={plan}
            state={state}
            control={control}
            isSlow={isSlow}
            sure={facts.sure}
            people={options.people ?? []}
            nameOf={options.nameOf ?? ((key) => key)}
            onHappen={happen}
            onContact={options.onContact ?? (async () => false)}
            onClose={close}
          />
        </InLanguage>
      ),
      place,
    );
  }

  function close() {
    isClosed = true;
    draw();
    options.onClose?.();
  }

  signal.addEventListener('abort', () => {
    looking?.ended.abort();
    render(null, place);
    place.remove();
  });
  if (!options.state) options.onState(state);
  lookAndDraw();
  return {
    get state() {
      return state;
    },
    happen,
    show(next) {
      state = next;
      lookAndDraw();
    },
  };
}
