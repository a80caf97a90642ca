import { browser } from '../browser.ts';
import { languageFor } from '../i18n/index.ts';
import type { PageContent } from '../messages.ts';
import { hasItems, itemsFor } from '../pack/page.ts';
import { matchesPattern } from '../pack/pattern.ts';
import { today } from '../today.ts';
import { listPacks, readPacks } from './packs.ts';
import { finishedItems } from './receipts.ts';
import { readSettings } from './settings.ts';

/** What the installed packs have for the page at `url`, in the person's language; null when it is nothing. */
export async function contentAt(url: string): Promise<PageContent | null> {
  const here = (await listPacks()).filter(({ match }) =>
    match.some((pattern) => matchesPattern(pattern, url)),
  );
  if (here.length === 0) return null;
  const [contents, settings] = await Promise.all([readPacks(here.map(({ id }) => id)), readSettings()]);
  const language = languageFor(settings.language, navigator.languages);
  // a pack may hold languages that our own words do not exist in
  const wanted = settings.language === 'auto' ? (navigator.languages[0] ?? language) : language;
  const packs = contents.map(({ installed }) => installed);
  const isKeyUser = settings.role === 'key-user';
  const writes = here.filter(({ source }) => isKeyUser && source.kind === 'studio').map(({ id }) => id);
  const items = itemsFor(packs, url, {
    language: wanted,
    today: today(),
    done: await finishedItems(),
    ...(isKeyUser && { ring: 'key-users', authorOf: new Set(writes) }),
  });
  if (!hasItems(items)) return null;
  return { items, hidden: settings.hidden, language, ...(isKeyUser && { keeps: true, writes }) };
}

const channel = 'wegwijs content';

/** Tells our other open pages that packs came or went; the background is told by message, which wakes it. */
export function tellContentChanged(): void {
  const sending = new BroadcastChannel(channel);
  sending.postMessage('changed');
  sending.close();
}

export function onContentChanged(changed: () => void, signal: AbortSignal): void {
  const receiving = new BroadcastChannel(channel);
  receiving.addEventListener('message', changed, { signal });
  signal.addEventListener('abort', () => receiving.close());
}

/** Hosts that packs have content for but that the person has not allowed yet. */
export async function hostsNotAllowed(hosts: readonly string[]): Promise<string[]> {
  const answers = await Promise.all(
    hosts.map((origin) => browser.permissions.contains({ origins: [origin] })),
  );
  return hosts.filter((_, index) => !answers[index]);
}
