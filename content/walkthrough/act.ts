import { heardFirst, hearFirst } from '../overlay/hear-first.ts';

/** A press that a script of the page makes counts when the person did something this shortly before, in milliseconds. */
const aMoment = 1_000;

/**
 * Calls back once the person has used this control: pressed it, or filled it in and left it, or chose in it; by
 * mouse, keyboard or assistive technology. Heard before the page hears it, since the page may be gone a moment
 * later. Looks on only: nothing is stopped and nothing is changed. Ends with the signal.
 */
export function onAct(control: Element, acted: () => void, signal: AbortSignal): void {
  const view = control.ownerDocument.defaultView;
  if (!view) return;
  const ended = new AbortController();
  const both = AbortSignal.any([ended.signal, signal]);
  const once = () => {
    if (both.aborted) return;
    ended.abort();
    acted();
  };
  const field = fieldOf(control);
  const listeners: Listeners =
    field && isFilledIn(field)
      ? filling(field, once)
      : field && !isTicked(field)
        ? { change: (event) => event.composedPath()[0] === field && once() }
        : pressing(control, once);
  listen(view, listeners, both);
}

type Listeners = Record<string, (event: Event) => void>;

function listen(view: Window, listeners: Listeners, signal: AbortSignal): void {
  let lastDone = Number.NEGATIVE_INFINITY;
  const hear = (event: Event) => {
    if (event.isTrusted && /^(key|pointer)down$/.test(event.type)) lastDone = event.timeStamp;
    // many controls press themselves when they get a key; a page that presses buttons by itself is not the person
    if (event.isTrusted || event.timeStamp - lastDone < aMoment) listeners[event.type]?.(event);
  };
  const isOurs = view === window;
  if (isOurs) hearFirst(view, hear, signal);
  const isHeard = (type: string) => isOurs && (heardFirst as readonly string[]).includes(type);
  for (const type of new Set([...Object.keys(listeners), 'keydown', 'pointerdown'])) {
    if (!isHeard(type)) view.addEventListener(type, hear, { capture: true, passive: true, signal });
  }
}

/** Filled in when something was typed and then left: by Enter, by Tab, by going elsewhere. */
function filling(field: Element, once: () => void): Listeners {
  let isTyped = false;
  const isOwn = (event: Event) => event.composedPath().includes(field);
  const left = (event: Event) => {
    if (isTyped && isOwn(event)) once();
  };
  return {
    input(event) {
      if (isOwn(event)) isTyped = true;
    },
    change: left,
    focusout: left,
    keydown(event) {
      if (field.localName === 'input' && (event as KeyboardEvent).key === 'Enter') left(event);
    },
  };
}

function pressing(control: Element, once: () => void): Listeners {
  let isDown = false;
  const isInside = (event: Event) => event.composedPath().includes(control);
  return {
    click(event) {
      if (isInside(event)) once();
    },
    pointerdown(event) {
      isDown = isInside(event);
    },
    pointerup() {
      // what a page replaces while the button is down gets no click
      if (isDown && !control.isConnected) once();
      isDown = false;
    },
    // a tick, and a control of another make that says only that it changed
    change(event) {
      if (isInside(event)) once();
    },
    keydown(event) {
      const { key } = event as KeyboardEvent;
      if ((key !== 'Enter' && key !== ' ') || !isInside(event)) return;
      // a control made of plain elements takes the key itself, and may never say that it was pressed
      setTimeout(() => event.defaultPrevented && once(), 0);
    },
  };
}

/** The form field that the control is, or that a label stands for. */
function fieldOf(control: Element): Element | undefined {
  const label = control.localName === 'label' ? (control as HTMLLabelElement).control : null;
  const field = label ?? control;
  const isEditable = (field as Partial<HTMLElement>).isContentEditable === true;
  return isEditable || ['input', 'textarea', 'select'].includes(field.localName) ? field : undefined;
}

function isFilledIn(field: Element): boolean {
  return field.localName !== 'select' && !(field.localName === 'input' && notTyped.has(typeOf(field)));
}

function isTicked(field: Element): boolean {
  return field.localName === 'input' && pressed.has(typeOf(field));
}

function typeOf(field: Element): string {
  return (field as HTMLInputElement).type;
}

const pressed = new Set(['checkbox', 'radio', 'button', 'submit', 'reset', 'image']);
const notTyped = new Set([...pressed, 'range', 'color', 'file']);
