import { describe } from '../../../content/anchor/describe.ts';
import { readPage } from '../../../content/anchor/read-page.ts';
import { resolve } from '../../../content/anchor/resolve.ts';
import type { Anchor } from '../../../utils/pack/anchor.ts';
import { type Drawn, draw, everyElement } from './draw.ts';

/** A control for which a property does not hold. */
export interface Broken {
  element: string;
  outcome: string;
  given: string | null;
  why: string;
}

type Answer = { element: Element | null; outcome: string; why: string };

const told = (element: Element, anchor: Anchor, { element: given, outcome, why }: Answer): Broken => ({
  element: `${element.outerHTML.slice(0, 200)} ${JSON.stringify(anchor).slice(0, 300)}`,
  outcome,
  given: given?.outerHTML.slice(0, 200) ?? null,
  why,
});

const ask = (anchor: Anchor): Answer => {
  const match = resolve(document, anchor);
  const why = match.reasons.map(({ says }) => says).join('; ');
  return { element: 'element' in match ? match.element : null, outcome: match.outcome, why };
};

/** Controls that are not found again on the same page, or for which another one is given. */
export function notFoundAgain(page: Drawn[]): Broken[] {
  draw(page);
  const broken: Broken[] = [];
  const { controls, count } = readPage(document);
  for (const { unit, key } of controls) {
    const anchor = describe(unit.element);
    const answer = ask(anchor);
    // Among twins it may refuse; with a name of its own it may not.
    const isTwin = key === '' || count('key', key) > 1;
    const { element } = answer;
    if (element === null ? !isTwin : element !== unit.element)
      broken.push(told(unit.element, anchor, answer));
  }
  return broken;
}

/** Controls for which another one is given when they are taken out. */
export function givenForGone(page: Drawn[]): Broken[] {
  draw(page);
  const broken: Broken[] = [];
  for (const { unit } of readPage(document).controls) {
    const anchor = describe(unit.element);
    const [outermost] = unit.chain;
    if (!outermost) continue;
    const gap = document.createComment('');
    outermost.replaceWith(gap);
    const answer = ask(anchor);
    gap.replaceWith(outermost);
    if (answer.element) broken.push(told(unit.element, anchor, answer));
  }
  return broken;
}

/** Controls for which something else is answered when only generated ids and classes were made anew. */
export function changedByChance(page: Drawn[], seed: number): Broken[] {
  draw(page);
  chance(seed);
  const anchors = readPage(document).controls.map(
    ({ unit }) => [unit.element, describe(unit.element)] as const,
  );
  const before = anchors.map(([, anchor]) => ask(anchor));
  chance(seed + 1);
  return anchors.flatMap(([control, anchor], i) => {
    const now = ask(anchor);
    const was = before[i];
    return now.element === was?.element && now.outcome === was.outcome
      ? []
      : [told(control, anchor, { ...now, outcome: `${was?.outcome}, then ${now.outcome}` })];
  });
}

/** Gives elements ids and classes as frameworks make them: other ones at every load. */
function chance(seed: number): void {
  let state = seed * 2654435761 + 1;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return `${state.toString(36).padStart(6, '0').slice(-6)}${state % 10}`;
  };
  everyElement().forEach((element, i) => {
    const word = next();
    if (i % 3 === 0) element.id = `:r${i + seed}:`;
    if (i % 3 === 1) element.id = `radix-${seed * 100 + i}`;
    element.setAttribute('class', `___${word} f${word.slice(1)} css-${word}`);
  });
}
