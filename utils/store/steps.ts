import type { Text } from '../pack/schema.ts';
import type { DraftStep } from './records.ts';

/*
 * What can be done to the steps of a draft: pure, so that the panel, the studio and its undo all use the same.
 * A step is named by the id in it; an id that is not there changes nothing.
 */
export type Steps = readonly DraftStep[];

/** Puts a step behind the step `after`, else at the end. */
export function withStep(steps: Steps, step: DraftStep, after?: string): DraftStep[] {
  const at = after === undefined ? -1 : indexOf(steps, after);
  return at < 0 ? [...steps, step] : [...steps.slice(0, at + 1), step, ...steps.slice(at + 1)];
}

/** Puts a step in the place of another; it keeps the id, since branches and what colleagues did refer to it. */
export function replacedStep(steps: Steps, id: string, step: DraftStep): DraftStep[] {
  return steps.map((one) => (one.step.id === id ? { ...step, step: { ...step.step, id } } : one));
}

export function withoutStep(steps: Steps, id: string): DraftStep[] {
  return steps.filter(({ step }) => step.id !== id).map((one) => withoutBranchesTo(one, id));
}

/** Moves a step by so many places, as far as there are. */
export function movedStep(steps: Steps, id: string, by: number): DraftStep[] {
  const from = indexOf(steps, id);
  const moved = steps[from];
  if (!moved) return [...steps];
  const rest = steps.filter((one) => one !== moved);
  const to = Math.max(0, Math.min(rest.length, from + by));
  return [...rest.slice(0, to), moved, ...rest.slice(to)];
}

/**
 * Makes one step of a step and the one after it: it points where the first pointed, and is done when the
 * second was. Two things at two controls cannot be watched as one, so then the person says when it is done.
 */
export function mergedSteps(steps: Steps, id: string): DraftStep[] {
  const at = indexOf(steps, id);
  const [first, second] = [steps[at], steps[at + 1]];
  if (!first || !second) return [...steps];
  const isSameControl = JSON.stringify(first.step.anchor) === JSON.stringify(second.step.anchor);
  const { done } = second.step;
  const merged: DraftStep = {
    ...first,
    certainty: worse(first.certainty, second.certainty),
    step: {
      ...second.step,
      ...first.step,
      ...(!isSameControl && { text: joined(first.step, second.step) }),
      done: done.kind === 'act' && !isSameControl ? { kind: 'next' } : done,
    },
  };
  if (Object.keys(merged.step.text ?? {}).length === 0) delete merged.step.text;
  return withoutStep([...steps.slice(0, at), merged, ...steps.slice(at + 1)], second.step.id);
}

function joined(first: DraftStep['step'], second: DraftStep['step']): Text {
  const texts = [first.text, second.title, second.text].filter((text) => text !== undefined);
  const languages = [...new Set(texts.flatMap((text) => Object.keys(text)))];
  return Object.fromEntries(
    languages.map((language) => [
      language,
      texts
        .map((text) => text[language])
        .filter(Boolean)
        .join('\n\n'),
    ]),
  );
}

const order = ['sure', 'weak', 'fleeting'] as const;

function worse(one: DraftStep['certainty'], other: DraftStep['certainty']): DraftStep['certainty'] {
  return order.indexOf(one) < order.indexOf(other) ? other : one;
}

function withoutBranchesTo(one: DraftStep, id: string): DraftStep {
  const { branch, ...step } = one.step;
  if (!branch) return one;
  const left = branch.filter(({ to }) => to !== id);
  return { ...one, step: left.length > 0 ? { ...step, branch: left } : step };
}

function indexOf(steps: Steps, id: string): number {
  return steps.findIndex(({ step }) => step.id === id);
}
