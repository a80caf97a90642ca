import type { PageStep } from '../../utils/pack/page.ts';
import type { Condition } from '../../utils/pack/schema.ts';
import type { Facts, Happening, RunState } from './state.ts';

/** The part of a walkthrough that decides where it goes. */
export type Plan = { steps: readonly Pick<PageStep, Used>[] };
type Used = 'id' | 'anchor' | 'done' | 'optional' | 'skipWhen' | 'branch' | 'requires';
type Step = Plan['steps'][number];

/** More steps back than anybody takes: a way that leads in a circle must not grow without end. */
const longestTrail = 200;

/** The state at its first step that is not done already, or at the step `from`. */
export function begin(plan: Plan, facts: Facts, from?: string): RunState {
  const blank: RunState = {
    version: 1,
    step: '',
    trail: [],
    at: { kind: 'waiting' },
    held: false,
    missed: [],
    asked: [],
  };
  const wanted = plan.steps.findIndex(({ id }) => id === from);
  if (wanted >= 0) return enter(plan, { ...blank, held: true }, wanted, facts);
  return enterOpen(plan, blank, 0, facts);
}

/** The whole of a walkthrough: where it is after something happened. What makes no sense now changes nothing. */
export function afterHappening(plan: Plan, state: RunState, happening: Happening, facts: Facts): RunState {
  const index = plan.steps.findIndex(({ id }) => id === state.step);
  const step = plan.steps[index];
  // a newer pack has no such step any more
  if (!step) return isOver(state) ? state : begin(plan, facts);
  if (happening.kind === 'asked') {
    return state.asked.includes(step.id) ? state : { ...state, asked: [...state.asked, step.id] };
  }
  if (isOver(state)) return afterEnd(plan, state, happening, index, facts);
  if (happening.kind === 'stop') return { ...awake(state), at: { kind: 'stopped' } };
  if (happening.kind === 'loud') return state.loud ? state : { ...state, loud: true };
  if (state.paused) return whilePaused(plan, state, happening, index, facts);

  switch (happening.kind) {
    case 'looked':
      return look(plan, state, index, facts);
    case 'found':
      return state.at.kind === 'waiting' || state.at.kind === 'missing'
        ? { ...state, at: { kind: 'shown' } }
        : state;
    case 'lost':
      return step.anchor && state.at.kind === 'shown' ? { ...state, at: { kind: 'waiting' } } : state;
    case 'closed':
      return state.at.kind === 'waiting' ? backTo(plan, state, happening.opener, facts) : state;
    case 'limit': {
      if (state.at.kind !== 'waiting') return state;
      if (step.optional && !state.held) return enterOpen(plan, state, after(plan, index, facts), facts);
      const missed = state.missed.includes(step.id) ? state.missed : [...state.missed, step.id];
      return { ...state, at: { kind: 'missing', why: happening.why }, missed };
    }
    case 'acted':
      return step.done.kind === 'act' && state.at.kind === 'shown' ? goOn(plan, state, index, facts) : state;
    case 'next':
      return mayGoNext(step, state) ? goOn(plan, state, index, facts) : state;
    case 'skip':
      return goOn(plan, state, index, facts);
    case 'back':
      return goBack(plan, state, facts);
    case 'try-again':
      return state.at.kind === 'missing' ? { ...state, at: { kind: 'waiting' } } : state;
    case 'pause':
      return happening.by === 'quiet' && state.loud ? state : { ...state, paused: happening.by };
    case 'continue':
    case 'ease':
    case 'helped':
      return state;
    default:
      return happening satisfies never;
  }
}

export function isOver({ at }: RunState): boolean {
  return at.kind === 'finished' || at.kind === 'stopped';
}

/** Whether the card has a button "next": the step asks for it, or it was done before and somebody looks at it again. */
export function mayGoNext(step: Pick<Step, 'done'>, { at, held }: RunState): boolean {
  return at.kind === 'shown' && (step.done.kind === 'next' || held);
}

function afterEnd(plan: Plan, state: RunState, happening: Happening, index: number, facts: Facts): RunState {
  if (happening.kind === 'helped' && state.at.kind === 'finished') {
    return { ...state, at: { kind: 'finished', helped: happening.yes } };
  }
  if (happening.kind === 'continue' && state.at.kind === 'stopped') return enter(plan, state, index, facts);
  return state;
}

function whilePaused(
  plan: Plan,
  state: RunState,
  happening: Happening,
  index: number,
  facts: Facts,
): RunState {
  switch (happening.kind) {
    case 'continue': {
      // who goes on while presenting wants to see it while presenting
      const loud = state.paused === 'quiet' || state.loud;
      return enter(plan, { ...awake(state), ...(loud && { loud }) }, index, facts);
    }
    case 'ease': {
      if (state.paused !== happening.by) return state;
      // a call or a presentation may have taken an hour: nothing comes back by itself after that
      if (happening.by === 'quiet') return { ...state, paused: 'asked' };
      return enter(plan, awake(state), index, facts);
    }
    case 'acted':
      return state.paused === 'typing'
        ? afterHappening(plan, enter(plan, awake(state), index, facts, 'shown'), happening, facts)
        : state;
    case 'pause':
      return happening.by === 'typing' || (happening.by === 'quiet' && state.loud)
        ? state
        : { ...state, paused: happening.by };
    default:
      return state;
  }
}

