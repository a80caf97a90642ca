import { defineContentScript } from 'wxt/utils/define-content-script';
import { startAuthor } from '../content/recorder/author.tsx';

const scope = globalThis as { wegwijsAuthor?: { again(): void } };

/** Injected by the background, and only where a key-user records or points at a control. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main(ctx) {
    if (scope.wegwijsAuthor) return scope.wegwijsAuthor.again();
    scope.wegwijsAuthor = startAuthor(window as Window & typeof globalThis, ctx.signal);
    ctx.signal.addEventListener('abort', () => delete scope.wegwijsAuthor);
  },
});
