import { ask } from '../../utils/messages.ts';
import { tellContentChanged } from '../../utils/store/content.ts';

/**
 * Tells our other pages and, by way of the background, the pages with tips. The message wakes a stopped worker;
 * where it still does not answer, the pages learn of it when they are loaded the next time.
 */
export async function contentChanged(): Promise<void> {
  tellContentChanged();
  await ask('content/changed', {}).catch((error: unknown) => {
    console.warn('wegwijs: the background did not answer', error);
  });
}
