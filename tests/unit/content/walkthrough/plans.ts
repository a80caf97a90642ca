import fc from 'fast-check';
import type { Facts, Happening, RunState } from '../../../../content/walkthrough/state.ts';
import type * as machine from '../../../../content/walkthrough/walkthrough.ts';
import type { Anchor } from '../../../../utils/pack/anchor.ts';
import type { Condition } from '../../../../utils/pack/schema.ts';

/** The state machine, or a version of it with a fault. */
export type Machine = Pick<typeof machine, 'begin' | 'afterHappening' | 'isOver' | 'mayGoNext'>;
export type Plan = machine.Plan;
export type Step = Plan['steps'][number];

/** Conditions are told by a word: a fact that is true or not. */
export const when = (...words: string[]): Condition[] =>
  words.map((language) => ({ kind: 'language', language }));

export const anchor = (word: string) => ({ role: word }) as Anchor;

/** A step that points at a control and is done when that is used, unless said otherwise. */
export function step(id: string, more: Partial<Step> = {}): Step {
  return {
    id,
    anchor: anchor(`control of ${id}`),
    done: { kind: 'act' },
    optional: false,
    skipWhen: [],
    branch: [],
    ...more,
  };
}

/** A card that says something and is done by "next". */
export function card(id: string, more: Partial<Step> = {}): Step {
  const { anchor: _, ...rest } = step(id, { done: { kind: 'next' }, ...more });
  return rest;
}

export const plan = (...steps: Step[]): Plan => ({ steps });

/** These words are true, and nothing else. */
export function facts(...words: string[]): Facts {
  const isTrue = (condition: Condition) => {
    if (condition.kind === 'language') return words.includes(condition.language);
    if (condition.kind === 'page') return words.includes(condition.match);
    return condition.kind === 'element' && words.includes(condition.anchor.role) === condition.present;
  };
  return { holds: (conditions) => conditions.every(isTrue) };
}

/** Where it is after all this, from the beginning. */
export function after(
  { begin, afterHappening }: Machine,
  walkthrough: Plan,
  happenings: readonly Happening[],
  known: Facts = facts(),
): RunState {
  return happenings.reduce(
    (state, happening) => afterHappening(walkthrough, state, happening, known),
    begin(walkthrough, known),
  );
}

const words = ['a', 'b', 'c'];
const ids = ['one', 'two', 'three', 'four', 'five'];
const anyConditions = fc.subarray(words, { maxLength: 2 }).map((some) => when(...some));

/** Any walkthrough at all, ways that lead in a circle among them. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .array(
    fc.record({
      hasControl: fc.boolean(),
      done: fc.oneof(
        fc.constant<Step['done']>({ kind: 'act' }),
        fc.constant<Step['done']>({ kind: 'next' }),
        fc.constantFrom(...words).map((match): Step['done'] => ({ kind: 'page', match })),
        fc.constantFrom(...words).map((word): Step['done'] => ({ kind: 'element', anchor: anchor(word) })),
      ),
      optional: fc.boolean(),
      skipWhen: anyConditions,
      branch: fc.array(fc.record({ when: anyConditions, to: fc.constantFrom(...ids) }), { maxLength: 2 }),
      requires: fc.option(
        fc.constantFrom(...words).map((word) => ({ when: when(word), remedy: [] })),
        { nil: undefined },
      ),
    }),
    { minLength: 1, maxLength: ids.length },
  )
  .map((drafts) => ({
    steps: drafts.map(({ hasControl, ...draft }, index) => {
      const { requires, ...rest } = draft;
      const id = ids[index] ?? '';
      const made: Step = { ...step(id, rest), ...(requires && { requires }) };
      // a step that is done by an act has a control; others may have one
      if (hasControl || draft.done.kind === 'act') return made;
      const { anchor: _, ...bare } = made;
      return bare;
    }),
  }));

export const anyFacts: fc.Arbitrary<Facts> = fc.subarray(words).map((some) => facts(...some));

export const anyHappening: fc.Arbitrary<Happening> = fc.oneof(
  fc.constantFrom<Happening>(
    { kind: 'looked' },
    { kind: 'found' },
    { kind: 'lost' },
    { kind: 'limit', why: 'missing' },
    { kind: 'limit', why: 'elsewhere' },
    { kind: 'acted' },
    { kind: 'next' },
    { kind: 'skip' },
    { kind: 'back' },
    { kind: 'try-again' },
    { kind: 'pause', by: 'asked' },
    { kind: 'pause', by: 'quiet' },
    { kind: 'pause', by: 'typing' },
    { kind: 'continue' },
    { kind: 'ease', by: 'quiet' },
    { kind: 'ease', by: 'typing' },
    { kind: 'loud' },
    { kind: 'asked' },
    { kind: 'helped', yes: true },
  ),
  fc.constantFrom(...ids).map((opener): Happening => ({ kind: 'closed', opener })),
);
