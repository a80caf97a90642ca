import type { Page } from 'playwright-core';
import { type WrittenPack, writeCompiled } from '../../../utils/pack/compiled-text.ts';
import type { Pack } from '../../../utils/pack/schema.ts';

/** Puts a pack into the store of our page, past the checks, which take their time and are not what is measured. */
export async function fillStore(page: Page, pack: Pack, text: string): Promise<void> {
  await page.evaluate(putInto, { text, summary: summaryOf(pack), installed: writeCompiled(pack) });
}

function summaryOf(pack: Pack) {
  const { id, title, languages, tips, walkthroughs, changes, checklists, people } = pack;
  return {
    version: 1,
    id,
    packVersion: pack.version,
    title,
    languages,
    match: pack.apps.flatMap(({ match }) => match),
    counts: {
      tips: tips.length,
      walkthroughs: walkthroughs.length,
      changes: changes.length,
      checklists: checklists.length,
      people: people.length,
    },
    source: { kind: 'studio' },
    installedAt: '2026-11-23T09:00:00.000Z',
    revision: 0,
  };
}

/** In the page, on its own. */
async function putInto({
  text,
  summary,
  installed,
}: {
  text: string;
  summary: ReturnType<typeof summaryOf>;
  installed: WrittenPack;
}) {
  const request = indexedDB.open('wegwijs');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = database.transaction(['packs', 'texts', 'contents'], 'readwrite');
  transaction.objectStore('packs').put(summary);
  transaction.objectStore('texts').put({ version: 1, id: summary.id, text, revision: 0 });
  transaction.objectStore('contents').put({ version: 3, id: summary.id, installed });
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  database.close();
}
