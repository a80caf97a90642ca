import type { Condition } from '../../utils/pack/schema.ts';
import type { RunState } from './state.ts';
import { isOver, type Plan } from './walkthrough.ts';

/** "Step 3 of 5 to 7": the same number twice where every way is equally long. */
export interface Progress {
  step: number;
  least: number;
  most: number;
}

/** Whether these conditions surely hold or surely do not for the whole run; undefined when the page decides. */
export type Sure = (conditions: readonly Condition[]) => boolean | undefined;

/** How far it is, as truly as can be said: steps that may be left out and branches that are open make a range. */
export function progressOf(plan: Plan, state: RunState, sure: Sure): Progress {
  const step = state.trail.length + 1;
  if (isOver(state)) {
    const done = state.at.kind === 'finished' ? state.trail.length : step;
    return { step: done, least: done, most: done };
  }
  const index = plan.steps.findIndex(({ id }) => id === state.step);
  const { least, most } = remaining(plan, sure)[index] ?? { least: 0, most: 0 };
  return { step, least: step + least, most: step + most };
}

interface Length {
  least: number;
  most: number;
}

/** How many steps come after each one. From the last to the first, since ways lead forward; one that leads back is not counted. */
function remaining({ steps }: Plan, sure: Sure): Length[] {
  const lengths: Length[] = steps.map(() => ({ least: 0, most: 0 }));
  /** from here to the end, this step among them */
  const from = (index: number): Length => {
    const step = steps[index];
    const rest = lengths[index];
    if (!step || !rest) return { least: 0, most: 0 };
    const leftOut = step.skipWhen.length > 0 ? sure(step.skipWhen) : false;
    return {
      least: rest.least + (leftOut === false && !step.optional ? 1 : 0),
      most: rest.most + (leftOut === true ? 0 : 1),
    };
  };
  for (let index = steps.length - 1; index >= 0; index--) {
    const ways = waysFrom(steps, index, sure)
      .filter((to) => to > index)
      .map(from);
    lengths[index] = {
      least: Math.min(...ways.map(({ least }) => least), ...(ways.length ? [] : [0])),
      most: Math.max(0, ...ways.map(({ most }) => most)),
    };
  }
  return lengths;
}

function waysFrom(steps: Plan['steps'], index: number, sure: Sure): number[] {
  const ways: number[] = [];
  for (const { when, to } of steps[index]?.branch ?? []) {
    const holds = when.length === 0 ? true : sure(when);
    if (holds === false) continue;
    ways.push(steps.findIndex(({ id }) => id === to));
    if (holds === true) return ways;
  }
  return [...ways, index + 1];
}
