import { editedField, isEmpty, isOneLine, isTextField, kindOfField } from './fields.ts';
import { first, type Listening, targetOf } from './gestures.ts';
import { type Look, lookAt } from './look.ts';

/**
 * Writing in fields, without what is written, and values that are set. A field is looked at before the first
 * letter arrives, so that nothing of its content can be in the description.
 */
export function listenForTyping({ view, look: lookNow, tell, signal }: Listening): void {
  let current: { field: Element; look: Look } | undefined;
  const listen = { ...first, signal };

  const written = (event: Event) => {
    const target = event.isTrusted && targetOf(event);
    if (!target || kindOfField(target) !== 'text' || isLineBreak(event)) return;
    const field = editedField(target);
    if (current?.field === field) return;
    const look = lookNow(field);
    if (!look) return;
    current = { field, look };
    tell({ kind: 'act', deed: 'type', look });
  };
  view.addEventListener('beforeinput', written, listen);
  // filled in by the browser or a password manager
  view.addEventListener('input', written, listen);
  view.addEventListener(
    'focusout',
    () => {
      current = undefined;
    },
    listen,
  );

  // `input`, since `change` does not leave a shadow root
  view.addEventListener(
    'input',
    (event) => {
      const target = event.isTrusted && targetOf(event);
      const kind = target && kindOfField(target);
      if (!target || !kind || kind === 'text') return;
      const look = lookAt(target);
      if (look) tell({ kind: 'act', deed: kind, look });
    },
    listen,
  );

  view.addEventListener(
    'keydown',
    (event) => {
      const target = event.isTrusted && !event.isComposing && event.key === 'Enter' && targetOf(event);
      if (!target || !isTextField(target) || target.getAttribute('aria-activedescendant')) return;
      if (event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return;
      const field = editedField(target);
      const look = current?.field === field ? current.look : lookAt(field);
      if (!look || isEmpty(field)) return;
      const entered = () => tell({ kind: 'act', deed: 'typeEnter', look });
      if (isOneLine(field)) return entered();
      // a composer that sends is empty after it; a text that goes on is not
      view.setTimeout(() => isEmpty(field) && entered(), 60);
    },
    listen,
  );
}

/** Enter writes nothing by itself: it sends, chooses, or begins a line. */
function isLineBreak(event: Event): boolean {
  return /^insert(LineBreak|Paragraph)$/.test((event as InputEvent).inputType ?? '');
}
