import { controlsIn, isDrawn } from '../anchor/controls.ts';
import { holds, scopes } from '../anchor/tree.ts';
import { first, targetOf } from './gestures.ts';
import { controlAround } from './look.ts';

/** After so long what a gesture opened is there, in milliseconds. */
const settling = 300;

export interface HoverMemory {
  /** the person did something: what is on the page a moment later came by it, and not by the pointer */
  acted(): void;
  /** the control that only the resting pointer opened, to bring this one up; undefined where none did */
  openerOf(control: Element): Element | undefined;
}

/**
 * Remembers what the pointer went over, since a menu may open without any click. Then pointing is a step of its
 * own, or nobody would find the control that comes next.
 */
export function watchHover(view: Window & typeof globalThis, signal: AbortSignal): HoverMemory {
  let seen: WeakSet<Element> | undefined;
  let passed: Element[] = [];
  let timer: number | undefined;

  const look = () => {
    seen = new WeakSet(controlsIn(scopes(view.document)).filter(isDrawn));
  };
  const acted = () => {
    seen = undefined;
    passed = [];
    view.clearTimeout(timer);
    timer = view.setTimeout(look, settling);
  };
  view.addEventListener(
    'pointerover',
    (event) => {
      if (!event.isTrusted || event.pointerType !== 'mouse') return;
      const target = targetOf(event);
      const control = target && controlAround(target);
      if (control && passed.at(-1) !== control) passed = [...passed.slice(-7), control];
    },
    { ...first, signal },
  );
  signal.addEventListener('abort', () => view.clearTimeout(timer));
  acted();

  return {
    acted,
    openerOf(control) {
      if (!seen || seen.has(control)) return undefined;
      return passed.findLast((one) => seen?.has(one) && one.isConnected && opens(one, control));
    },
  };
}

/** Whether one control stands at the menu that the other lies in. */
function opens(opener: Element, control: Element): boolean {
  if (holds(opener, control) || holds(control, opener)) return false;
  const controlled = opener.getAttribute('aria-controls') ?? opener.getAttribute('aria-owns');
  if (controlled && control.closest(`#${CSS.escape(controlled)}`)) return true;
  if (opener.getAttribute('aria-expanded') === 'true' && control.closest('[role="menu"]')) return true;
  const around = opener.parentElement;
  return around?.contains(control) === true && floatsIn(control, around);
}

/** Whether it lies in something that floats over the page, inside this box. */
function floatsIn(control: Element, around: Element): boolean {
  for (let at: Element | null = control; at && at !== around; at = at.parentElement) {
    const { position } = getComputedStyle(at);
    if (position === 'absolute' || position === 'fixed') return true;
  }
  return false;
}
