import { defineContentScript } from 'wxt/utils/define-content-script';
import { start } from '../content/start.tsx';
import { walkthroughWords } from '../utils/i18n/areas.ts';
import { addWords } from '../utils/i18n/index.ts';

/** Injected by the background, and only where a pack has something for the page. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main(ctx) {
    addWords(walkthroughWords);
    // the event comes just before the address changes
    const onLocation = (listener: () => void) =>
      ctx.addEventListener(window, 'wxt:locationchange', () => ctx.setTimeout(listener, 0));
    start(document, onLocation, ctx.signal);
  },
});
