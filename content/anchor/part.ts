import { firstElementChild, nextElementSibling, nodeType, shadowRootOf, tagName } from './safe.ts';
import { firstElementIn, parentOf } from './tree.ts';

const OUT = '..';

/** The steps from a control to an element in it (`svg:0`) or around it (`..`); empty for the control itself. */
export function partOf(control: Element, picked: Element): string[] {
  const inward: string[] = [];
  for (let at: Element | null = picked; at && inward.length <= 8; at = parentOf(at)) {
    if (at === control) return inward;
    inward.unshift(`${tagName(at).slice(0, 36)}:${indexOf(at)}`);
  }
  const outward: string[] = [];
  for (let at: Element | null = control; at && outward.length <= 4; at = parentOf(at)) {
    if (at === picked) return outward;
    outward.push(OUT);
  }
  return [];
}

/** Follows the steps from a control; the control itself when they lead nowhere any more. */
export function partIn(control: Element, steps: string[]): Element {
  let at: Element | null = control;
  for (const step of steps) {
    at = step === OUT ? parentOf(at) : child(at, step);
    if (!at) return control;
  }
  return at;
}

const firstIn = (holder: Element | ShadowRoot): Element | null =>
  nodeType(holder) === 1 ? firstElementChild(holder as Element) : firstElementIn(holder as ShadowRoot);

const child = (of: Element, step: string): Element | null => {
  const [tag, index] = step.split(':');
  let left = Number(index);
  for (const holder of [shadowRootOf(of), of]) {
    for (let at = holder && firstIn(holder); at; at = nextElementSibling(at)) {
      if (tagName(at) !== tag) continue;
      if (left === 0) return at;
      left--;
    }
  }
  return null;
};

const indexOf = (element: Element): number => {
  const parent = parentOf(element);
  let index = 0;
  if (!parent) return 0;
  for (const holder of [shadowRootOf(parent), parent]) {
    for (let at = holder && firstIn(holder); at; at = nextElementSibling(at)) {
      if (at === element) return index;
      if (tagName(at) === tagName(element)) index++;
    }
  }
  return 0;
};
