import { defineContentScript } from 'wxt/utils/define-content-script';
import { startTipAuthor } from '../content/author/author.tsx';
import { authorWords, recorderWords, studioWords } from '../utils/i18n/areas.ts';
import { addWords } from '../utils/i18n/index.ts';

const scope = globalThis as { wegwijsTipAuthor?: true };

/** Injected by the background, and only where a key-user writes a tip. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main(ctx) {
    if (scope.wegwijsTipAuthor) return;
    scope.wegwijsTipAuthor = true;
    addWords(authorWords, studioWords, recorderWords);
    startTipAuthor(window as Window & typeof globalThis, ctx.signal);
    ctx.signal.addEventListener('abort', () => delete scope.wegwijsTipAuthor);
  },
});
