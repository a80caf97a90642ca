/**
 * Listens now, and again whenever the document is written anew: `document.open()` takes every listener away, also
 * ours, and the empty frames of text editors are filled that way. Ends with the signal.
 */
export function listenAnew(
  document: Document,
  listen: (until: AbortSignal) => void,
  signal: AbortSignal,
): void {
  let ended = new AbortController();
  let root = document.documentElement;
  const begin = () => {
    ended = new AbortController();
    listen(AbortSignal.any([ended.signal, signal]));
  };
  const observer = new MutationObserver(() => {
    if (document.documentElement === root) return;
    root = document.documentElement;
    ended.abort();
    begin();
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
  begin();
}
