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
  const isInside = (event: Event) => event.composedPath().includes(control);
  const hear = (type: string, listener: (event: Event) => void) =>
    view.addEventListener(
      type,
      (event) => {
        // a script that presses buttons by itself is not the person
        if (event.isTrusted || view.navigator.userActivation?.isActive) listener(event);
      },
      { capture: true, passive: true, signal: both },
    );
  if (field && isFilledIn(field)) hearFilling(field, hear, once);
  else if (field && !isTicked(field)) hear('change', (event) => event.composedPath()[0] === field && once());
  else hearPressing(control, isInside, hear, once);
}

type Hear = (type: string, listener: (event: Event) => void) => void;

/** Filled in when something was typed and then left: by Enter, by Tab, by going elsewhere. */
function hearFilling(field: Element, hear: Hear, once: () => void): void {
  let isTyped = false;
  const isOwn = (event: Event) => event.composedPath().includes(field);
  hear('input', (event) => {
    if (isOwn(event)) isTyped = true;
  });
  for (const type of ['change', 'focusout']) hear(type, (event) => isTyped && isOwn(event) && once());
  hear('keydown', (event) => {
    const isLine = field.localName === 'input';
    if (isTyped && isLine && isOwn(event) && (event as KeyboardEvent).key === 'Enter') once();
  });
}

function hearPressing(
  control: Element,
  isInside: (event: Event) => boolean,
  hear: Hear,
  once: () => void,
): void {
  let isDown = false;
  hear('click', (event) => {
    // what a page replaces while the button is down gets no click of its own
    if (isInside(event) || (isDown && !control.isConnected)) once();
    isDown = false;
  });
  hear('pointerdown', (event) => {
    isDown = isInside(event);
  });
  // a tick, and a control of another make that says only that it changed
  hear('change', (event) => isInside(event) && once());
  hear('keydown', (event) => {
    const { key } = event as KeyboardEvent;
    if ((key !== 'Enter' && key !== ' ') || !isInside(event)) return;
    // a control made of plain elements takes the key itself, and may never say that it was pressed
    setTimeout(() => event.defaultPrevented && once(), 0);
  });
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
