import type { StepAct } from '../../components/studio/view.ts';
import type { DraftStep } from '../../utils/store/records.ts';
import { mergedSteps, movedStep, type Steps, withoutStep, withStep } from '../../utils/store/steps.ts';

/** The steps after something was done to them, and which one is open then. */
export function afterAct(steps: Steps, act: StepAct): { steps: DraftStep[]; open?: string } {
  switch (act.kind) {
    case 'move':
      return { steps: movedStep(steps, act.id, act.by), open: act.id };
    case 'merge':
      return { steps: mergedSteps(steps, act.id), open: act.id };
    case 'remove':
      return { steps: withoutStep(steps, act.id) };
    case 'copy': {
      const one = steps.find(({ step }) => step.id === act.id);
      if (!one) return { steps: [...steps] };
      const id = newId();
      return { steps: withStep(steps, { ...one, step: { ...one.step, id } }, act.id), open: id };
    }
    case 'insert': {
      const id = newId();
      const blank: DraftStep = {
        step: { id, done: { kind: 'next' } },
        gesture: 'written',
        url: '',
        certainty: 'sure',
      };
      return { steps: withStep(steps, blank, act.after), open: id };
    }
    default:
      return act satisfies never;
  }
}

function newId(): string {
  return `s-${crypto.randomUUID().slice(0, 8)}`;
}
