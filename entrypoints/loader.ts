import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/*
 * The few kilobytes that a page with content always pays. Speaks to the native API: the polyfill alone would be
 * five times this file, which is also why it is no WXT content script.
 */
type Native = {
  runtime: { id?: string; sendMessage(message: unknown): Promise<{ value?: boolean } | undefined> };
};
type Scope = {
  browser?: Native;
  chrome?: Native;
  wegwijsAsk?: () => void;
  wegwijsHear?: Set<(event: Event) => void>;
  wegwijsPressed?: WeakRef<EventTarget>;
  navigation?: EventTarget;
};

/** As content/overlay/hear-first.ts has them. */
const first =
  'keydown keypress keyup pointerdown pointerup mousedown mouseup touchstart touchend click dblclick auxclick contextmenu beforeinput input'.split(
    ' ',
  );

export default defineUnlistedScript(() => {
  const scope = globalThis as unknown as Scope;
  const native = scope.browser ?? scope.chrome;
  if (!native || isDrawnByParent()) return;
  // put into an open page a second time, since there is new content: only ask again
  if (scope.wegwijsAsk) return scope.wegwijsAsk();

  const asking = new AbortController();
  const isThereAnything = async () => {
    if (asking.signal.aborted) return;
    // no id: the extension was updated or removed under this page
    if (!native.runtime.id) return asking.abort();
    const answer = await native.runtime.sendMessage({
      kind: 'page/opened',
      question: { url: location.href },
    });
    // from here on the overlay follows the page
    if (answer?.value) asking.abort();
  };
  scope.wegwijsAsk = () => void isThereAnything();
  // single-page navigation: the address changed without a load
  scope.navigation?.addEventListener('currententrychange', scope.wegwijsAsk, { signal: asking.signal });
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', scope.wegwijsAsk, { once: true });
  else scope.wegwijsAsk();

  // first in line, so that a page cannot keep keys from the overlay's card, nor close its menus at a press there
  for (const type of first) {
    const hear = (event: Event) => {
      // what "Add a tip here" in the menu will be about
      const [pressed] = type === 'contextmenu' ? event.composedPath() : [];
      if (pressed) scope.wegwijsPressed = new WeakRef(pressed);
      for (const listener of scope.wegwijsHear ?? []) listener(event);
    };
    window.addEventListener(type, hear, { capture: true });
  }
});

/** A frame whose parent is same-origin stands down: its parent resolves into it and draws for it. */
function isDrawnByParent(): boolean {
  try {
    return window.parent !== window && window.parent.document !== null;
  } catch (crossOrigin) {
    return !crossOrigin;
  }
}
