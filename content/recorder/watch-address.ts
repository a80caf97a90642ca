/** Not in every library of types yet. */
type Navigation = EventTarget & { currentEntry: { url: string | null } | null };
type EntryChange = Event & { navigationType: 'push' | 'replace' | 'reload' | 'traverse' | null };

/**
 * Tells which page this is, and each time the address changes within it; without search and fragment, of
 * which a change alone is no other page.
 */
export function watchAddress(
  view: Window & typeof globalThis,
  arrived: (url: string, how: 'load' | 'within' | 'back') => void,
  signal: AbortSignal,
): void {
  const here = () => `${view.location.origin}${view.location.pathname}`;
  let known = here();
  arrived(known, 'load');
  const { navigation } = view as unknown as { navigation?: Navigation };
  navigation?.addEventListener(
    'currententrychange',
    (event) => {
      if (here() === known) return;
      known = here();
      arrived(known, (event as EntryChange).navigationType === 'traverse' ? 'back' : 'within');
    },
    { signal },
  );
}
