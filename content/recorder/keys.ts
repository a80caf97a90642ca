import { controlsIn } from '../anchor/controls.ts';
import { scopes } from '../anchor/tree.ts';
import { first, type Listening, targetOf } from './gestures.ts';
import { keyNames } from './key-names.ts';
import { lookAt } from './look.ts';

/** So long after Escape a dialog has closed, with its animation; in milliseconds. */
const closing = 400;

/** Keys that do something no click or text tells of: Escape that closes, shortcuts of the app, arrows in a group. */
export function listenForKeys({ view, tell, signal }: Listening): void {
  const listen = { ...first, signal };
  view.addEventListener(
    'keydown',
    (event) => {
      const target = event.isTrusted && !event.isComposing && !event.repeat && targetOf(event);
      if (!target) return;
      if (event.key === 'Escape') {
        const present = controlsNow(view);
        const open = openThings(view.document);
        const closed = () => open.some((thing) => !isShown(thing));
        if (open.length > 0)
          view.setTimeout(() => closed() && tell({ kind: 'press', keys: 'Escape', present }), closing);
        return;
      }
      const keys = keyNames(event);
      if (!keys) return;
      const present = controlsNow(view);
      // a shortcut that the page does not take is the browser's
      view.setTimeout(() => event.defaultPrevented && tell({ kind: 'press', keys, present }));
    },
    listen,
  );

  let before: Element | null = null;
  view.addEventListener(
    'keydown',
    (event) => {
      if (arrows.has(event.key)) before = chosenOne(targetOf(event));
    },
    listen,
  );
  view.addEventListener(
    'keyup',
    (event) => {
      if (!event.isTrusted || !arrows.has(event.key)) return;
      const chosen = chosenOne(targetOf(event));
      const look = chosen && chosen !== before ? lookAt(chosen) : undefined;
      if (look) tell({ kind: 'act', deed: look.role === 'slider' ? 'set' : 'click', look, byKeys: true });
    },
    listen,
  );
}

const controlsNow = ({ document }: Window) => new WeakSet(controlsIn(scopes(document)));

const arrows = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End']);

/** A tab or choice of the page's own making that is chosen as soon as the keys come to it. */
function chosenOne(target: Element | undefined): Element | null {
  if (!target || target.localName === 'input') return null;
  return target.closest('[role="tab"][aria-selected="true"], [role="radio"][aria-checked="true"]');
}

/** What Escape may close: dialogs, menus, lists and popovers that are shown. */
function openThings(document: Document): Element[] {
  const things = document.querySelectorAll(
    'dialog[open], [role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"], [popover]:popover-open',
  );
  return [...things].filter(isShown);
}

function isShown(thing: Element): boolean {
  return thing.isConnected && thing.checkVisibility({ visibilityProperty: true }) && isOpen(thing);
}

function isOpen(thing: Element): boolean {
  if (thing instanceof HTMLDialogElement) return thing.open;
  return !(thing as HTMLElement).popover || thing.matches(':popover-open');
}
