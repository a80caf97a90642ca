import { isOurs } from '../overlay/ours.ts';

/** After the last key in a text field of the page nothing new appears for this long, in milliseconds. */
const typingPause = 1_500;

export interface Quiet {
  /** full screen or picture in picture: somebody may be looking along */
  presenting(): boolean;
  typing(): boolean;
}

/** Tells when the person is presenting or typing, and calls back when that changes. Ends with the signal. */
export function watchQuiet(document: Document, changed: () => void, signal: AbortSignal): Quiet {
  let typingUntil = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const options = { capture: true, passive: true, signal };

  for (const event of ['fullscreenchange', 'enterpictureinpicture', 'leavepictureinpicture']) {
    document.addEventListener(event, changed, options);
  }
  document.addEventListener(
    'input',
    ({ target }) => {
      // who writes a tip is not typing in the page
      if (isOurs(target as Node)) return;
      const wasTyping = Date.now() < typingUntil;
      typingUntil = Date.now() + typingPause;
      clearTimeout(timer);
      timer = setTimeout(changed, typingPause + 10);
      if (!wasTyping) changed();
    },
    options,
  );
  signal.addEventListener('abort', () => clearTimeout(timer));

  return {
    presenting: () => document.fullscreenElement !== null || Boolean(document.pictureInPictureElement),
    typing: () => Date.now() < typingUntil,
  };
}
