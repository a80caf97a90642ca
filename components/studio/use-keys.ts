import { useEffect } from 'preact/hooks';
import type { StudioActions, StudioView } from './view.ts';

/**
 * The keys of the studio: `/` to the search, Escape from what is open back to its list, Ctrl+Enter or Ctrl+S when
 * it is done, Ctrl+Z and Ctrl+Shift+Z. Letters alone do nothing while somebody types.
 */
export function useKeys(view: StudioView, actions: StudioActions): void {
  useEffect(() => {
    const ended = new AbortController();
    addEventListener('keydown', (event) => onKey(event, view, actions), { signal: ended.signal });
    return () => ended.abort();
  }, [view, actions]);
}

function onKey(event: KeyboardEvent, view: StudioView, actions: StudioActions): void {
  if (event.defaultPrevented || event.isComposing) return;
  const act = actionOf(event, view, actions);
  // with nothing to do Ctrl+S would still have the browser save the page
  const isHandled = act ? act() : keyOf(event) === 'ctrl+s';
  if (isHandled) event.preventDefault();
}

/** What a key does; false from it: nothing after all, the key is the browser's. */
function actionOf(
  event: KeyboardEvent,
  view: StudioView,
  actions: StudioActions,
): (() => boolean) | undefined {
  const inField = event.target instanceof Element && event.target.closest('input, textarea, select') !== null;
  const always = (action: () => void) => () => {
    action();
    return true;
  };
  switch (keyOf(event)) {
    case '/':
      return inField ? undefined : () => focus('[data-studio-search]');
    case 'Escape':
      return () => leave(view, actions);
    case 'ctrl+z':
      return view.open && always(actions.undo);
    case 'ctrl+shift+z':
    case 'ctrl+y':
      return view.open && always(actions.redo);
    case 'ctrl+s':
    case 'ctrl+Enter':
      return view.open?.changed ? always(actions.done) : undefined;
    default:
      return undefined;
  }
}

function keyOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): string {
  if (altKey) return '';
  const isCommand = ctrlKey || metaKey;
  const name = key.length === 1 ? key.toLowerCase() : key;
  return `${isCommand ? 'ctrl+' : ''}${isCommand && shiftKey ? 'shift+' : ''}${name}`;
}

/** From what is open to its list; where only one of the two is shown, by going back. */
function leave({ route }: StudioView, actions: StudioActions): boolean {
  const active = document.activeElement;
  if (!active?.closest('.open-side')) return false;
  if (focus('.list-side [role=listbox]')) return true;
  if (route.at !== 'pack' || !route.list) return false;
  actions.go({ at: 'pack', pack: route.pack, place: route.place });
  return true;
}

function focus(selector: string): boolean {
  const element = document.querySelector<HTMLElement>(selector);
  element?.focus();
  return element !== null && document.activeElement === element;
}
