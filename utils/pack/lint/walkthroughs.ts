import { type Problem, problem } from '../problems.ts';
import type { Pack, Step } from '../schema.ts';

/** Past this most people stop. */
const mostSteps = 12;

/** Length, steps that nothing leads to, ways that lead back, and steps that say or wait for nothing. */
export function lintWalkthroughs(pack: Pack): Problem[] {
  return pack.walkthroughs.flatMap(({ steps }, index) => {
    const path = ['walkthroughs', index];
    const reached = reachable(steps);
    return [
      ...(steps.length > mostSteps
        ? [problem('too-many-steps', path, { count: steps.length, most: mostSteps })]
        : []),
      ...steps.flatMap((step, place) => [
        ...(reached.has(place) ? [] : [problem('step-unreachable', [...path, 'steps', place])]),
        ...lintStep(step, place, steps, [...path, 'steps', place]),
      ]),
    ];
  });
}

function lintStep(step: Step, place: number, steps: readonly Step[], path: (string | number)[]): Problem[] {
  return [
    ...(step.title || step.text ? [] : [problem('step-without-words', path)]),
    ...(step.done.kind === 'act' && !step.anchor ? [problem('step-act-without-control', path)] : []),
    ...(step.branch ?? []).flatMap(({ to }, branch) => {
      const target = steps.findIndex(({ id }) => id === to);
      return target >= 0 && target <= place
        ? [problem('step-circle', [...path, 'branch', branch], { id: to })]
        : [];
    }),
  ];
}

/** From the first step on: to every branch, and to the next step unless a branch is always taken. */
function reachable(steps: readonly Step[]): Set<number> {
  const reached = new Set<number>();
  const open = [0];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const step = steps[at];
    if (!step || reached.has(at)) continue;
    reached.add(at);
    const branches = step.branch ?? [];
    const always = branches.findIndex(({ when }) => (when ?? []).length === 0);
    const taken = always === -1 ? branches : branches.slice(0, always + 1);
    open.push(...taken.map(({ to }) => steps.findIndex(({ id }) => id === to)));
    if (always === -1) open.push(at + 1);
  }
  return reached;
}
