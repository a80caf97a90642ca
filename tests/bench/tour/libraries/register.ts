import type { Library } from '../../../tour/page/library.ts';
import { type Stage, stageFor } from '../../../tour/page/stage.ts';

declare global {
  interface Window {
    stage: Stage;
    library: Library;
  }
}

/** Puts a library on the page's stage, for checks and measures. */
export function register(library: Library): void {
  window.library = library;
  window.stage = stageFor(library);
}