/** The conditions are asked again: what is done goes on, what is lacking blocks, what came about opens. */
function look(plan: Plan, state: RunState, index: number, facts: Facts): RunState {
  const step = plan.steps[index] as Step;
  if (!state.held && isDone(step, facts)) return goOn(plan, state, index, facts);
  if (!state.held && mayBeLeftOut(step, facts)) {
    return enterOpen(plan, state, after(plan, index, facts), facts);
  }
  const isBlocked = lacks(step, facts);
  if (isBlocked === (state.at.kind === 'blocked')) return state;
  return { ...state, at: isBlocked ? { kind: 'blocked' } : firstPhase(step) };
}

/** Back to the step that opens what has closed; what came after it is done once more. */
function backTo(plan: Plan, state: RunState, opener: string, facts: Facts): RunState {
  const at = state.trail.lastIndexOf(opener);
  const index = plan.steps.findIndex(({ id }) => id === opener);
  if (at < 0 || index < 0) return state;
  const before = { ...state, trail: state.trail.slice(0, at), held: true };
  return { ...enter(plan, before, index, facts), again: true };
}

function goOn(plan: Plan, state: RunState, index: number, facts: Facts): RunState {
  const trail = [...state.trail, state.step].slice(-longestTrail);
  return enterOpen(plan, { ...state, trail }, after(plan, index, facts), facts);
}

function goBack(plan: Plan, state: RunState, facts: Facts): RunState {
  const isStep = (id: string) => plan.steps.some((step) => step.id === id);
  const known = state.trail.findLastIndex(isStep);
  if (known < 0) return state;
  const index = plan.steps.findIndex(({ id }) => id === state.trail[known]);
  return enter(plan, { ...state, trail: state.trail.slice(0, known), held: true }, index, facts);
}

/** The first step from here on that is not done already. */
function enterOpen(plan: Plan, state: RunState, index: number, facts: Facts): RunState {
  const seen = new Set<number>();
  let at = index;
  for (let step = plan.steps[at]; step; step = plan.steps[at]) {
    // a circle of steps that are all done: stand still at one rather than turn for ever
    if (seen.has(at)) return enter(plan, { ...state, held: true }, at, facts);
    if (!mayBeLeftOut(step, facts) && !isDone(step, facts)) {
      return enter(plan, { ...state, held: false }, at, facts);
    }
    seen.add(at);
    at = after(plan, at, facts);
  }
  const step = state.step || (plan.steps.at(-1)?.id ?? '');
  return { ...awake(state), step, held: false, at: { kind: 'finished' } };
}

function enter(plan: Plan, state: RunState, index: number, facts: Facts, phase?: 'shown'): RunState {
  const step = plan.steps[index] as Step;
  const { again, ...rest } = state;
  const at = lacks(step, facts) ? ({ kind: 'blocked' } as const) : firstPhase(step);
  return { ...rest, step: step.id, at: phase && at.kind !== 'blocked' ? { kind: phase } : at };
}

function firstPhase(step: Step): RunState['at'] {
  return step.anchor ? { kind: 'waiting' } : { kind: 'shown' };
}

/** Where it goes on after a step: the first branch whose conditions hold, else the next step. */
function after(plan: Plan, index: number, facts: Facts): number {
  const taken = plan.steps[index]?.branch.find(({ when }) => facts.holds(when));
  const target = taken ? plan.steps.findIndex(({ id }) => id === taken.to) : -1;
  return target >= 0 ? target : index + 1;
}

function lacks({ requires }: Step, facts: Facts): boolean {
  return requires !== undefined && !facts.holds(requires.when);
}

function mayBeLeftOut({ skipWhen }: Step, facts: Facts): boolean {
  return skipWhen.length > 0 && facts.holds(skipWhen);
}

/** Whether the end of the step is there already; an act and a pressed "next" are never there already. */
function isDone({ done }: Step, facts: Facts): boolean {
  const condition = endOf(done);
  return condition !== undefined && facts.holds([condition]);
}

function endOf(done: Step['done']): Condition | undefined {
  switch (done.kind) {
    case 'element':
      return { kind: 'element', anchor: done.anchor, present: true };
    case 'page':
      return { kind: 'page', match: done.match };
    case 'act':
    case 'next':
      return undefined;
    default:
      return done satisfies never;
  }
}

function awake({ paused, ...state }: RunState): RunState {
  return state;
}
